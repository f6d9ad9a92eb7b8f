// Which of several a text speaks of: the second letter, the 3rd battalion.

import { findDates } from "../../../language/dates.ts";
import type { Language } from "../../../language/language.ts";
import { findNumberWords } from "../../../language/number-words.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { contentWordsAfter, placeWords, type Said, stemsOf } from "../statements/said.ts";
import { findNumbers } from "./find-numbers.ts";

interface Ordinal {
  from: number;
  to: number;
  value: number;
  number?: string;
}

export const ordinalsIn = rememberText((text, language: Language): readonly Said[] => {
  const ordinals = [...inWords(text, language), ...inDigits(text, language)];
  if (!ordinals.length) return [];
  const words = placeWords(text);
  return ordinals.flatMap(({ from, to, value, number }): Said[] => {
    if (isFraction(text.slice(0, from), text.slice(to), language)) return [];
    const said = { means: [String(value)], ...(number === undefined ? {} : { number }) };
    const at = words.findLastIndex((word) => word.from < to);
    if (language.amounts.ordinalsFollow) {
      const noun = words[at - 1];
      return noun?.clause === words[at]?.clause && noun
        ? [{ written: text.slice(noun.from, to), from: noun.from, of: stemsOf([noun]), ...said }]
        : [];
    }
    const nouns = contentWordsAfter(words, at, language, 2);
    const [noun] = nouns;
    return noun ? [{ written: text.slice(from, noun.to), from, of: stemsOf(nouns), ...said }] : [];
  });
});

const inWords = (text: string, language: Language): Ordinal[] =>
  findNumberWords(text, language).filter(({ ordinal }) => ordinal);

function inDigits(text: string, language: Language): Ordinal[] {
  const dates = findDates(text);
  return findNumbers(text, language.code).flatMap(({ from, to, value }) => {
    const isInDate = dates.some((date) => from < date.to && to > date.from);
    return /^\d+th$/.test(value) && !isInDate
      ? [{ from, to, value: Number.parseInt(value, 10), number: value }]
      : [];
  });
}

/** "A third of the cargo", "two thirds": a share, and none of several. */
function isFraction(before: string, after: string, language: Language): boolean {
  const fractions = fractionsOf(language);
  return fractions.after.test(after) || fractions.before.test(before);
}

const fractionsOf = rememberObject(({ amounts: { fractions } }: Language) => ({
  before: new RegExp(`(?<!\\p{L})${anyOf(fractions.before)}[\\s-]$`, "iu"),
  after: new RegExp(`^s?\\s${anyOf(fractions.after)}(?!\\p{L})`, "iu"),
}));

/** A pattern for any of the words. A list without words gives a pattern that matches nothing. */
const anyOf = (words: readonly string[]): string => (words.length > 0 ? `(?:${words.join("|")})` : "(?!)");
