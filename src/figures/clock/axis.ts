// The clock's vertical axis, from the earliest time to the latest: ticks, bands, and labels in one or two
// time zones.
import { scaleLinear } from "d3-scale";
import { isOfDay, sayTick } from "../time/labels.ts";
import { chooseStep, findTicks, type Step, type Tick } from "../time/ticks.ts";
import type { WallZone } from "../time/zone.ts";

export interface Axis {
  top: number; // px
  bottom: number;
  y(time: number): number; // px
  bands: { top: number; bottom: number }[]; // every second interval
  ticks: AxisTick[]; // those with a label
}

interface AxisTick {
  y: number; // of its label: at the tick, or in the middle of its interval if that is a day or longer
  own: string; // in the clock's zone
  other: string | null; // in the second zone; null if there is none, or if days have one zone
  note: "back" | "forward" | null; // how clocks are put before the next tick
}

const tickDistance = 26; // px between ticks, at least
const labelDistance = 22; // px between labels, at least
const second = 1000;

/**
 * @param spans what the axis holds, ms since 1970
 * @param zones the clock's zone, and the one whose times are shown beside it
 * @param ends y at which the axis begins and ends, px
 */
export function makeAxis(
  spans: readonly { from: number; to: number }[],
  zones: readonly [WallZone, WallZone | null],
  language: string,
  ends: readonly [number, number],
): Axis {
  const [top, bottom] = ends;
  const { step, ticks } = chooseTicks(spans, zones[0], bottom - top);
  const y = scaleLinear([ticks[0]!.time, ticks.at(-1)!.time], [top, bottom]);
  const bands = ticks.slice(0, -1).flatMap(({ time, wall }, i) => {
    const isEven = Math.round(wall / step.about) % 2 === 0; // counted from 1970
    return isEven ? { top: y(time), bottom: y(ticks[i + 1]!.time) } : [];
  });
  return { top, bottom, y, bands, ticks: labelTicks(ticks, y, step, zones[1], language) };
}

/** Ticks whose labels would come too near to the one before are left out. */
function labelTicks(
  ticks: readonly Tick[],
  y: (time: number) => number,
  step: Step,
  beside: WallZone | null,
  language: string,
): AxisTick[] {
  const labelsIntervals = !isOfDay(step.unit);
  const labelled = labelsIntervals ? ticks.slice(0, -1) : ticks;
  let last = Number.NEGATIVE_INFINITY;
  let before: Tick | null = null;
  return labelled.flatMap((tick, i) => {
    const next = ticks[i + 1];
    const at = labelsIntervals && next ? (y(tick.time) + y(next.time)) / 2 : y(tick.time);
    if (at - last < labelDistance) return [];
    const own = sayOnOneLine(tick, before, step, language);
    const other = beside && !labelsIntervals ? sayBeside(tick, before, beside, step, language) : null;
    last = at;
    before = tick;
    return { y: at, own, other, note: changeOf(tick, next) };
  });
}

function sayOnOneLine(tick: Tick, before: Tick | null, step: Step, language: string): string {
  const { lead, main } = sayTick(tick, before, step, language);
  return [lead, main].filter(Boolean).join(" ");
}

/** The label of the same moments in a second zone. */
function sayBeside(tick: Tick, before: Tick | null, zone: WallZone, step: Step, language: string): string {
  const inZone = ({ time }: Tick): Tick => ({ time, wall: zone.toWall(time) });
  return sayOnOneLine(inZone(tick), before && inZone(before), step, language);
}

/** How clocks are put between two ticks; null if they are not. */
function changeOf(tick: Tick, next: Tick | undefined): "back" | "forward" | null {
  if (!next) return null;
  const gained = next.time - tick.time - (next.wall - tick.wall);
  if (gained > second) return "back";
  return gained < -second ? "forward" : null;
}

/**
 * The finest step whose labels have room. The axis begins and ends at a tick, so that it may be longer than what it
 * holds, and its ticks nearer than asked: then a coarser step is tried.
 */
function chooseTicks(spans: readonly { from: number; to: number }[], zone: WallZone, height: number) {
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to), from + 15 * second);
  let step = chooseStep(tickDistance, height / (to - from));
  for (;;) {
    const ticks = findTicks(step, from, to, zone);
    const length = ticks.at(-1)!.time - ticks[0]!.time;
    const better = chooseStep(tickDistance, height / length);
    if (better.about <= step.about) return { step, ticks };
    step = better;
  }
}
