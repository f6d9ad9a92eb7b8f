// Chooses the number of columns of a chain, and who stands on the ground, so that the boxes are as large as possible.
import type { ChainActor, ChainPlan, Lane } from "./model.ts";

const mostColumns = 8;
const mostRows = 7;
const cell = { width: 164, height: 92 }; // px of a box with the lines beside and below it, at scale 1
const keyHeight = 44; // px that the key takes, about
export const largestScale = 1.65;
/** A shape with fewer on the ground has to be larger by this much; one with more columns, by a hundredth. */
const worthwhile = { ground: 1.04, columns: 0.01 };

/**
 * What is struck and places stand on the ground; also groups that strike, or only what is struck and these, or
 * nothing, if that gives the boxes more room.
 */
export function chooseShape(plan: ChainPlan): Shape | null {
  const strikers = new Set(plan.strikes.map(({ from }) => from));
  const isStriker = ({ id, kind }: ChainActor) => strikers.has(id) && kind === "group";
  const grounds: ((actor: ChainActor) => boolean)[] = [
    (actor) => actor.struck || actor.kind === "place",
    (actor) => actor.struck || actor.kind === "place" || isStriker(actor),
    (actor) => actor.struck || isStriker(actor),
    () => false,
  ];
  const shapes = grounds.map((isGround) => {
    const onGround = plan.ground === null ? [] : plan.actors.filter(isGround);
    return findShape(plan, new Set(onGround.map(({ id }) => id)));
  });
  const better = (a: Found | null, b: Found | null) =>
    !a || (b && b.size > a.size * worthwhile.ground) ? b : a;
  return shapes.reduce(better)?.shape ?? null;
}

interface Found {
  shape: Shape;
  size: number; // scale of the boxes; 1 in a full chain
}

export interface Shape {
  columns: number;
  onGround: ReadonlySet<string>;
  keepsEmpty: boolean; // whether a lane all of whose actors are on the ground has a row, which the ground may need
}

/** The smallest number of columns with the largest boxes. A lane has as many rows as its actors need. */
function findShape(plan: ChainPlan, onGround: ReadonlySet<string>): Found | null {
  let best: Found | null = null;
  for (let columns = onGround.size > 0 ? 3 : 2; columns <= mostColumns; columns++)
    for (const keepsEmpty of [true, false]) {
      const shape = { columns, onGround, keepsEmpty };
      const rows = plan.lanes.reduce((sum, lane) => sum + rowsOf(lane, plan, shape), 0);
      if (rows > mostRows || onGround.size > rows) continue;
      const size = Math.min(
        plan.room.width / (columns * cell.width),
        (plan.room.height - keyHeight) / (rows * cell.height),
        largestScale,
      );
      if (!best || size > best.size + worthwhile.columns) best = { shape, size };
    }
  return best;
}

/** Number of rows that a lane needs for actors off the ground, which is one column for all lanes. */
export function rowsOf({ side }: Lane, { actors }: ChainPlan, shape: Shape): number {
  const { columns, onGround, keepsEmpty } = shape;
  const here = actors.filter((actor) => actor.side === side && !onGround.has(actor.id));
  const free = onGround.size > 0 ? columns - 1 : columns;
  return Math.max(keepsEmpty ? 1 : 0, Math.ceil(here.length / free));
}
