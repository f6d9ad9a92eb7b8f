// Assigns each segment a coordinate within its row or column of tiles. Segments that share a tile are kept
// apart, in the order with the fewest crossings.
import { middleOf, type Span } from "../geometry.ts";
import { meet, type Segment } from "./segments.ts";

export interface Tracks {
  place: ReadonlyMap<Segment, number>; // y of a horizontal segment, x of a vertical one
  // smallest part of the usual distance between two segments, 1 at most; 0: some have no room
  narrowest: number;
}

const shares = [1, 0.85, 0.7, 0.6, 0.5];

/** @param spanOf the room across a segment @param gap px between two segments that share a tile */
export function assignTracks(
  segments: readonly Segment[],
  spanOf: (segment: Segment) => Span,
  gap: (a: Segment, b: Segment) => number,
): Tracks {
  const place = new Map<Segment, number>();
  let narrowest = 1;
  for (const group of groupMeeting(segments)) {
    const ordered = orderGroup(group);
    const share = shares.find((one) => placeGroup(ordered, spanOf, (a, b) => gap(a, b) * one, place));
    if (share === undefined) placeAnyhow(ordered, spanOf, place);
    narrowest = Math.min(narrowest, share ?? 0);
  }
  return { place, narrowest };
}

/** Groups of segments that share tiles, directly or through others. */
function groupMeeting(segments: readonly Segment[]): Segment[][] {
  const left = new Set(segments);
  const groups: Segment[][] = [];
  for (const first of segments) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (let k = 0; k < group.length; k++)
      for (const other of left)
        if (meet(group[k]!, other)) {
          group.push(other);
          left.delete(other);
        }
    groups.push(group);
  }
  return groups;
}

/**
 * Starts with segments that turn to smaller coordinates, then swaps neighbours as long as this saves
 * crossings.
 */
function orderGroup(group: readonly Segment[]): Segment[] {
  const lean = ({ ends }: Segment) => ends[0].turn + ends[1].turn;
  const order = [...group].sort((a, b) => lean(a) - lean(b) || a.wire - b.wire);
  for (let pass = 0; pass < order.length + 2; pass++) {
    let isBetter = false;
    for (let from = 0; from < order.length; from++)
      for (let to = 0; to < order.length; to++) {
        if (from === to || countSaved(order, from, to) <= 0) continue;
        order.splice(to, 0, ...order.splice(from, 1));
        isBetter = true;
      }
    if (!isBetter) break;
  }
  return order;
}

/** How many crossings it saves to move the segment at `from` to `to`. */
function countSaved(order: readonly Segment[], from: number, to: number): number {
  const moved = order[from]!;
  let saved = 0;
  for (let k = Math.min(from, to); k <= Math.max(from, to); k++) {
    const other = order[k]!;
    if (k === from || !meet(moved, other)) continue;
    saved +=
      to > from
        ? countCrossings(moved, other) - countCrossings(other, moved)
        : countCrossings(other, moved) - countCrossings(moved, other);
  }
  return saved;
}

/** Number of crossings between two segments that share a tile, if `first` has the smaller coordinate. */
function countCrossings(first: Segment, second: Segment): number {
  const turned = (from: Segment, over: Segment, turn: -1 | 1) =>
    from.ends
      .filter((end) => end.turn === turn)
      .reduce((sum, { tile }) => sum + countCut(tile, over, turn), 0);
  return turned(second, first, -1) + turned(first, second, 1);
}

const mayCross = 0.4; // of a crossing: the tracks of the neighbouring tiles decide

/**
 * Whether a line leaving at a tile crosses a segment: yes between its ends; at an end, no if both turn the
 * same way.
 */
function countCut(tile: number, { from, to, ends }: Segment, turn: -1 | 1): number {
  if (tile < from || tile > to) return 0;
  if (tile > from && tile < to) return 1;
  const [first, last] = ends;
  const here = tile === from ? first : last;
  if (from === to && ends.some((end) => end.turn === 0)) return 1;
  if (here.turn === 0) return 1;
  return here.turn === turn ? 0 : mayCross;
}

const rounding = 0.01; // px

/**
 * Puts each segment of a group into `place`, as near to the middle of its room as those before and after it allow.
 * False, and nothing is placed, if there is no room.
 */
function placeGroup(
  order: readonly Segment[],
  spanOf: (segment: Segment) => Span,
  gap: (a: Segment, b: Segment) => number,
  place: Map<Segment, number>,
): boolean {
  const spans = order.map(spanOf);
  const least: number[] = []; // by index: the smallest coordinate that those before leave
  const most: number[] = []; // the largest that those after leave
  order.forEach((segment, k) => {
    const before = order
      .slice(0, k)
      .flatMap((other, at) => (meet(other, segment) ? [least[at]! + gap(other, segment)] : []));
    least[k] = Math.max(spans[k]!.from, ...before);
  });
  for (let k = order.length - 1; k >= 0; k--) {
    const after = order
      .slice(k + 1)
      .flatMap((other, at) => (meet(other, order[k]!) ? [most[k + 1 + at]! - gap(order[k]!, other)] : []));
    most[k] = Math.min(spans[k]!.to, ...after);
    if (most[k]! < least[k]! - rounding) return false;
  }
  const wanted = order.map((segment, k) => middleOf(spans[k]!) + lean(segment, k, order, gap));
  order.forEach((segment, k) => {
    const before = order
      .slice(0, k)
      .flatMap((other) => (meet(other, segment) ? [place.get(other)! + gap(other, segment)] : []));
    place.set(segment, Math.min(Math.max(wanted[k]!, least[k]!, ...before), most[k]!));
  });
  return true;
}

/** Preferred distance in px from the middle, with half of the neighbouring segments on either side. */
function lean(
  segment: Segment,
  at: number,
  order: readonly Segment[],
  gap: (a: Segment, b: Segment) => number,
): number {
  const side = (others: readonly Segment[]) => depthOf(others.filter((other) => meet(other, segment)));
  const depthOf = (others: readonly Segment[]) => {
    const depth: number[] = [];
    others.forEach((other, k) => {
      const before = others.slice(0, k).map((one, j) => (meet(one, other) ? depth[j]! + gap(one, other) : 0));
      depth[k] = Math.max(0, ...before);
    });
    return others.length === 0 ? 0 : Math.max(...depth) + gap(others.at(-1)!, segment);
  };
  return (side(order.slice(0, at)) - side(order.slice(at + 1))) / 2;
}

/** Spreads segments evenly over the room, however narrow. */
function placeAnyhow(
  order: readonly Segment[],
  spanOf: (segment: Segment) => Span,
  place: Map<Segment, number>,
): void {
  order.forEach((segment, k) => {
    const { from, to } = spanOf(segment);
    place.set(segment, from + ((k + 0.5) / order.length) * (to - from));
  });
}
