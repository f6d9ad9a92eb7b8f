// What a text says of a number's direction: at least 20, at most 20, exactly 20, more than half an hour.
import type { Language } from "../../language/language.ts";
import { rememberText } from "../../text/remember.ts";
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
  const numbers = findNumbers(text, language.code).map(({ from, to, value, measure }) => ({
    from,
    to,
    key: `${value} ${measure ?? ""}`,
  }));
  return [...numbers, ...halvesIn(text, language)].flatMap(({ from, to, key }): Bounded[] => {
    const before = findBefore(text.slice(Math.max(0, from - longest), from), language);
    const after = findAfter(text.slice(to, to + longest), language);
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

function halvesIn(text: string, { halves }: Language): { from: number; to: number; key: string }[] {
  const words = new RegExp(`(?<!\\p{L})(?:${halves.join("|")})(?!\\p{L})`, "giu");
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const to = index + word.length;
    const [rest = ""] = text.slice(to).split(/[.,;:!?()\ufffc]/);
    return rest.trim() ? [{ from: index, to, key: `half ${rest.trim().toLowerCase()}` }] : [];
  });
}

interface Found {
  direction: Direction;
  length: number; // of the words and the space beside them
}

function findBefore(before: string, { bounds }: Language): Found | undefined {
  return find(bounds, (phrase) =>
    new RegExp(`(?<![\\p{L}])${phrase}\\s+(?:\\p{L}{1,2}\\s)?[$€£]?$`, "iu").exec(before),
  );
}

function findAfter(after: string, { boundsAfter }: Language): Found | undefined {
  return find(boundsAfter, (phrase) =>
    new RegExp(`^(?:\\s\\p{L}+){0,2}\\s${phrase}(?!\\p{L})`, "iu").exec(after),
  );
}

/** The longest phrase counts: "no more than" says the opposite of "more than". */
function find(
  phrases: Language["bounds"],
  match: (phrase: string) => RegExpExecArray | null,
): Found | undefined {
  const all = Object.entries(phrases).flatMap(([direction, list]) =>
    list.map((phrase) => ({ direction: direction as Direction, phrase })),
  );
  const longest = all.sort((a, b) => b.phrase.length - a.phrase.length);
  for (const { direction, phrase } of longest) {
    const found = match(phrase);
    if (found) return { direction, length: found[0].length };
  }
  return undefined;
}
