// Finds a way over the tiles for each line: the cheapest by length, bends, crossings and remaining room.
// While some tile holds more lines than it has room for, all lines are routed again at higher cost there, as
// in PathFinder (McMurchie and Ebeling, 1995).
import { lengthOf, middleOf, type Span } from "../geometry.ts";
import { Queue } from "./queue.ts";
import { type Axis, directions, keyOf, type Tile, type Tiles, tileOf, type Wire } from "./tiles.ts";

export interface Costs {
  bend: number; // px of length that a bend costs
  crossing: number;
  rounds: number; // how often all lines are routed again
}

/** Number of lines that fit through a tile along an axis. */
type Rooms = (tile: Tile, axis: Axis) => number;

interface Ground {
  tiles: Tiles;
  room: Float64Array; // by tile and axis
  used: Float64Array;
  past: Float64Array; // cost added in earlier rounds to tiles with too many lines
  costs: Costs;
}

const axisOf = { x: 0, y: 1 } as const;

// px of length that is added to the cost of a tile
const costOfExcess = { now: 120, later: 25 }; // for each line too many: in this round, and in every round after it
const costOfCompany = 1.5; // for each other line along the same axis, so that lines spread
const sharedCrossing = 0.5; // part of the cost of a crossing for each line along the other axis, which may be crossed

/**
 * A state of the search: a tile, by its key, and the direction in which it is left, by its index in `directions`. As
 * one number, so that states are indexes of arrays.
 */
const stateOf = (key: number, direction: number): number => key * directions.length + direction;
const keyIn = (state: number): number => Math.floor(state / directions.length);
const directionIn = (state: number): number => state % directions.length;

/** What a line takes of the room of a tile. */
const breadthOf = ({ wide }: Pick<Wire, "wide">): number => (wide ? 2 : 1);

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

const axisBetween = (one: Tile, other: Tile): Axis => (one.i === other.i ? "y" : "x");

/** Adds what a way takes from each tile's room; a bend takes from both axes. */
function count(way: readonly Tile[] | null, wire: Wire, { tiles, used }: Ground, by: 1 | -1): void {
  if (!way) return;
  for (let k = 1; k < way.length - 1; k++) {
    const [before, here, after] = [way[k - 1]!, way[k]!, way[k + 1]!];
    const axes = new Set<Axis>([axisBetween(before, here), axisBetween(here, after)]);
    for (const axis of axes) used[slotOf(tiles, here, axis)]! += by * breadthOf(wire);
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
      past[k]! += excess * costOfExcess.later;
      over += excess;
    }
  }
  return over;
}

/** A* search over tiles and the direction in which each is left; the heuristic is the straight distance. */
function findWay(wire: Wire, ground: Ground): Tile[] | null {
  const { from, to } = wire;
  const { tiles, costs } = ground;
  const states = tiles.across.length * tiles.down.length * directions.length;
  const best = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(states).fill(-1);
  const goal = keyOf(tiles, to);
  const left = guessLeft(tiles, to);
  const queue = new Queue();
  for (const direction of directions.keys()) {
    const start = stateOf(keyOf(tiles, from), direction);
    best[start] = 0;
    queue.push(start, 0);
  }
  for (let at = queue.pop(); at !== null; at = queue.pop()) {
    const key = keyIn(at);
    if (key === goal) return trace(at, previous, tiles);
    const direction = directionIn(at);
    const { i, j, axis: into } = directions[direction]!;
    const here = tileOf(tiles, key);
    const next = { i: here.i + i, j: here.j + j };
    if (!isFree(next, to, tiles)) continue;
    const nextKey = keyOf(tiles, next);
    const isLast = nextKey === goal;
    for (const [turn, { axis: out }] of directions.entries()) {
      if (isOpposite(turn, direction)) continue;
      const bend = turn === direction || isLast ? 0 : costs.bend;
      const entering = isLast ? lengthAlong(next, into, tiles) / 2 : enter(next, into, out, wire, ground);
      const way = best[at]! + entering + bend;
      const arrived = stateOf(nextKey, turn);
      if (way >= best[arrived]! - 1e-9) continue;
      best[arrived] = way;
      previous[arrived] = at;
      queue.push(arrived, way + left(next));
    }
  }
  return null;
}

const isOpposite = (one: number, other: number): boolean => (one + 2) % directions.length === other;

const lengthAlong = ({ i, j }: Tile, axis: Axis, { across, down }: Tiles): number =>
  lengthOf(axis === "x" ? across[i]! : down[j]!);

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
function enter(tile: Tile, into: Axis, out: Axis, wire: Wire, ground: Ground): number {
  const { tiles, room, used, past, costs } = ground;
  let cost = lengthAlong(tile, into, tiles);
  for (const axis of into === out ? [into] : [into, out]) {
    const k = slotOf(tiles, tile, axis);
    const excess = used[k]! + breadthOf(wire) - room[k]!;
    cost += past[k]! + (excess > 0 ? costOfExcess.now * excess : 0) + used[k]! * costOfCompany;
  }
  const crossed = used[slotOf(tiles, tile, into === "x" ? "y" : "x")]!;
  return into === out ? cost + crossed * costs.crossing * sharedCrossing : cost;
}

/** The way that leads to the state `end`: each tile once, from the first. */
function trace(end: number, previous: Int32Array, tiles: Tiles): Tile[] {
  const way: Tile[] = [];
  for (let at = end; at >= 0; at = previous[at]!) {
    const tile = tileOf(tiles, keyIn(at));
    const last = way[0];
    if (!last || last.i !== tile.i || last.j !== tile.j) way.unshift(tile);
  }
  return way;
}
