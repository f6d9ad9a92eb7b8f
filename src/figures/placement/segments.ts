// Cuts a way over tiles into straight segments, each in one row or column of tiles, with the direction in
// which its ends turn.
import { type Axis, keyOf, type Tile, type Tiles, type Wire } from "./tiles.ts";

export interface Segment {
  wire: number; // index in the list of wires
  axis: Axis; // the axis along which it runs
  line: number; // index of its row of tiles (axis x) or column (axis y)
  from: number; // first and last tile along the axis, without boxes; from <= to
  to: number;
  ends: readonly [SegmentEnd, SegmentEnd]; // at `from`, at `to`
  wide: boolean;
}

/** Where a segment goes at its end: to a smaller or larger coordinate across it, or straight into a box. */
interface SegmentEnd {
  tile: number;
  turn: -1 | 0 | 1;
  box: Tile | null;
}

/** Segments of each wire, from its first box to its last. */
export function cutWays(
  tiles: Tiles,
  wires: readonly Wire[],
  ways: readonly (readonly Tile[] | null)[],
): Segment[][] {
  return wires.map((wire, at) => {
    const way = ways[at];
    return way ? runsOf(way).map((run) => makeSegment(run, way, wire, at, tiles)) : [];
  });
}

interface Run {
  first: number; // index in the way
  last: number;
  axis: Axis;
}

const axisBetween = (a: Tile, b: Tile): Axis => (a.i === b.i ? "y" : "x");

function runsOf(way: readonly Tile[]): Run[] {
  const runs: Run[] = [];
  for (let k = 1; k < way.length; k++) {
    const axis = axisBetween(way[k - 1]!, way[k]!);
    const last = runs.at(-1);
    if (last?.axis === axis) last.last = k;
    else runs.push({ first: k - 1, last: k, axis });
  }
  return runs;
}

function makeSegment(
  { first, last, axis }: Run,
  way: readonly Tile[],
  wire: Wire,
  at: number,
  tiles: Tiles,
): Segment {
  const along = (tile: Tile) => (axis === "x" ? tile.i : tile.j);
  const across = (tile: Tile) => (axis === "x" ? tile.j : tile.i);
  const end = (k: number, beyond: number): SegmentEnd => {
    const tile = way[k]!;
    const isBox = k === 0 || k === way.length - 1;
    const inner = way[k === first ? k + 1 : k - 1]!;
    if (isBox && tiles.boxes.has(keyOf(tiles, tile))) return { tile: along(inner), turn: 0, box: tile };
    const turn = Math.sign(across(way[beyond]!) - across(tile)) as -1 | 1;
    return { tile: along(tile), turn, box: null };
  };
  const ends = [end(first, first - 1), end(last, last + 1)] as const;
  const ordered = along(way[first]!) <= along(way[last]!) ? ends : ([ends[1], ends[0]] as const);
  return {
    wire: at,
    axis,
    line: across(way[first]!),
    wide: wire.wide,
    ends: ordered,
    from: ordered[0].tile,
    to: ordered[1].tile,
  };
}

/** Whether two segments in the same row or column share a tile. */
export const meet = (a: Segment, b: Segment): boolean =>
  a.axis === b.axis && a.line === b.line && a.from <= b.to && b.from <= a.to;
