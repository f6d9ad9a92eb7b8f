// Finds dates in a text: "23–24 March 2023", "March 24th", "Aug. 4", "23. März", "le 23 mars", "2023-03-23",
// "March 2023". A number that belongs to a date is compared as a day, never as an amount.

import { isDayOf } from "../text/calendar.ts";
import type { Span } from "../text/match-words.ts";
import { rememberText } from "../text/remember.ts";
import { findLanguage, languages } from "./registry.ts";

const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join("|");
const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const names = languages.flatMap(({ months }) => months.flat());
const letter = "[\\p{L}\\p{M}]";
const prefix = `[${languages.map(({ monthPrefixes }) => monthPrefixes).join("")}]?`;
const month = `${prefix}(${anyOf(names)})(?!${letter})\\.?`;
const ending = `(?:${anyOf(languages.flatMap(({ dayEndings }) => dayEndings))}|\\.)?`;
const joiner = `(?:–|-|${anyOf(languages.flatMap(({ dayJoiners }) => dayJoiners))})`;
const days = `(\\d{1,2})${ending}(?:\\s?${joiner}\\s?(\\d{1,2})${ending})?`;
const year = "(?:,?\\s(\\d{4})(?!\\d))?";
const dayFirst = new RegExp(`(?<![\\d.,:])${days}\\s${month}${year}`, "gu");
const monthFirst = new RegExp(`(?<!${letter})${month}\\s${days}(?![\\d:])${year}`, "gu");
const monthOnly = new RegExp(`(?<!${letter})${month}\\s(\\d{4})(?![\\d:])`, "gu");
const anyMonth = new RegExp(anyOf(names), "u"); // most texts name none, and this is soon seen
const numeric = /(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])/g;

const numbers = new Map(
  languages.flatMap(({ months }) =>
    months.flatMap((one, i) => one.map((name): [string, number] => [name, i + 1])),
  ),
);

/** Whether dates are read in a language. In other languages a day is a number like any other. */
export const namesMonths = (language: string): boolean => findLanguage(language) !== null;

export interface FoundDate extends Span {
  days: Day[]; // every day of the range: three for "23–25 March"
}

export interface Day {
  day: number; // 0 in "March 2023", which names no day
  month: number;
  year: number | null;
}

/** In the order of the text. Dates may be given in any language that has a folder, whatever the text's own is. */
export const findDates = (text: string): readonly FoundDate[] => searchDates(text, null);

const searchDates = rememberText((text): readonly FoundDate[] => {
  if (!/\d/.test(text)) return [];
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, days: Day[]): void => {
    const written = match[0].replace(/\.$/, ""); // the full stop after "1 May" may be the sentence's
    const [from, to] = [match.index, match.index + written.length];
    if (!found.some((one) => from < one.to && to > one.from)) found.push({ from, to, days });
  };
  for (const match of text.matchAll(numeric)) {
    const [, inYear, inMonth, day] = match;
    add(match, [{ day: Number(day), month: Number(inMonth), year: Number(inYear) }]);
  }
  if (anyMonth.test(text)) addNamedMonths(text, add);
  return found.sort((a, b) => a.from - b.from);
});

function addNamedMonths(text: string, add: (match: RegExpExecArray, days: Day[]) => void): void {
  for (const match of text.matchAll(dayFirst)) {
    const [, from, to, name = "", inYear] = match;
    add(match, daysOf(from, to, name, inYear));
  }
  for (const match of text.matchAll(monthFirst)) {
    const [, name = "", from, to, inYear] = match;
    add(match, daysOf(from, to, name, inYear));
  }
  for (const match of text.matchAll(monthOnly)) {
    const [, name = "", inYear] = match;
    add(match, [{ day: 0, month: numbers.get(name) ?? 0, year: Number(inYear) }]);
  }
}

/**
 * The first date in a text that does not exist in the calendar, as written: "31 April". Null if there is
 * none.
 */
export function findUnrealDay(text: string): string | null {
  const unreal = findDates(text).find(({ days }) =>
    days.some(({ day, month, year }) => day > 0 && !isDayOf(year, month, day)),
  );
  return unreal ? text.slice(unreal.from, unreal.to) : null;
}

/** The last day in a text that has a year, as YYYY-MM-DD; null if there is none. */
export function findDay(text: string): string | null {
  const written = /\b\d{4}-\d{2}-\d{2}\b/.exec(text);
  if (written !== null) return written[0];
  const last = findDates(text).at(-1)?.days.at(-1);
  if (!last || last.year === null) return null;
  return [last.year, last.month, last.day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Whether all days of a date are among `given`. A year that only one of the two has is not compared. */
export function isAmong({ days }: FoundDate, given: readonly Day[]): boolean {
  return days.every((day) => given.some((other) => isSameDay(day, other)));
}

function isSameDay(one: Day, other: Day): boolean {
  const mayBeSameYear = one.year === null || other.year === null || one.year === other.year;
  return one.day === other.day && one.month === other.month && mayBeSameYear;
}

/** The days from `first` to `last`, written as digits, of a month; at most 31. Without `last` it is one day. */
function daysOf(
  first: string | undefined,
  last: string | undefined,
  name: string,
  inYear: string | undefined,
): Day[] {
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  const length = Math.max(1, Math.min(31, to - from + 1));
  const rest = { month: numbers.get(name) ?? 0, year: inYear === undefined ? null : Number(inYear) };
  return Array.from({ length }, (_, i) => ({ day: from + i, ...rest }));
}
