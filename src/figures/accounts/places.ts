// How far down the record's items stand: near their times, apart from each other, and those after the article in a band.
import type { Event } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import type { Clock } from "./clock.ts";
import { contentBottom, contentTop, pad } from "./grid.ts";
import { middleOf, type TwoAccounts } from "./plan.ts";

const pitch = 49; // px down from item to item, at least
const leastPitch = 44; // after the article

/** Where the band begins: as high as its items want, and under the times of all that was before. */
export function placeBand({ record, after }: TwoAccounts, clock: Clock): number | null {
  if (after.length === 0) return null;
  const before = Math.max(...record.map(({ when }) => clock.y(when.to!)));
  const wanted = contentBottom - after.length * pitch - 2 * pad;
  const least = contentBottom - after.length * leastPitch - 2 * pad;
  return Math.min(Math.max(wanted, before + 12), least);
}

/** The middle of each item, first of the record's, then of those after the article. */
export function placeRecord(
  { record, after }: TwoAccounts,
  clock: Clock,
  band: number | null,
  problems: Problem[],
): number[] {
  const wanted = (events: Event[]) => events.map((event) => clock.y(middleOf(event)));
  const before = spread(wanted(record), pitch, contentTop, (band ?? contentBottom) - pad);
  const room = band === null ? 0 : (contentBottom - band - 2 * pad) / after.length;
  const behind = band === null ? [] : spread(wanted(after), room, band + pad, contentBottom - pad);
  if (!before || !behind)
    problems.push({
      rule: "figure-size",
      severity: "error",
      at: { entity: [...record, ...after].at(-1)!.id },
      message: `The record’s lane has no room for ${record.length + after.length} events.`,
      fix: "Name fewer with `events:` and `after:`.",
    });
  const even = (events: Event[]) => events.map((_, i) => contentTop + i * pitch);
  return [...(before ?? even(record)), ...(behind ?? even(after))];
}

/**
 * Items near where they would like to stand, and at least a pitch apart. `wanted`: their middles in order, px, like the
 * result. Null where there is no room for all between the two ends.
 */
export function spread(
  wanted: readonly number[],
  pitch: number,
  top: number,
  bottom: number,
): number[] | null {
  if (wanted.length * pitch > bottom - top + 0.01) return null;
  const places: number[] = [];
  for (const want of wanted) places.push(Math.max(want, (places.at(-1) ?? top - pitch / 2) + pitch));
  let limit = bottom - pitch / 2;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i]!, limit);
    limit = places[i]! - pitch;
  }
  return places;
}
