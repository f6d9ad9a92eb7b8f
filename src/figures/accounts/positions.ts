// Where the record's items stand: how far down, near their times and apart from each other, those after the article
// in a band; and on which track the line of each item's time runs.
import type { Event } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import type { Clock } from "./clock.ts";
import { contentBottom, contentTop, pad } from "./grid.ts";
import { middleOf, type TwoAccounts } from "./plan.ts";

const pitch = 49; // px down from item to item, at least
const leastPitch = 44; // after the article

/**
 * Where the band begins, px: as high as its items need, but below the times of everything before it. Null without a
 * band.
 */
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
  const before = spreadItems(wanted(record), pitch, contentTop, (band ?? contentBottom) - pad);
  const room = band === null ? 0 : (contentBottom - band - 2 * pad) / after.length;
  const behind = band === null ? [] : spreadItems(wanted(after), room, band + pad, contentBottom - pad);
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
export function spreadItems(
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

export interface Span {
  top: number; // px
  bottom: number;
}

const long = 120; // px

/**
 * The track of each span of time, 0 inmost; spans that overlap are side by side. Short spans are inmost, so that few
 * lines cross the long ones; of equals the last is inmost, so that lines from above cross none. `gap`: px between
 * spans of a track.
 */
export function assignTracks(spans: readonly Span[], gap: number): number[] {
  const isLong = (span: Span) => Number(length(span) > long);
  const order = spans
    .map((span, i) => ({ span, i }))
    .sort((a, b) => isLong(a.span) - isLong(b.span) || b.i - a.i);
  const tracks: Span[][] = [];
  const assigned: number[] = [];
  for (const { span, i } of order) {
    const free = tracks.findIndex((track) => track.every((other) => isClear(other, span, gap)));
    const track = free < 0 ? tracks.length : free;
    tracks[track] = [...(tracks[track] ?? []), span];
    assigned[i] = track;
  }
  return assigned;
}

const length = ({ top, bottom }: Span): number => bottom - top;

const isClear = (a: Span, b: Span, gap: number): boolean =>
  a.bottom + gap <= b.top || b.bottom + gap <= a.top;
