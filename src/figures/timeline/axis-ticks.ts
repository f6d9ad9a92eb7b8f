// The ticks of a timeline's axis: a band for every second unit, and labels in two rows, the larger unit above.
import { isOfDay, sayTickInRows } from "../time/labels.ts";
import { findTicks, type Step, type Tick } from "../time/ticks.ts";
import type { WallZone } from "../time/zone.ts";

/** A stretch of the axis without a break. */
export interface Segment {
  from: number;
  to: number;
  left: number; // px
}

export interface TickLabel {
  x: number;
  text: string;
  anchor: "middle" | "start";
  row: 0 | 1; // 0 is above
}

/** Where a unit stands on the axis, px; cut at the ends of its segment. */
interface Unit {
  tick: Tick;
  from: number;
  to: number;
}

/** Filled segment by segment, from left to right. */
export class Ticks {
  readonly bands: { left: number; right: number }[] = [];
  readonly labels: TickLabel[] = [];
  private readonly step: Step;
  private readonly language: string;
  private readonly right: number;
  private readonly widthOf: (text: string) => number;
  private readonly namesPoints: boolean; // hours and minutes stand at their tick; days and longer in their unit
  private readonly free: [above: number, below: number] = [0, 0]; // px where the labels of each row end

  /** @param right end of the axis, px @param widthOf width of a label, px */
  constructor(step: Step, language: string, right: number, widthOf: (text: string) => number) {
    this.step = step;
    this.language = language;
    this.right = right;
    this.widthOf = widthOf;
    this.namesPoints = isOfDay(step.unit);
  }

  /** @param scale px for each ms */
  add({ from, to, left }: Segment, scale: number, zone: WallZone): void {
    const xOf = (time: number) => left + (time - from) * scale;
    const end = xOf(to);
    const found = findTicks(this.step, from, to, zone);
    let before: Tick | null = null; // the tick of this segment that has a label, last
    for (const [i, tick] of found.slice(0, -1).entries()) {
      const x = xOf(tick.time);
      const unit = { tick, from: Math.max(x, left), to: Math.min(xOf(found[i + 1]!.time), end) };
      if (unit.to <= unit.from) continue;
      if (Math.round(tick.wall / this.step.about) % 2 === 0)
        this.bands.push({ left: unit.from, right: unit.to });
      if (this.namesPoints && x < left - 1) continue;
      if (this.label(unit, before, end)) before = tick;
    }
  }

  /** False if there is no room for a label. */
  private label({ tick, from, to }: Unit, before: Tick | null, end: number): boolean {
    const said = sayTickInRows(tick, before, this.step, this.language);
    const width = this.widthOf(said.main);
    const start = this.namesPoints ? from : (from + to) / 2 - width / 2;
    const isTooWide = !this.namesPoints && to - from < width + 4;
    if (isTooWide || start < this.free[1] + 8 || start + width > end + (this.namesPoints ? 0 : 1))
      return false;
    this.labels.push({ x: start, text: said.main, anchor: "start", row: 1 });
    this.free[1] = start + width;
    const over = said.over && fitOver(said.over, start, this.free[0], this.right, this.widthOf);
    if (over) {
      this.labels.push({ ...over, anchor: "start", row: 0 });
      this.free[0] = over.x + this.widthOf(over.text);
    }
    return true;
  }
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
