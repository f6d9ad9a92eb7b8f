// Finds a way over the tiles for each line: the cheapest by length, bends, crossings and remaining room.
// While some tile holds more lines than it has room for, all lines are routed again at higher cost there, as
// in PathFinder (McMurchie and Ebeling, 1995).
import { lengthOf, middleOf, type Span } from "../geometry.ts";
import { Queue } from "./queue.ts";
import { type Axis, directions, keyOf, type Tile, type Tiles, type Wire } from "./tiles.ts";

export interface Costs {
  bend: number; // px of length that a bend costs
  crossing: number;
  rounds: number; // how often all lines are routed again
}

// number of lines that fit through a tile along an axis
type Rooms = (tile: Tile, axis: Axis) => number;

interface Ground {
  tiles: Tiles;
  room: Float64Array; // by tile and axis
  used: Float64Array;
  past: Float64Array; // cost added in earlier rounds to tiles with too many lines
  costs: Costs;
}

const axisOf = { x: 0, y: 1 } as const;

/** Tiles from box to box for each wire, in the order of the wires; null if there is no way. */
export function findWays(
  tiles: Tiles,
  wires: readonly Wire[],
  rooms: Rooms,
  costs: Costs,
): (Tile[] | null)[] {
  const size = tiles.across.length * tiles.down.length * 2;
  const ground: Ground = {
    tiles,
    costs,
    room: new Float64Array(size),
    used: new Float64Array(size),
    past: new Float64Array(size),
  };
  tiles.across.forEach((_, i) => {
    tiles.down.forEach((_, j) => {
      for (const axis of ["x", "y"] as const)
        ground.room[slotOf(tiles, { i, j }, axis)] = rooms({ i, j }, axis);
    });
  });
  const ways: (Tile[] | null)[] = wires.map(() => null);
  for (let round = 0; round < costs.rounds; round++) {
    wires.forEach((wire, at) => {
      count(ways[at] ?? null, wire, ground, -1);
      ways[at] = findWay(wire, ground);
      count(ways[at] ?? null, wire, ground, 1);
    });
    const over = raiseCosts(ground);
    if (over === 0 && round > 0) break;
  }
  return ways;
}

const slotOf = (tiles: Tiles, tile: Tile, axis: Axis): number => keyOf(tiles, tile) * 2 + axisOf[axis];

/** Adds what a way takes from each tile's room; a bend takes from both axes. */
function count(way: readonly Tile[] | null, { wide }: Wire, { tiles, used }: Ground, by: 1 | -1): void {
  if (!way) return;
  for (let k = 1; k < way.length - 1; k++) {
    const [before, here, after] = [way[k - 1]!, way[k]!, way[k + 1]!];
    const axes = new Set<Axis>([before.i === here.i ? "y" : "x", here.i === after.i ? "y" : "x"]);
    for (const axis of axes) used[slotOf(tiles, here, axis)]! += by * (wide ? 2 : 1);
  }
}

/**
 * Raises the cost of tiles that hold more lines than they have room for. Returns how many lines are too many in all.
 */
function raiseCosts({ used, room, past }: Ground): number {
  let over = 0;
  for (let k = 0; k < used.length; k++) {
    const excess = used[k]! - room[k]!;
    if (excess > 0) {
      past[k]! += excess * 25;
      over += excess;
    }
  }
  return over;
}

/** A* search over tiles and the direction in which each is left; the heuristic is the straight distance. */
function findWay({ from, to, wide }: Wire, ground: Ground): Tile[] | null {
  const { tiles, costs } = ground;
  const rows = tiles.down.length;
  const states = tiles.across.length * rows * 4;
  const best = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(states).fill(-1);
  const goal = keyOf(tiles, to);
  const left = guessLeft(tiles, to);
  const queue = new Queue();
  for (let d = 0; d < 4; d++) {
    const start = keyOf(tiles, from) * 4 + d;
    best[start] = 0;
    queue.push(start, 0);
  }
  for (let at = queue.pop(); at !== null; at = queue.pop()) {
    const key = at >> 2;
    if (key === goal) return trace(at, previous, tiles);
    const d = at & 3;
    const { i, j, axis: into } = directions[d]!;
    const next = { i: Math.floor(key / rows) + i, j: (key % rows) + j };
    if (!isFree(next, to, tiles)) continue;
    const nextKey = keyOf(tiles, next);
    const isLast = nextKey === goal;
    for (let turn = 0; turn < 4; turn++) {
      if ((turn + 2) % 4 === d) continue;
      const bend = turn === d || isLast ? 0 : costs.bend;
      const way = best[at]! + enter(next, into, directions[turn]!.axis, wide, isLast, ground) + bend;
      const arrived = nextKey * 4 + turn;
      if (way >= best[arrived]! - 1e-9) continue;
      best[arrived] = way;
      previous[arrived] = at;
      queue.push(arrived, way + left(next));
    }
  }
  return null;
}

/** A lower bound in px from a tile to the middle of the last. */
function guessLeft({ across, down }: Tiles, to: Tile): (tile: Tile) => number {
  const end = { x: middleOf(across[to.i]!), y: middleOf(down[to.j]!) };
  const apart = (span: Span, middle: number) =>
    Math.max(0, Math.abs(middleOf(span) - middle) - lengthOf(span) / 2);
  const byColumn = across.map((span) => apart(span, end.x));
  const byRow = down.map((span) => apart(span, end.y));
  return ({ i, j }) => byColumn[i]! + byRow[j]!;
}

function isFree(tile: Tile, to: Tile, { across, down, boxes }: Tiles): boolean {
  const [column, row] = [across[tile.i], down[tile.j]];
  if (!column || !row) return false;
  if (tile.i === to.i && tile.j === to.j) return true;
  return lengthOf(column) > 0 && lengthOf(row) > 0 && !boxes.has(keyOf({ down }, tile));
}

/** Cost in px of entering a tile along one axis and leaving it along another. */
function enter(tile: Tile, into: Axis, out: Axis, wide: boolean, isLast: boolean, ground: Ground): number {
  const { tiles, room, used, past, costs } = ground;
  const length = lengthOf(into === "x" ? tiles.across[tile.i]! : tiles.down[tile.j]!);
  if (isLast) return length / 2;
  let cost = length;
  for (const axis of into === out ? [into] : [into, out]) {
    const k = slotOf(tiles, tile, axis);
    const excess = used[k]! + (wide ? 2 : 1) - room[k]!;
    cost += past[k]! + (excess > 0 ? 120 * excess : 0) + used[k]! * 1.5;
  }
  if (into === out) cost += used[slotOf(tiles, tile, into === "x" ? "y" : "x")]! * costs.crossing * 0.5;
  return cost;
}

function trace(end: number, previous: Int32Array, { down }: Tiles): Tile[] {
  const way: Tile[] = [];
  for (let at = end; at >= 0; at = previous[at]!) {
    const key = Math.floor(at / 4);
    const tile = { i: Math.floor(key / down.length), j: key % down.length };
    const last = way[0];
    if (!last || last.i !== tile.i || last.j !== tile.j) way.unshift(tile);
  }
  return way;
}
