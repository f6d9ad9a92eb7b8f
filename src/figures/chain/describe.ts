// A chain in sentences, for who does not see it.

import { fillWords } from "../words.ts";
import type { ChainPlan, ChainRelation, ChainStrike } from "./model.ts";

/** Who is shown by lane, then the ties, then the strikes in order. */
export function describeChain(request: ChainPlan): string {
  const strikes = [...request.strikes].sort((a, b) => a.step - b.step);
  return [
    ...tellLanes(request),
    ...request.relations.map((tie) => tellTie(tie, request)),
    ...strikes.map((strike) => tellStrike(strike, request)),
  ].join(" ");
}

export function tellLanes({ actors, sides, words }: ChainPlan): string[] {
  return (["a", "b", "n"] as const).flatMap((side) => {
    const here = actors.filter((actor) => actor.side === side);
    const list = here.map((actor) => (actor.role ? `${actor.name} (${actor.role})` : actor.name)).join(", ");
    return here.length > 0
      ? fillWords(words, "figure.tell-lane", { lane: sides[side] ?? "", actors: list })
      : [];
  });
}

export const tellTie = ({ kind, from, to }: ChainRelation, request: ChainPlan): string =>
  fillWords(request.words, `figure.tell-${kind}`, { from: nameOf(from, request), to: nameOf(to, request) });

export function tellStrike({ from, to, step, retaliation }: ChainStrike, request: ChainPlan): string {
  const key = retaliation ? "figure.tell-retaliation" : "figure.tell-strike";
  return fillWords(request.words, key, { step, from: nameOf(from, request), to: nameOf(to, request) });
}

const nameOf = (id: string, { actors }: ChainPlan): string =>
  actors.find((actor) => actor.id === id)?.name ?? id;
