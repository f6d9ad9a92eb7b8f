// Finds what became of people or things: of a number of them, as in "139 died", or of one who is named, as in "the
// pilot was wounded".

import { findDates } from "../../../language/dates.ts";
import type { Language } from "../../../language/language.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { type FoundNumber, findNumbers } from "../numbers/find-numbers.ts";
import { isContentWord, negatesSomething } from "./negations.ts";
import { type PlacedWord, placeWords, type Said, stemsOf } from "./said.ts";

interface Outcome {
  word: PlacedWord;
  means: string[];
  number: FoundNumber | null; // of how many it is said
}

export const outcomesIn = rememberText((text, language: Language): readonly Said[] => {
  const outcomes = outcomesOf(language);
  const words = placeWords(text);
  const isOutcome = ({ text }: PlacedWord): boolean => outcomes.has(text.toLowerCase());
  if (!words.some(isOutcome)) return [];
  const numbers = countsIn(text, language);
  const said = words.filter(isOutcome).map((word): Outcome => {
    const means = outcomes.get(word.text.toLowerCase()) ?? [];
    return { word, means, number: nearestNumber(word, numbers, words, text, language) };
  });
  const others = words.filter((word) => !isOutcome(word) && isContentWord(word, language));
  return [...ofNumbers(said, numbers, text), ...ofOne(said, others, text, language)];
});

function ofNumbers(said: readonly Outcome[], numbers: readonly FoundNumber[], text: string): Said[] {
  return numbers.flatMap((number): Said[] => {
    const own = said.filter((one) => one.number === number);
    const ends = own.flatMap(({ word }) => [word.from, word.to]);
    const from = Math.min(number.from, ...ends);
    const written = text.slice(from, Math.max(number.to, ...ends));
    const means = own.flatMap((one) => one.means);
    return means.length ? [{ written, from, of: [number.value], means }] : [];
  });
}

const reach = 2; // content words on each side of an outcome that may name the one whom it happened to

/**
 * What became of one that is named and not counted. A text with a denial is not compared, and words that have an
 * opposite of their own, such as saved for died, are compared as such.
 */
function ofOne(
  said: readonly Outcome[],
  others: readonly PlacedWord[],
  text: string,
  language: Language,
): Said[] {
  if (negatesSomething(text, language)) return [];
  return said.flatMap(({ word, means, number }): Said[] => {
    if ((number !== null && number.value !== "1") || isOpposite(word, language)) return [];
    const near = others.filter(({ clause }) => clause === word.clause);
    const before = near.filter(({ to }) => to <= word.from).slice(-reach);
    const after = near.filter(({ from }) => from >= word.to).slice(0, reach);
    const gap = (one: PlacedWord): number => Math.max(word.from - one.to, one.from - word.to);
    const around = [...before, ...after].sort((a, b) => gap(a) - gap(b));
    const [nearest] = around;
    if (!nearest) return [];
    const from = Math.min(nearest.from, word.from);
    const written = text.slice(from, Math.max(nearest.to, word.to));
    return [{ written, from, of: stemsOf(around), means }];
  });
}

const isOpposite = ({ text }: PlacedWord, language: Language): boolean =>
  oppositesOf(language).has(text.toLowerCase());

const oppositesOf = rememberObject(
  ({ opposites }: Language) => new Set(opposites.flatMap(([, other]) => other)),
);

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

const behindComma = 1000; // "Seven were injured, two of them seriously": the seven were

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
    if (isJoined) return Number.POSITIVE_INFINITY;
    return between.length + (between.includes(",") ? behindComma : 0);
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
