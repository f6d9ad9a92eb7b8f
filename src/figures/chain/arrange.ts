// Arranges the boxes of a chain: lanes by side, columns from left to right, targets of strikes in the last.
// Takes a plan, returns a row of cells for each line of boxes. The same plan gives the same arrangement.
import type { Side } from "../../model/scenario.ts";
import { makeRandom, type Random } from "../placement/random.ts";
import { chooseShape, rowsOf, type Shape } from "./choose-shape.ts";
import type { ChainPlan, Lane } from "./model.ts";

export interface Arrangement {
  columns: number;
  rows: Row[];
  hasGround: boolean; // whether the last column is the ground, which holds what is struck
}

export interface Row {
  side: Side;
  isFirst: boolean; // first row of its lane, which shows the lane's name
  cells: (string | null)[]; // ids of actors
}

export interface Link {
  from: string;
  to: string;
  weight: number;
}

export const linksOf = ({ relations, strikes }: ChainPlan): Link[] => [
  ...relations.map(({ from, to }) => ({ from, to, weight: 1 })),
  ...strikes.map(({ from, to }) => ({ from, to, weight: 2 })),
];

/**
 * A first arrangement, chosen by distances only. Null if the actors need more rows than a slide has. `seed`
 * starts the pseudo-random numbers.
 */
export function arrange(plan: ChainPlan, seed: number): Arrangement | null {
  const shape = chooseShape(plan);
  if (!shape) return null;
  const links = linksOf(plan);
  const lanes = orderLanes(plan, links);
  const rows = fillGround(
    lanes.flatMap(({ side }) => fillLane(side, plan, shape)),
    plan,
    shape,
  );
  const first: Arrangement = { columns: shape.columns, rows, hasGround: shape.onGround.size > 0 };
  return improve(first, links, makeRandom(seed));
}

/** Sides with most lines between them are adjacent; onlookers come last; else in the order written. */
function orderLanes({ lanes, actors }: ChainPlan, links: readonly Link[]): Lane[] {
  const sideOf = new Map(actors.map(({ id, side }) => [id, side]));
  const cost = (order: readonly Lane[]) => {
    const at = new Map(order.map(({ side }, i) => [side, i]));
    const apart = ({ from, to, weight }: Link) =>
      weight * Math.abs((at.get(sideOf.get(from)!) ?? 0) - (at.get(sideOf.get(to)!) ?? 0)) ** 1.5;
    return links.reduce((sum, link) => sum + apart(link), 0) + countInversions(order, lanes) * 0.6;
  };
  const own = lanes.filter(({ side }) => side !== "n");
  const onlookers = lanes.filter(({ side }) => side === "n");
  const orders = permute(own).map((order) => [...order, ...onlookers]);
  return orders.reduce(
    (best, order) => (cost(order) < cost(best) - 1e-9 ? order : best),
    lanes.filter((lane) => own.includes(lane)).concat(onlookers),
  );
}

const permute = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, i) => permute(items.filter((_, k) => k !== i)).map((rest) => [item, ...rest]));

function countInversions(order: readonly Lane[], lanes: readonly Lane[]): number {
  const at = order.map((lane) => lanes.indexOf(lane));
  return at.reduce((sum, one, i) => sum + at.slice(i + 1).filter((other) => other < one).length, 0);
}

function fillLane(side: Side, plan: ChainPlan, shape: Shape): Row[] {
  const { columns, onGround } = shape;
  const count = rowsOf({ side, name: "" }, plan, shape);
  const free = onGround.size > 0 ? columns - 1 : columns;
  const here = plan.actors
    .filter((actor) => actor.side === side && !onGround.has(actor.id))
    .map(({ id }) => id);
  const perRow = Math.ceil(here.length / count);
  return Array.from({ length: count }, (_, row) => {
    const cells: (string | null)[] = Array.from({ length: columns }, () => null);
    here.slice(row * perRow, (row + 1) * perRow).forEach((id, i, list) => {
      cells[list.length < free ? Math.round((i * (free - 1)) / Math.max(list.length - 1, 1)) : i] = id;
    });
    return { side, isFirst: row === 0, cells };
  });
}

/** Puts each actor on the ground into a row of its own side, or else into any row that is free. */
function fillGround(rows: readonly Row[], { actors }: ChainPlan, { columns, onGround }: Shape): Row[] {
  const filled = rows.map((row) => ({ ...row, cells: [...row.cells] }));
  const last = columns - 1;
  const isFree = ({ cells }: Row) => cells[last] === null;
  const left: string[] = []; // those whose side has no free row
  for (const { id, side } of actors.filter((actor) => onGround.has(actor.id))) {
    const own = filled.find((row) => row.side === side && isFree(row));
    if (own) own.cells[last] = id;
    else left.push(id);
  }
  for (const id of left) {
    const row = filled.find(isFree);
    if (row) row.cells[last] = id;
  }
  return filled;
}

/**
 * Moves and swaps actors within lanes to shorten the distances between those who are linked, and to clear their ways:
 * simulated annealing, in which a change for the worse is taken less and less often.
 */
function improve(first: Arrangement, links: readonly Link[], random: Random): Arrangement {
  const current = copyOf(first);
  const spots = new Map<string, Spot>();
  current.rows.forEach(({ cells }, row) => {
    cells.forEach((id, column) => {
      if (id !== null) spots.set(id, { row, column });
    });
  });
  let cost = measureDistance(current, links, spots);
  let best = { arrangement: copyOf(current), cost };
  const tries = 160 * spots.size;
  for (let k = 0; k < tries; k++) {
    const swap = pickSwap(current, random);
    exchange(current, swap, spots);
    const next = measureDistance(current, links, spots);
    const heat = 2.5 * (1 - k / tries) + 0.01;
    if (next > cost && random() >= Math.exp((cost - next) / heat)) {
      exchange(current, swap, spots);
      continue;
    }
    cost = next;
    if (cost < best.cost - 1e-9) best = { arrangement: copyOf(current), cost };
  }
  return best.arrangement;
}

interface Spot {
  row: number;
  column: number;
}

type Swap = readonly [Spot, Spot];

const copyOf = (arrangement: Arrangement): Arrangement => ({
  ...arrangement,
  rows: arrangement.rows.map((row) => ({ ...row, cells: [...row.cells] })),
});

/** A copy with one actor in another cell of its lane or of the ground, swapped with whoever is there. */
export function vary(arrangement: Arrangement, random: Random): Arrangement {
  const copy = copyOf(arrangement);
  exchange(copy, pickSwap(copy, random), new Map());
  return copy;
}

/** Two cells of one lane, or of the ground, which is a column for all lanes. */
function pickSwap({ rows, columns, hasGround }: Arrangement, random: Random): Swap {
  const pick = (count: number) => Math.floor(random() * count);
  const onGround = hasGround && random() < 0.2;
  const at = pick(rows.length);
  const lane = rows.flatMap((row, i) => (onGround || row.side === rows[at]!.side ? [i] : []));
  const other = lane[pick(lane.length)]!;
  const free = hasGround ? columns - 1 : columns;
  const [from, to] = onGround ? [columns - 1, columns - 1] : [pick(free), pick(free)];
  return [
    { row: at, column: from },
    { row: other, column: to },
  ];
}

function exchange({ rows }: Arrangement, [one, two]: Swap, spots: Map<string, Spot>): void {
  const [a, b] = [rows[one.row]!.cells, rows[two.row]!.cells];
  const [first, second] = [a[one.column] ?? null, b[two.column] ?? null];
  a[one.column] = second;
  b[two.column] = first;
  if (first !== null) spots.set(first, two);
  if (second !== null) spots.set(second, one);
}

/**
 * A cost of how far linked actors are apart: columns, rows, boxes between them, and lines from right to left.
 */
function measureDistance(
  { rows }: Arrangement,
  links: readonly Link[],
  spots: ReadonlyMap<string, Spot>,
): number {
  let sum = 0;
  for (const { from, to, weight } of links) {
    const [a, b] = [spots.get(from), spots.get(to)];
    if (!a || !b) continue;
    const [across, down] = [b.column - a.column, b.row - a.row];
    let cost = Math.abs(across) + 1.25 * Math.abs(down) + (across < 0 ? 0.4 : 0);
    if (across !== 0 && down !== 0) cost += 1;
    if (down === 0)
      for (let c = Math.min(a.column, b.column) + 1; c < Math.max(a.column, b.column); c++)
        if (rows[a.row]!.cells[c] !== null) cost += 1.6;
    if (across === 0)
      for (let r = Math.min(a.row, b.row) + 1; r < Math.max(a.row, b.row); r++)
        if (rows[r]!.cells[a.column] !== null) cost += 1.8;
    sum += cost * weight;
  }
  return sum;
}

/**
 * Without columns at the left and right in which nobody stands, so that few actors have the slide's width to themselves;
 * where all stand one below another, as two often do, there is one column.
 */
export function dropEmptyColumns(arrangement: Arrangement): Arrangement {
  const { rows, hasGround } = arrangement;
  const used = rows.flatMap(({ cells }) => cells.flatMap((id, c) => (id === null ? [] : [c])));
  if (hasGround || used.length === 0) return arrangement;
  const [first, last] = [Math.min(...used), Math.max(...used)];
  return {
    ...arrangement,
    columns: last - first + 1,
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(first, last + 1) })),
  };
}
