// The axis of a timeline: time to scale, equal on both sides of quiet periods, which are cut short.

import { sayMoment } from "../time/labels.ts";
import type { Timed } from "../time/options.ts";
import { chooseStep } from "../time/ticks.ts";
import type { WallZone } from "../time/zone.ts";
import { type Segment, type TickLabel, Ticks } from "./axis-ticks.ts";

export interface Axis {
  x(time: number): number; // px
  bands: { left: number; right: number }[]; // every second unit
  ticks: TickLabel[];
  breaks: { left: number; right: number; said: string }[];
  left: number;
  right: number;
}

const gap = 40; // px, width of a break
const quiet = 0.15; // part of the axis; a longer period without events is cut
const usual = 3; // times the usual time between events, which a period has to be longer than to be called quiet
const keptShare = 0.035; // part of the rest that stays on each side of a break
const tickRoom = 62; // px between ticks, at least
const shortest = 20 * 60_000; // ms, shortest axis
const shortestOfSeconds = 30_000; // the same, where a time is known to the second

/** @param widthOf width of a tick's label, px */
export function makeAxis(
  events: readonly Timed[],
  zone: WallZone,
  language: string,
  [left, right]: readonly [number, number],
  widthOf: (text: string) => number,
): Axis {
  const { segments, scale } = cutQuiet(events, left, right);
  const x = (time: number) => {
    const segment = segments.find(({ to }) => time <= to) ?? segments.at(-1)!;
    return segment.left + Math.max(0, time - segment.from) * scale;
  };
  const ticks = new Ticks(chooseStep(tickRoom, scale), language, right, widthOf);
  for (const segment of segments) ticks.add(segment, scale, zone);
  const breaks = segments.slice(1).map((segment, i) => {
    const [from, to] = [segments[i]!.to, segment.from];
    const say = (time: number) => sayMoment(zone.toWall(time), to - from, language);
    return { left: segment.left - gap, right: segment.left, said: `${say(from)} – ${say(to)}` };
  });
  return { x, bands: ticks.bands, ticks: ticks.labels, breaks, left, right };
}

/** The periods that are shown, and px for each ms in all of them. */
function cutQuiet(
  events: readonly Timed[],
  left: number,
  right: number,
): { segments: Segment[]; scale: number } {
  const first = Math.min(...events.map(({ from }) => from));
  const hasSeconds = events.some(({ event }) => event.when.precision === "second");
  const room = hasSeconds ? shortestOfSeconds : shortest;
  const last = Math.max(...events.map(({ to }) => to), first + room);
  const pad = (last - first) * 0.02;
  const pauses: { from: number; to: number }[] = [];
  let busy = first;
  for (const { from, to } of [...events].sort((a, b) => a.from - b.from)) {
    if (from > busy) pauses.push({ from: busy, to: from });
    busy = Math.max(busy, to);
  }
  const lengths = pauses.map(({ from, to }) => to - from).sort((a, b) => a - b);
  const least = Math.max(
    quiet * (last - first),
    usual * (lengths[Math.floor((lengths.length - 1) / 2)] ?? 0),
  );
  const quiets = pauses.filter(({ from, to }) => to - from > least);
  const rest = quiets.reduce((sum, one) => sum - (one.to - one.from), last - first + 2 * pad);
  const margin = Math.max(rest, pad) * keptShare;
  const cuts = quiets.filter((one) => one.to - one.from > 4 * margin);
  const ends = [first - pad, ...cuts.flatMap((one) => [one.from + margin, one.to - margin]), last + pad];
  const spans = cuts
    .map((_, i) => i)
    .concat(cuts.length)
    .map((i) => ({ from: ends[2 * i]!, to: ends[2 * i + 1]! }));
  const length = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const scale = (right - left - cuts.length * gap) / length;
  let at = left;
  const segments = spans.map((span) => {
    const segment = { ...span, left: at };
    at += (span.to - span.from) * scale + gap;
    return segment;
  });
  return { segments, scale };
}
