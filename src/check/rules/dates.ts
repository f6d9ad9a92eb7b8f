// Dates in a text, "23–24 March 2023", "March 24th", "Aug. 4", "23. März", "le 23 mars": with their month, days are days
// and no other number.
import type { Span } from "../../wording.ts";

const names = [
  "January|Jan|Januar|Jänner|janvier",
  "February|Feb|Februar|février",
  "March|Mar|März|mars",
  "April|Apr|avril",
  "May|Mai|mai",
  "June|Jun|Juni|juin",
  "July|Jul|Juli|juillet",
  "August|Aug|août",
  "September|Sept|Sep|septembre",
  "October|Oct|Oktober|Okt|octobre",
  "November|Nov|novembre",
  "December|Dec|Dezember|Dez|décembre",
];
const letter = "[A-Za-zÀ-ɏ]";
const month = `(${names.join("|")})(?!${letter})\\.?`;
const ending = "(?:st|nd|rd|th|er|\\.)?";
const days = `(\\d{1,2})${ending}(?:\\s?(?:–|-|and|or|to|und|bis|et|au)\\s?(\\d{1,2})${ending})?`;
const year = "(?:,?\\s(\\d{4})(?!\\d))?";
const dayFirst = new RegExp(`(?<![\\d.,:])${days}\\s${month}${year}`, "g");
const monthFirst = new RegExp(`(?<!${letter})${month}\\s${days}(?![\\d:])${year}`, "g");

const numbers = new Map(
  names.flatMap((one, i) => one.split("|").map((name): [string, number] => [name, i + 1])),
);

/** Whether dates in a language are read as dates; elsewhere a day is a number like any other. */
export const namesMonths = (language: string): boolean => /^(en|de|fr)\b/.test(language);

export interface FoundDate extends Span {
  days: Day[]; // "23–25 March": both ends and the days between
}

export interface Day {
  day: number;
  month: number;
  year: number | null;
}

export function findDates(text: string): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const first = [...text.matchAll(dayFirst)].map((match) => {
    const [all, from, to, name = "", inYear] = match;
    return { from: match.index, to: match.index + all.length, days: daysOf(from, to, name, inYear) };
  });
  const taken = (at: number): boolean => first.some((one) => at >= one.from && at < one.to);
  const last = [...text.matchAll(monthFirst)].flatMap((match) => {
    const [all, name = "", from, to, inYear] = match;
    const found = { from: match.index, to: match.index + all.length, days: daysOf(from, to, name, inYear) };
    return taken(match.index) ? [] : [found];
  });
  return [...first, ...last];
}

/** The last day that a text names with its year, as YYYY-MM-DD. */
export function findDay(text: string): string | null {
  const written = /\b\d{4}-\d{2}-\d{2}\b/.exec(text);
  if (written !== null) return written[0];
  const last = findDates(text).at(-1)?.days.at(-1);
  if (!last || last.year === null) return null;
  return [last.year, last.month, last.day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Whether all its days are among the given; a year that is given on one side only is no difference. */
export function isAmong({ days }: FoundDate, given: readonly Day[]): boolean {
  return days.every(({ day, month, year }) =>
    given.some(
      (one) =>
        one.day === day && one.month === month && (year === null || one.year === null || one.year === year),
    ),
  );
}

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
