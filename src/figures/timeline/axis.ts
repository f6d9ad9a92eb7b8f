// The axis of a timeline: time to scale, equal on both sides of quiet periods, which are cut short.
import type { Timed } from "../time/asked.ts";
import { sayMoment, sayTickInRows } from "../time/say.ts";
import { chooseStep, findTicks, type Tick } from "../time/ticks.ts";
import type { WallZone } from "../time/zone.ts";

export interface Axis {
  x(time: number): number; // px
  bands: { left: number; right: number }[]; // every second unit
  ticks: { x: number; text: string; anchor: "middle" | "start"; row: 0 | 1 }[];
  breaks: { left: number; right: number; said: string }[];
  left: number;
  right: number;
}

interface Segment {
  from: number;
  to: number;
  left: number; // px
}

const gap = 40; // px, width of a break
const quiet = 0.15; // part of the axis; a longer period without events is cut
const usual = 3; // times the usual time between events, which a period has to be longer than to be called quiet
const keptShare = 0.035; // part of the rest that stays on each side of a break
const tickRoom = 62; // px between ticks, at least
const shortest = 20 * 60_000; // ms, shortest axis

/** @param widthOf width of a tick's label, px */
export function makeAxis(
  events: readonly Timed[],
  zone: WallZone,
  language: string,
  [left, right]: readonly [number, number],
  widthOf: (text: string) => number,
): Axis {
  const { segments, scale } = cut(events, left, right);
  const x = (time: number) => {
    const segment = segments.find(({ to }) => time <= to) ?? segments.at(-1)!;
    return segment.left + Math.max(0, time - segment.from) * scale;
  };
  const step = chooseStep(tickRoom, scale);
  const bands: Axis["bands"] = [];
  const ticks: Axis["ticks"] = [];
  const free: [number, number] = [0, 0];
  let before: Tick | null = null;
  for (const segment of segments) {
    const end = segment.left + (segment.to - segment.from) * scale;
    const found = findTicks(step, segment.from, segment.to, zone);
    let first = true;
    found.slice(0, -1).forEach((tick, i) => {
      const raw = (time: number) => segment.left + (time - segment.from) * scale;
      const [from, to] = [Math.max(raw(tick.time), segment.left), Math.min(raw(found[i + 1]!.time), end)];
      if (to <= from) return;
      if (Math.round(tick.wall / step.about) % 2 === 0) bands.push({ left: from, right: to });
      const edge = step.unit === "minute" || step.unit === "hour";
      if (edge && raw(tick.time) < segment.left - 1) return;
      const said = sayTickInRows(tick, first ? null : before, step, language);
      const width = widthOf(said.main);
      const start = edge ? from : (from + to) / 2 - width / 2;
      if ((!edge && to - from < width + 4) || start < free[1] + 8 || start + width > end + (edge ? 0 : 1))
        return;
      ticks.push({ x: start, text: said.main, anchor: "start", row: 1 });
      free[1] = start + width;
      before = tick;
      first = false;
      const over = said.over && fitOver(said.over, start, free[0], right, widthOf);
      if (over) {
        ticks.push({ ...over, anchor: "start", row: 0 });
        free[0] = over.x + widthOf(over.text);
      }
    });
  }
  const breaks = segments.slice(1).map((segment, i) => {
    const [from, to] = [segments[i]!.to, segment.from];
    const say = (time: number) => sayMoment(zone.toWall(time), to - from, language);
    return { left: segment.left - gap, right: segment.left, said: `${say(from)} – ${say(to)}` };
  });
  return { x, bands, ticks, breaks, left, right };
}

/**
 * The larger unit above a tick: without its year, or moved left, if there is little room; null if there is
 * none.
 */
function fitOver(
  over: string,
  start: number,
  free: number,
  right: number,
  widthOf: (text: string) => number,
) {
  for (const text of [over, over.replace(/ \d{4}$/, "")]) {
    const x = Math.min(start, right - widthOf(text));
    if (x >= free + 10 && x > start - 60) return { x, text };
  }
  return null;
}

/** The periods that are shown, and px for each ms in all of them. */
function cut(events: readonly Timed[], left: number, right: number): { segments: Segment[]; scale: number } {
  const first = Math.min(...events.map(({ from }) => from));
  const last = Math.max(...events.map(({ to }) => to), first + shortest);
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
