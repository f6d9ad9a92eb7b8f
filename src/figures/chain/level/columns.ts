// Chooses the column of an actor in its lane: relations run from left to right, and whoever strikes is next
// to the ground.
import type { SmallTie } from "./small.ts";

/** Ids in the order of their relations, then as given. In a circle of relations the given order decides. */
export function orderByTies(ids: readonly string[], relations: readonly SmallTie[]): string[] {
  const rest = [...ids];
  const ordered: string[] = [];
  while (rest.length > 0) {
    const free = rest.findIndex((id) => !relations.some((tie) => precedes(tie, id, rest)));
    ordered.push(...rest.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

const precedes = (tie: SmallTie, id: string, rest: readonly string[]): boolean =>
  tie.to === id && tie.from !== id && rest.includes(tie.from);
