// Words of likelihood, of confidence and of the future in a text of ours, as its language has them.
import type { Language } from "../../../language/language.ts";
import { likelihoods } from "../../../language/likelihoods.ts";
import type { Likelihood } from "../../../model/scenario.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { findSentences } from "../../../text/split-text.ts";

interface FoundWord {
  word: string; // as it stands there
  from: number;
}

interface Estimate extends FoundWord {
  step: Likelihood | null; // null off the scale
}

/** The words of a list that stand by themselves, in any case, in the order of the text. */
export function findListed(text: string, words: readonly string[]): FoundWord[] {
  if (!words.length) return [];
  return [...text.matchAll(patternOf(words))].map(({ 0: word, index }) => ({ word, from: index }));
}

const patternOf = rememberObject((words: readonly string[]) => {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escapePattern);
  return new RegExp(`(?<![\\p{L}\\p{M}-])(?:${longestFirst.join("|")})(?![\\p{L}\\p{M}-])`, "giu");
});

const escapePattern = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s+");

/**
 * The phrases, longest first, so that "very likely" is not read as "likely". Used for words on the scale and off it.
 */
export const findEstimates = rememberText((text, language: Language): readonly Estimate[] => {
  const { steps, words } = estimatesOf(language);
  return findListed(text, words).map((found) => ({
    ...found,
    step: steps.get(found.word.toLowerCase().replace(/\s+/g, " ")) ?? null,
  }));
});

const estimatesOf = rememberObject((language: Language) => {
  const onScale = likelihoods.flatMap((step) =>
    language.likelihoods[step].map((word): [string, Likelihood] => [word.toLowerCase(), step]),
  );
  const steps = new Map(onScale);
  return { steps, words: [...steps.keys(), ...language.estimates] };
});

/** "will" and the like, except before a word that gives it another meaning. */
export const findFuture = rememberText((text, { future }: Language): readonly FoundWord[] => {
  const before = (from: number): string => /([\p{L}’']+)\s+$/u.exec(text.slice(0, from))?.[1] ?? "";
  return findListed(text, future.words).filter(
    ({ from }) => !future.notAfter.includes(before(from).toLowerCase()),
  );
});

/** The sentence around a place of a text. */
export const sentenceAt = (text: string, from: number): string =>
  findSentences(text).find((one) => one.from <= from && from < one.to)?.text ?? text;
