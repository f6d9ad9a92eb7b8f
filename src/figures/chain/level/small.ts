// A small chain has at most three lanes, and every strike ends on the ground. It is drawn larger than others,
// with horizontal strikes. Turns a plan into this form, or returns null if the form cannot hold it.
import type { Side } from "../../../model/scenario.ts";
import type { ChainActor, ChainPlan, ChainRelation, ChainStrike } from "../model.ts";

export interface SmallChain {
  ground: string; // title of the ground column
  sides: Partial<Record<Side, string>>;
  actors: ChainActor[];
  relations: SmallTie[];
  strikes: SmallStrike[];
  words: Record<string, string>;
}

export type SmallTie = ChainRelation & { kind: "organ" | "command" | "backing" };
export type SmallStrike = ChainStrike & { step: number };

const sides: readonly string[] = ["a", "b", "n"];
const kinds: readonly string[] = ["organ", "command", "backing"];

/** Null if a side, a kind of relation or a strike is not one that this form holds. */
export function asSmall(plan: ChainPlan): SmallChain | null {
  const { lanes, actors, relations, strikes, words } = plan;
  const acting = new Set(strikes.map(({ from }) => from));
  const isOnlooker = (id: string) => actors.some((actor) => actor.id === id && actor.onlooker);
  const isSmall =
    lanes.every(({ side }) => sides.includes(side)) &&
    relations.every(({ kind }) => kinds.includes(kind)) &&
    strikes.every(({ step, from, to }) => step !== null && !isOnlooker(from) && !isOnlooker(to)) &&
    actors.every(({ id, kind, struck }) => !struck || kind === "place" || !acting.has(id)) &&
    actors.some(({ kind, struck }) => !struck && kind !== "place"); // lanes are of those beside the ground
  if (!isSmall) return null;
  const names = Object.fromEntries(lanes.map(({ side, name }) => [side, name]));
  const ties = relations as SmallTie[];
  return {
    ground: plan.ground ?? "",
    sides: names,
    actors,
    relations: ties,
    strikes: strikes as SmallStrike[],
    words,
  };
}
