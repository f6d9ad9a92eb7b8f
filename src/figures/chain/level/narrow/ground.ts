// Places what is below the columns: places, each under whoever strikes it first, and onlookers in two
// columns.
import type { ChainActor } from "../../model.ts";
import type { SmallChain } from "../small.ts";
import { isPlace, placeRows } from "./columns.ts";
import type { ColumnSide, PlacedNode } from "./plan.ts";

const inset = 4; // px of a place inside its column

/**
 * Null if a struck place cannot be reached from above. The first row takes one place in each column; places
 * that are not struck come below.
 */
export function placeGround(chain: SmallChain, top: number): PlacedNode[] | null {
  const first: Record<ColumnSide, ChainActor | null> = { a: null, b: null };
  const below: Record<ColumnSide, ChainActor[]> = { a: [], b: [] };
  for (const place of chain.actors.filter(isPlace)) {
    const wanted = columnOf(place, chain);
    if (!place.struck) {
      below[wanted].push(place);
      continue;
    }
    const free = ([wanted, "a", "b"] as const).find((side) => first[side] === null);
    if (!free) return null;
    first[free] = place;
  }
  const columns = [first.a, first.b].map((place, i) => [place, ...below[i === 0 ? "a" : "b"]]);
  const count = Math.max(...columns.map((column) => column.length));
  const rows = Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? null));
  const used = rows.filter((row) => row.some((place) => place !== null));
  return placeRows(used, { top, gap: 22, inset });
}

function columnOf(place: ChainActor, { actors, strikes }: SmallChain): ColumnSide {
  const striker = strikes.find(({ to }) => to === place.id)?.from;
  const side = actors.find(({ id }) => id === striker)?.side ?? place.side;
  return side === "b" ? "b" : "a";
}

export const isOnlooker = (actor: ChainActor): boolean => actor.side === "n" && !isPlace(actor);

/** `top` in px. Null if a name does not fit. */
export function placeOnlookers({ actors }: SmallChain, top: number): PlacedNode[] | null {
  const all = actors.filter(isOnlooker);
  const rows = Array.from({ length: Math.ceil(all.length / 2) }, (_, i) => [
    all[2 * i] ?? null,
    all[2 * i + 1] ?? null,
  ]);
  return placeRows(rows, { top, gap: 22, inset: 0 });
}
