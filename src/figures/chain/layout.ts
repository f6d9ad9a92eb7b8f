// Lays out a chain: the best of several arrangements, with lines routed round the boxes.
import { type Box, grow, overlap, type Point } from "../geometry.ts";
import { makeRandom } from "../placement/random.ts";
import { routeWires } from "../placement/route.ts";
import { scoreLines } from "../placement/score.ts";
import { type Tile, tileOfBox, type Wire } from "../placement/tiles.ts";
import { type Arrangement, arrange, dropEmptyColumns, vary } from "./arrange.ts";
import type { ChainPlan } from "./model.ts";
import { measureChain, type Sizes } from "./sizes.ts";

export interface ChainLayout extends Sizes {
  arrangement: Arrangement;
  lines: Map<string, Point[]>; // by id of the relation or strike; lines without a way are missing
  unrouted: number; // lines without a way, or whose way runs through a box or a title
  narrowest: number; // as in Tracks: how close the closest lines are
}

const seed = 1962; // any number; another gives other arrangements
const tries = 26; // arrangements that are routed; each takes up to 15 ms
const mostTries = 4 * tries; // where a line has no way yet
const quick = { bend: 34, crossing: 22, rounds: 3 };
const whole = { bend: 34, crossing: 22, rounds: 7 };

/** Null if the actors do not fit on a slide. @param found an arrangement to use, if one was found before */
export function layOutChain(plan: ChainPlan, keyRows: number, found?: Arrangement): ChainLayout | null {
  if (found) return route(plan, found, keyRows, whole);
  const first = arrange(plan, seed);
  if (!first) return null;
  const random = makeRandom(seed + 1);
  let best = route(plan, first, keyRows, quick);
  if (!best) return null;
  let cost = costOf(best);
  const seen = new Set([keyOf(first)]);
  for (let k = 0; k < tries || (best.unrouted > 0 && k < mostTries); k++) {
    const from: Arrangement = best.arrangement;
    const arrangement = k % 5 === 4 ? (arrange(plan, seed + k) ?? from) : vary(vary(from, random), random);
    if (seen.has(keyOf(arrangement))) continue;
    seen.add(keyOf(arrangement));
    const next = route(plan, arrangement, keyRows, quick);
    if (!next || costOf(next) >= cost) continue;
    best = next;
    cost = costOf(next);
  }
  const final = route(plan, best.arrangement, keyRows, whole);
  return final && costOf(final) <= cost ? final : best;
}

const keyOf = ({ rows }: Arrangement): string =>
  rows.map(({ side, cells }) => `${side}:${cells.join()}`).join(";");

function costOf({ lines, narrowest, unrouted }: ChainLayout): number {
  return scoreLines([...lines.values()]).cost + costOfTightness(narrowest) + unrouted * costOfUnrouted;
}

const costOfUnrouted = 1000; // more than all else of a chain together
const wideEnough = 0.85; // part of the usual distance between two lines that can be told apart

/** None for lines that can be told apart; most where two lie on each other. */
function costOfTightness(narrowest: number): number {
  if (narrowest <= 0) return 400;
  return Math.max(0, wideEnough - narrowest) * 200;
}

function route(
  plan: ChainPlan,
  given: Arrangement,
  keyRows: number,
  costs: typeof quick,
): ChainLayout | null {
  const arrangement = dropEmptyColumns(given);
  const sizes = measureChain(plan, arrangement, keyRows);
  if (!sizes) return null;
  const tiles = new Map<string, Tile>();
  arrangement.rows.forEach(({ cells }, r) => {
    cells.forEach((id, c) => {
      if (id !== null) tiles.set(id, tileOfBox(c, r));
    });
  });
  const wires = wiresOf(plan, tiles);
  const { lines, narrowest } = routeWires(sizes.grid, wires, costs);
  const titles = sizes.titles.map(({ box }) => grow(box, 1));
  const boxes = [...sizes.boxes.values(), ...titles];
  const found = wires.flatMap(({ id }, at) => {
    const line = lines[at];
    return line && !boxes.some((box) => runsThrough(line, box)) ? [[id, line] as const] : [];
  });
  const unrouted = wires.length - found.length;
  return { ...sizes, arrangement: given, narrowest, unrouted, lines: new Map(found) };
}

/** Whether any part of a line lies inside a box and not merely on its edge. */
const runsThrough = (line: readonly Point[], box: Box): boolean =>
  line.slice(1).some(([x2, y2], k) => {
    const [x1, y1] = line[k]!;
    const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
    const part = { x, y, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    return overlap(grow(part, 0.1), grow(box, -1));
  });

/** Strikes come first, so that they get straight ways; then short lines. */
function wiresOf({ relations, strikes }: ChainPlan, tiles: ReadonlyMap<string, Tile>): Wire[] {
  const all = [
    ...strikes.map(({ id, from, to }) => ({ id, from, to, wide: true })),
    ...relations.map(({ id, from, to }) => ({ id, from, to, wide: false })),
  ];
  const wires = all.flatMap(({ from, to, ...rest }) => {
    const [start, end] = [tiles.get(from), tiles.get(to)];
    return start && end && start !== end ? [{ ...rest, from: start, to: end }] : [];
  });
  const apart = ({ from, to }: Wire) => Math.abs(from.i - to.i) + Math.abs(from.j - to.j);
  return wires.sort((a, b) => Number(b.wide) - Number(a.wide) || apart(a) - apart(b));
}
