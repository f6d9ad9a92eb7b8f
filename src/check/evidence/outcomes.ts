// What a text says became of a number of people or things: 139 died, 5 were wounded.
import type { Language } from "../../language/language.ts";
import { findDates } from "../../text/dates.ts";
import { rememberObject, rememberText } from "../../text/remember.ts";
import { type FoundNumber, findNumbers } from "./find-numbers.ts";
import { type PlacedWord, placeWords, type Said } from "./said.ts";

export const outcomesIn = rememberText((text, language: Language): readonly Said[] => {
  const numbers = countsIn(text, language);
  if (!numbers.length) return [];
  const outcomes = outcomesOf(language);
  const words = placeWords(text);
  const said = words.flatMap((word) => {
    const means = outcomes.get(word.text.toLowerCase());
    const number = means && nearestNumber(word, numbers, words, text, language);
    return means && number ? [{ word, means, number }] : [];
  });
  return numbers.flatMap((number): Said[] => {
    const own = said.filter((one) => one.number === number);
    const ends = own.flatMap(({ word }) => [word.from, word.to]);
    const from = Math.min(number.from, ...ends);
    const written = text.slice(from, Math.max(number.to, ...ends));
    const means = own.flatMap((one) => one.means);
    return means.length ? [{ written, from, of: [number.value], means }] : [];
  });
});

/** Numbers of people and things, without dates, years and measures. */
function countsIn(text: string, language: Language): FoundNumber[] {
  const dates = findDates(text);
  return findNumbers(text, language.code).filter(
    ({ from, to, value, measure }) =>
      measure === null &&
      /^\d{1,9}$/.test(value) &&
      !/^(?:1[89]|20)\d\d$/.test(value) &&
      !dates.some((date) => from < date.to && to > date.from),
  );
}

/** The number of the same clause that stands nearest; between two numbers "and" ends a clause too. */
function nearestNumber(
  word: PlacedWord,
  numbers: readonly FoundNumber[],
  words: readonly PlacedWord[],
  text: string,
  { numbers: { and } }: Language,
): FoundNumber | null {
  const joiners = new Set(and);
  const distance = (number: FoundNumber): number => {
    const own = words.find(({ to }) => to > number.from);
    if (own?.clause !== word.clause) return Number.POSITIVE_INFINITY;
    const between = text.slice(Math.min(number.to, word.to), Math.max(number.from, word.from));
    const isJoined = numbers.length > 1 && between.split(/\s+/).some((one) => joiners.has(one.toLowerCase()));
    return isJoined ? Number.POSITIVE_INFINITY : between.length;
  };
  const [nearest] = [...numbers].sort((a, b) => distance(a) - distance(b));
  return nearest && Number.isFinite(distance(nearest)) ? nearest : null;
}

const outcomesOf = rememberObject((language: Language): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [i, words] of language.amounts.outcomes.entries())
    for (const word of words)
      found.set(word.toLowerCase(), [...(found.get(word.toLowerCase()) ?? []), String(i)]);
  return found;
});
