// Routes lines between boxes on a grid, at right angles: no line runs through a box or on another line.
import type { Box, Point, Span } from "../geometry.ts";
import { cutWays, type Segment } from "./segments.ts";
import { type Axis, keyOf, type Tile, type Tiles, type Wire } from "./tiles.ts";
import { assignTracks } from "./tracks.ts";
import { type Costs, findWays } from "./ways.ts";

export interface Grid {
  tiles: Tiles;
  boxes: ReadonlyMap<number, Box>; // by the key of their tile
  /** Where lines may end on a box, along its top and bottom (axis y) and its left and right side (axis x). */
  pins(box: Tile, axis: Axis): Span;
  /** Room for lines across a tile in px; smaller than the tile if a text is in it. */
  room(tile: Tile, axis: Axis): Span;
  gap: number; // px between two lines
  wideGap: number; // px between a wide line and another
}

interface Routed {
  lines: (Point[] | null)[]; // in the order of the wires, from box to box; null: no way was found
  narrowest: number; // as in Tracks
}

export function routeWires(grid: Grid, wires: readonly Wire[], costs: Costs): Routed {
  const { tiles, gap, wideGap } = grid;
  const rooms = (tile: Tile, axis: Axis) => {
    const { from, to } = grid.room(tile, axis);
    return to < from ? 0 : 1 + Math.floor((to - from) / gap);
  };
  const ways = findWays(tiles, wires, rooms, costs);
  const cut = cutWays(tiles, wires, ways);
  const spanOf = (segment: Segment) => roomOf(segment, grid);
  const apart = (a: Segment, b: Segment) => (a.wide || b.wide ? wideGap : gap);
  const { place, narrowest } = assignTracks(cut.flat(), spanOf, apart);
  const lines = wires.map((wire, at) =>
    cut[at]!.length === 0 ? null : joinSegments(cut[at]!, wire, place, grid),
  );
  return { lines, narrowest };
}

/** The room that all tiles of a segment, and the boxes at its ends, leave to it. */
function roomOf({ axis, line, from, to, ends }: Segment, grid: Grid): Span {
  const spans = ends.flatMap(({ box }) => (box ? [grid.pins(box, axis)] : []));
  for (let k = from; k <= to; k++)
    spans.push(grid.room(axis === "x" ? { i: k, j: line } : { i: line, j: k }, axis));
  const room = {
    from: Math.max(...spans.map((span) => span.from)),
    to: Math.min(...spans.map((span) => span.to)),
  };
  return room.to >= room.from ? room : { from: (room.from + room.to) / 2, to: (room.from + room.to) / 2 };
}

function joinSegments(
  segments: readonly Segment[],
  { from, to }: Wire,
  place: ReadonlyMap<Segment, number>,
  { boxes, tiles }: Grid,
): Point[] {
  const across = segments.map((segment) => place.get(segment)!);
  const corner = (k: number): Point =>
    segments[k]!.axis === "x" ? [across[k + 1]!, across[k]!] : [across[k]!, across[k + 1]!];
  const corners = segments.slice(1).map((_, k) => corner(k));
  const [first, last] = [segments[0]!, segments.at(-1)!];
  const start = borderOf(
    boxes.get(keyOf(tiles, from))!,
    first,
    across[0]!,
    corners[0] ?? middle(boxes.get(keyOf(tiles, to))!),
  );
  const end = borderOf(boxes.get(keyOf(tiles, to))!, last, across.at(-1)!, corners.at(-1) ?? start);
  return [start, ...corners, end];
}

const middle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** The point on the box's border that faces where the line goes. */
function borderOf({ x, y, width, height }: Box, { axis }: Segment, at: number, [toX, toY]: Point): Point {
  if (axis === "x") return [toX > x + width / 2 ? x + width : x, at];
  return [at, toY > y + height / 2 ? y + height : y];
}
