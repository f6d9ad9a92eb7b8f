// What a text says of a number's direction: at least 20, at most 20, exactly 20, more than half an hour.
import type { Language } from "../../language/language.ts";
import { rememberObject, rememberText } from "../../text/remember.ts";
import { findNumbers } from "./find-numbers.ts";

const longest = 40; // UTF-16 units of a text beside a number that may hold the words

export type Direction = "up" | "down" | "exactly";

export interface Bounded {
  written: string; // "at least 20"
  from: number; // UTF-16 offset in the text
  key: string; // the number with its unit; for a half, with the words after it
  direction: Direction;
}

/** The numbers and halves of a text that stand with words that say their direction. */
export const boundsIn = rememberText((text, language: Language): readonly Bounded[] => {
  const patterns = patternsOf(language);
  const numbers = findNumbers(text, language.code).map(({ from, to, value, measure }) => ({
    from,
    to,
    key: `${value} ${measure ?? ""}`,
  }));
  return [...numbers, ...halvesIn(text, language)].flatMap(({ from, to, key }): Bounded[] => {
    const before = findPhrase(text.slice(Math.max(0, from - longest), from), patterns.before);
    const after = findPhrase(text.slice(to, to + longest), patterns.after);
    const found = before ?? after;
    if (!found) return [];
    const start = from - (before?.length ?? 0);
    return [
      {
        written: text.slice(start, to + (before ? 0 : found.length)),
        from: start,
        key,
        direction: found.direction,
      },
    ];
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
  length: number; // of the words and the space beside them
}

/** What finds the phrases beside a number: all of them at once, and each with its direction, the longest first. */
interface Phrases {
  any: RegExp;
  each: readonly { direction: Direction; pattern: RegExp }[];
}

const patternsOf = rememberObject(({ bounds, boundsAfter, halves }: Language) => ({
  before: listPhrases(bounds, (phrase) => `(?<![\\p{L}])${phrase}\\s+(?:\\p{L}{1,2}\\s)?[$€£]?$`),
  after: listPhrases(boundsAfter, (phrase) => `^(?:\\s\\p{L}+){0,2}\\s${phrase}(?!\\p{L})`),
  halves: new RegExp(`(?<!\\p{L})(?:${halves.join("|")})(?!\\p{L})`, "giu"),
}));

function listPhrases(phrases: Language["bounds"], patternOf: (phrase: string) => string): Phrases {
  const all = Object.entries(phrases).flatMap(([direction, list]) =>
    list.map((phrase) => ({ direction: direction as Direction, phrase })),
  );
  const longestFirst = all.sort((a, b) => b.phrase.length - a.phrase.length);
  return {
    any: new RegExp(patternOf(`(?:${longestFirst.map(({ phrase }) => phrase).join("|")})`), "iu"),
    each: longestFirst.map(({ direction, phrase }) => {
      return { direction, pattern: new RegExp(patternOf(phrase), "iu") };
    }),
  };
}

/** The longest phrase counts: "no more than" says the opposite of "more than". */
function findPhrase(text: string, { any, each }: Phrases): Found | undefined {
  if (!any.test(text)) return undefined;
  for (const { direction, pattern } of each) {
    const found = pattern.exec(text);
    if (found) return { direction, length: found[0].length };
  }
  return undefined;
}
