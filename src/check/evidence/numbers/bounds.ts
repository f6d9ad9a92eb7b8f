// What a text says of a number's direction: at least 20, at most 20, exactly 20, about 20, more than half an hour.

import { findDates } from "../../../language/dates.ts";
import type { Language } from "../../../language/language.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { findNumbers } from "./find-numbers.ts";

const longest = 40; // UTF-16 units of a text beside a number that may hold the words

/** "none": the number stands there alone. */
export type Direction = "up" | "down" | "exactly" | "about" | "none";

export interface Bounded {
  written: string; // "at least 20"
  from: number; // UTF-16 offset in the text
  key: string; // the number with its unit; for a half, with the words after it
  direction: Direction;
  isPlace: boolean; // the words may also say how long or where: "over three days"
}

/** The numbers and halves of a text, with the words that say their direction. */
export const boundsIn = rememberText((text, language: Language): readonly Bounded[] => {
  const patterns = patternsOf(language);
  const dates = findDates(text);
  const numbers = findNumbers(text, language.code)
    .filter(({ from, to }) => !dates.some((date) => from < date.to && to > date.from))
    .map(({ from, to, value, measure }) => ({ from, to, key: `${value} ${measure ?? ""}` }));
  return [...numbers, ...halvesIn(text, language)].map(({ from, to, key }): Bounded => {
    const before = findPhrase(text.slice(Math.max(0, from - longest), from), patterns.before);
    const found = before ?? findPhrase(text.slice(to, to + longest), patterns.after);
    const start = from - (before?.length ?? 0);
    return {
      written: text.slice(start, to + (before ? 0 : (found?.length ?? 0))),
      from: start,
      key,
      direction: found?.direction ?? "none",
      isPlace: language.amounts.alsoPlaces.includes(before?.phrase ?? ""),
    };
  });
});

function halvesIn(text: string, language: Language): { from: number; to: number; key: string }[] {
  return [...text.matchAll(patternsOf(language).halves)].flatMap(({ 0: word, index }) => {
    const to = index + word.length;
    const [rest = ""] = text.slice(to).split(/[.,;:!?()\ufffc]/);
    return rest.trim() ? [{ from: index, to, key: `half ${rest.trim().toLowerCase()}` }] : [];
  });
}

interface Found {
  direction: Direction;
  phrase: string;
  length: number; // of the words and the space beside them
}

/** What finds the phrases beside a number, and the direction of each by its words in small letters. */
interface Phrases {
  pattern: RegExp;
  directions: ReadonlyMap<string, Direction>;
}

const patternsOf = rememberObject(({ bounds, boundsAfter, halves, amounts: { about } }: Language) => ({
  before: listPhrases({ ...bounds, about }, (any) => `(?<![\\p{L}])(${any})\\s+(?:\\p{L}{1,2}\\s)?[$€£]?$`),
  after: listPhrases(boundsAfter, (any) => `^(?:\\s\\p{L}+){0,2}?\\s(${any})(?!\\p{L})`),
  halves: new RegExp(`(?<!\\p{L})(?:${halves.join("|")})(?!\\p{L})`, "giu"),
}));

/** One pattern finds all phrases: compiling a pattern for each takes longer than checking a whole briefing. */
function listPhrases(
  phrases: Readonly<Record<string, readonly string[]>>,
  patternOf: (any: string) => string,
): Phrases {
  const directions = new Map(
    Object.entries(phrases).flatMap(([direction, list]) =>
      list.map((phrase) => [phrase, direction as Direction] as const),
    ),
  );
  const longestFirst = [...directions.keys()].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(patternOf(longestFirst.join("|")), "iu"), directions };
}

/** The longest phrase counts: "no more than" says the opposite of "more than". */
function findPhrase(text: string, { pattern, directions }: Phrases): Found | undefined {
  const [whole, words = ""] = pattern.exec(text) ?? [];
  const phrase = words.toLowerCase();
  const direction = directions.get(phrase);
  return whole === undefined || direction === undefined
    ? undefined
    : { direction, phrase, length: whole.length };
}
