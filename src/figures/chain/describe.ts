// A chain in sentences, for screen readers: actors by side, then the relations, then the strikes in order.
import { fillWords } from "../words.ts";
import type { ChainPlan, ChainRelation, ChainStrike } from "./model.ts";

export function describeChain(plan: ChainPlan): string {
  return [
    ...sayLanes(plan),
    ...plan.relations.map((tie) => sayTie(tie, plan)),
    ...sortStrikes(plan.strikes).map((strike) => sayStrike(strike, plan)),
  ].join(" ");
}

/** By step; those without one last, in the order written. */
export const sortStrikes = (strikes: readonly ChainStrike[]): ChainStrike[] =>
  [...strikes].sort((a, b) => (a.step ?? 1e9) - (b.step ?? 1e9));

type Named = Pick<ChainPlan, "lanes" | "actors" | "words">;

function sayLanes({ actors, lanes, words }: Named): string[] {
  return lanes.map(({ side, name }) => {
    const here = actors.filter((actor) => actor.side === side);
    const list = here.map((actor) => (actor.role ? `${actor.name} (${actor.role})` : actor.name)).join(", ");
    return fillWords(words, "figure.tell-lane", { lane: name, actors: list });
  });
}

/** A verb of the author's own stands between the two names: "Wang Wei flies the F-8." */
function sayTie({ kind, from, to, label }: ChainRelation, plan: Named): string {
  const own = kind === "verb" || (label !== "" && plan.words[`figure.tell-${kind}`] === undefined);
  const values = { from: nameOf(from, plan), to: nameOf(to, plan), label: label || kind };
  return fillWords(plan.words, own ? "figure.tell-verb" : `figure.tell-${kind}`, values);
}

function sayStrike({ from, to, step, retaliation }: ChainStrike, plan: Named): string {
  const values = { from: nameOf(from, plan), to: nameOf(to, plan) };
  const name = retaliation ? "retaliation" : "strike";
  if (step === null) return fillWords(plan.words, `figure.tell-${name}-only`, values);
  return fillWords(plan.words, `figure.tell-${name}`, { ...values, step });
}

const nameOf = (id: string, { actors }: Named): string => actors.find((actor) => actor.id === id)?.name ?? id;
