// Groups the actors of a small chain by lane, with those on the ground apart, and orders a lane: relations run
// from left to right.
import type { LaneGroups } from "./layout.ts";
import type { SmallChain, SmallTie } from "./small.ts";

export function groupLanes({ actors, relations, strikes }: SmallChain): LaneGroups {
  const onGround = actors.filter(({ struck, kind }) => struck || kind === "place").map(({ id }) => id);
  const lane = (side: string) =>
    actors.filter((actor) => actor.side === side && !onGround.includes(actor.id)).map(({ id }) => id);
  const lanes = ["a", "b", "n"].map((side) => ({ id: `lane_${side}`, nodes: lane(side) }));
  return {
    lanes: [...lanes, { id: "ground", nodes: onGround }].filter(({ nodes }) => nodes.length > 0),
    ties: relations.map(({ id, from, to }) => ({ id, from, to })),
    strikes: strikes.map(({ id, from, to }) => ({ id, from, to })),
  };
}

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
