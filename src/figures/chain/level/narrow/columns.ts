// Places actors in two columns, row by row: side a left, side b right, those who strike at the bottom, above
// the ground.

import { innerWidth, type NodeText, narrowSteps } from "../../../shapes/nodes.ts";
import { faces } from "../../../text/faces.ts";
import { wrap } from "../../../text/wrap.ts";
import type { ChainActor } from "../../model.ts";
import { orderByTies } from "../group-lanes.ts";
import type { SmallChain } from "../small.ts";
import { type ColumnSide, columnLeft, columnWidth, type PlacedNode } from "./plan.ts";

const sides = ["a", "b"] as const;

/** Whether an actor stands on the ground: what is struck, and places. */
export const isPlace = (actor: ChainActor): boolean => actor.struck || actor.kind === "place";

/** The rows of both sides' actors. Null if a name does not fit. */
export function placeColumns(chain: SmallChain, top: number): PlacedNode[] | null {
  const columns = sides.map((side) => {
    const here = chain.actors.filter((actor) => actor.side === side && !isPlace(actor));
    const ids = orderByTies(
      here.map(({ id }) => id),
      chain.relations,
    );
    return ids.map((id) => here.find((actor) => actor.id === id)!);
  });
  const count = Math.max(...columns.map((column) => column.length));
  const shifted = columns.map((column) => {
    const strikes = column.some(({ id }) => chain.strikes.some(({ from }) => from === id));
    return { column, shift: strikes ? count - column.length : 0 };
  });
  const rows = Array.from({ length: count }, (_, row) =>
    shifted.map(({ column, shift }) => column[row - shift] ?? null),
  );
  return placeRows(rows, { top, gap: 36, inset: 0 });
}

/** Each row is as high as its higher box. */
export function placeRows(
  rows: readonly (readonly (ChainActor | null)[])[],
  { top, gap, inset }: { top: number; gap: number; inset: number },
): PlacedNode[] | null {
  const placed: PlacedNode[] = [];
  const width = columnWidth - 2 * inset;
  let y = top;
  for (const [row, actors] of rows.entries()) {
    const fitted = actors.map((actor) => actor && fitNarrow(actor, width));
    const height = Math.max(...fitted.map((one) => one?.height ?? 0));
    for (const [i, actor] of actors.entries()) {
      if (!actor) continue;
      const fit: FittedText | null | undefined = fitted[i];
      if (!fit) return null;
      const side: ColumnSide = sides[i]!;
      const box = { x: columnLeft[side] + inset, y, width, height };
      placed.push({ actor, box, text: fit.text, side, row });
    }
    y += height + gap;
  }
  return placed;
}

/** The lowest edge of the boxes, px; `otherwise` if there are none. */
export const bottomOf = (nodes: readonly PlacedNode[], otherwise: number): number =>
  Math.max(otherwise, ...nodes.map(({ box }) => box.y + box.height));

const padding = 18;
const most = 4; // lines of a name or role, at most

interface FittedText {
  text: NodeText;
  height: number;
}

/**
 * The lines of an actor's name and role, and the height in px of the box that holds them. Null if a word is wider
 * than the box.
 */
function fitNarrow(actor: ChainActor, width: number): FittedText | null {
  const room = innerWidth(actor, { x: 0, y: 0, width, height: 0 });
  const name = wrap(actor.name, faces.narrowName, room, most);
  const role = wrap(actor.role, faces.narrowRole, room, most);
  if (!name || !role) return null;
  const [nameStep, roleStep] = narrowSteps;
  return { text: { name, role }, height: name.length * nameStep + role.length * roleStep + padding };
}
