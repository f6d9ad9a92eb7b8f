// The clock's vertical axis, from the earliest time to the latest: ticks, bands, and labels in one or two
// time zones.
import { scaleLinear } from "d3-scale";
import { isOfDay, sayTick } from "../time/say.ts";
import { chooseStep, findTicks, type Step, type Tick } from "../time/ticks.ts";
import type { WallZone } from "../time/zone.ts";

export interface Axis {
  top: number; // px
  bottom: number;
  y(time: number): number; // px
  bands: { top: number; bottom: number }[]; // every second interval
  ticks: { y: number; own: string; other: string | null; note: "back" | "forward" | null }[];
}

const apart = 26; // px between ticks, at least
const nearest = 22; // px between labels, at least
const second = 1000;

/** @param ends y at which the axis begins and ends, px */
export function makeAxis(
  spans: readonly { from: number; to: number }[],
  [zone, beside]: readonly [WallZone, WallZone | null],
  language: string,
  [top, bottom]: readonly [number, number],
): Axis {
  const { step, ticks } = chooseTicks(spans, zone, bottom - top);
  const y = scaleLinear([ticks[0]!.time, ticks.at(-1)!.time], [top, bottom]);
  const bands = ticks.slice(0, -1).flatMap(({ time }, i) => {
    const number = Math.round(ticks[i]!.wall / step.about);
    return number % 2 === 0 ? { top: y(time), bottom: y(ticks[i + 1]!.time) } : [];
  });
  const inBands = !isOfDay(step.unit);
  const labelled = inBands ? ticks.slice(0, -1) : ticks;
  let last = Number.NEGATIVE_INFINITY;
  let before: Tick | null = null;
  const shown = labelled.flatMap((tick, i) => {
    const next = ticks[i + 1];
    const at = inBands && next ? (y(tick.time) + y(next.time)) / 2 : y(tick.time);
    if (at - last < nearest) return [];
    last = at;
    const said = sayTick(tick, before, step, language);
    const own = [said.lead, said.main].filter(Boolean).join(" ");
    const other = beside && !inBands ? sayBeside(tick, before, beside, step, language) : null;
    before = tick;
    return { y: at, own, other, note: changeOf(tick, next) };
  });
  return { top, bottom, y, bands, ticks: shown };
}

function sayBeside(tick: Tick, before: Tick | null, zone: WallZone, step: Step, language: string): string {
  const move = (one: Tick): Tick => ({ time: one.time, wall: zone.toWall(one.time) });
  const { lead, main } = sayTick(move(tick), before && move(before), step, language);
  return [lead, main].filter(Boolean).join(" ");
}

/** Whether clocks change between two ticks. */
function changeOf(tick: Tick, next: Tick | undefined): "back" | "forward" | null {
  if (!next) return null;
  const gained = next.time - tick.time - (next.wall - tick.wall);
  return gained > second ? "back" : gained < -second ? "forward" : null;
}

/** The finest step whose labels have room. The axis begins and ends at a tick. */
function chooseTicks(spans: readonly { from: number; to: number }[], zone: WallZone, height: number) {
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to), from + 15 * second);
  let step = chooseStep(apart, height / (to - from));
  for (;;) {
    const ticks = findTicks(step, from, to, zone);
    const length = ticks.at(-1)!.time - ticks[0]!.time;
    const better = chooseStep(apart, height / length);
    if (better.about <= step.about) return { step, ticks };
    step = better;
  }
}
