// The word of a judgement's likelihood where it stands in its headline.

import { likelihoods } from "../../language/likelihoods.ts";
import { languageOf } from "../../language/registry.ts";
import type { Judgement, Scenario } from "../../model/scenario.ts";

/** The word as the headline writes it; null if it does not occur there, or only as a part of another step's word. */
export function findTerm(
  { likelihood }: Judgement,
  headline: string,
  { language }: Pick<Scenario, "language">,
): string | null {
  const words = languageOf(language).likelihoods;
  const all = likelihoods
    .flatMap((step) => words[step].map((word) => ({ step, word })))
    .sort((a, b) => b.word.length - a.word.length);
  const lower = headline.toLowerCase();
  const found = all
    .map(({ step, word }) => ({ step, word, at: lower.indexOf(word.toLowerCase()) }))
    .filter(({ at }) => at >= 0);
  const isWithin = (one: (typeof found)[number]): boolean =>
    found.some(
      (other) =>
        other.word.length > one.word.length &&
        other.at <= one.at &&
        one.at + one.word.length <= other.at + other.word.length,
    );
  const own = found.find((one) => one.step === likelihood && !isWithin(one));
  return own ? headline.slice(own.at, own.at + own.word.length) : null;
}
