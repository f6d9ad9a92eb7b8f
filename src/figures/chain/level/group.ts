// Groups the actors of a small chain by lane, with those on the ground apart.
import type { ParsedChain } from "./layout.ts";
import type { SmallChain } from "./small.ts";

export function groupLanes({ actors, relations, strikes }: SmallChain): ParsedChain {
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
