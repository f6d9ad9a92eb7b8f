// A chain in sentences, for who does not see it.
import type { ChainRequest } from "../request.ts";
import { fillWords } from "../words.ts";

/** Who is shown by lane, then the ties, then the strikes in order. */
export function describeChain({ actors, relations, strikes, sides, words }: ChainRequest): string {
  const name = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  const lanes = (["a", "b", "n"] as const).flatMap((side) => {
    const here = actors.filter((actor) => actor.side === side);
    const list = here.map((actor) => (actor.role ? `${actor.name} (${actor.role})` : actor.name)).join(", ");
    return here.length > 0 ? fillWords(words, "figure.tell-lane", { lane: sides[side], actors: list }) : [];
  });
  const ties = relations.map(({ kind, from, to }) =>
    fillWords(words, `figure.tell-${kind}`, { from: name(from), to: name(to) }),
  );
  const blows = [...strikes]
    .sort((a, b) => a.step - b.step)
    .map(({ from, to, step, retaliation }) => {
      const key = retaliation ? "figure.tell-retaliation" : "figure.tell-strike";
      return fillWords(words, key, { step, from: name(from), to: name(to) });
    });
  return [...lanes, ...ties, ...blows].join(" ");
}
