// Noon and midnight: hours without a number.
import type { Language } from "../../../language/language.ts";
import { languages } from "../../../language/registry.ts";
import { rememberObject } from "../../../text/remember.ts";
import { clockForms } from "./clock-forms.ts";

interface NamedHour {
  written: string;
  from: number; // UTF-16 offset
  minute: number; // of the day: 720 for noon, 0 for midnight
}

const anyOf = (words: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words.join("|")})(?![\\p{L}\\p{M}-])`, flags);
const noon = anyOf(
  languages.flatMap((language) => language.noon),
  "iu",
);
const midnight = anyOf(
  languages.flatMap((language) => language.midnight),
  "iu",
);

/** Noon as 12:00 and midnight as 0:00, in the forms of a clock time. The words may be of any language. */
export const namedClocks = (words: string): string[] => [
  ...(noon.test(words) ? clockForms(12, "00", false) : []),
  ...(midnight.test(words) ? clockForms(0, "00", false) : []),
];

/** The named hours of a text in its language. A name, such as "High Noon", is none. */
export function findNamedHours(text: string, language: Language): NamedHour[] {
  return patternsOf(language)
    .flatMap(({ pattern, minute }) =>
      [...text.matchAll(pattern)].map(({ 0: written, index }) => ({ written, from: index, minute })),
    )
    .sort((a, b) => a.from - b.from);
}

const patternsOf = rememberObject((language: Language) => [
  { pattern: anyOf(language.noon, "gu"), minute: 720 },
  { pattern: anyOf(language.midnight, "gu"), minute: 0 },
]);

/** The minutes of the day that clock times give: 13:38 is 818. Other values are left out. */
export const minutesOf = (values: Iterable<string>): number[] =>
  [...values].flatMap((value) => {
    const [, hours = "", minutes, half] = /^(\d{1,2}):(\d\d) ([ap]m)$/.exec(value) ?? [];
    return hours ? [(Number(hours) % 12) * 60 + Number(minutes) + (half === "pm" ? 720 : 0)] : [];
  });
