// Which column of its lane an actor stands in: ties run left to right, and who strikes stands next to the ground.
import type { SmallTie } from "./small.ts";

/** Ids in the order of their ties, then as given. A circle of ties falls back to the order given. */
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
