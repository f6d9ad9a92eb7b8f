// A chain in sentences, for who does not see it.
import type { ChainRelation, ChainRequest, ChainStrike } from "../request.ts";
import { fillWords } from "../words.ts";

/** Who is shown by lane, then the ties, then the strikes in order. */
export function describeChain(request: ChainRequest): string {
  const strikes = [...request.strikes].sort((a, b) => a.step - b.step);
  return [
    ...tellLanes(request),
    ...request.relations.map((tie) => tellTie(tie, request)),
    ...strikes.map((strike) => tellStrike(strike, request)),
  ].join(" ");
}

export function tellLanes({ actors, sides, words }: ChainRequest): string[] {
  return (["a", "b", "n"] as const).flatMap((side) => {
    const here = actors.filter((actor) => actor.side === side);
    const list = here.map((actor) => (actor.role ? `${actor.name} (${actor.role})` : actor.name)).join(", ");
    return here.length > 0 ? fillWords(words, "figure.tell-lane", { lane: sides[side], actors: list }) : [];
  });
}

export const tellTie = ({ kind, from, to }: ChainRelation, request: ChainRequest): string =>
  fillWords(request.words, `figure.tell-${kind}`, { from: nameOf(from, request), to: nameOf(to, request) });

export function tellStrike({ from, to, step, retaliation }: ChainStrike, request: ChainRequest): string {
  const key = retaliation ? "figure.tell-retaliation" : "figure.tell-strike";
  return fillWords(request.words, key, { step, from: nameOf(from, request), to: nameOf(to, request) });
}

const nameOf = (id: string, { actors }: ChainRequest): string =>
  actors.find((actor) => actor.id === id)?.name ?? id;
