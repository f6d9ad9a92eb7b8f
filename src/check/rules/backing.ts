// What numbers may rest on: values that stand there, and days. A day of a month backs no other number, and a number no day.
import { type FoundNumber, findNumbers, supportedValues } from "../../number-words.ts";
import { normalizeWording } from "../../wording.ts";
import { type Day, type FoundDate, findDates, isAmong } from "./dates.ts";

export interface Backing {
  values: ReadonlySet<string>; // "5", "13:38"; "24th" for a day, "24th of any" for one whose month is not said
  days: readonly Day[];
  written?: ReadonlySet<string>; // dates that may stand exactly so, "23–24 March 2023"
}

/** Of one wording or thing. */
export interface Part {
  values: readonly string[];
  days: readonly Day[];
}

export function joinBackings(parts: readonly Part[]): Backing {
  return { values: new Set(parts.flatMap((one) => one.values)), days: parts.flatMap((one) => one.days) };
}

/** What some words back. */
export function backingOf(words: string): Part {
  const dates = findDates(words);
  const days = dates.flatMap((one) => one.days);
  const rest = dates.reduceRight(
    (text, { from, to }) => `${text.slice(0, from)}${"\u0001".repeat(to - from)}${text.slice(to)}`,
    words,
  );
  const values = supportedValues(rest);
  const bare = values.filter((value) => value.endsWith("th")).map((value) => `${value} of any`);
  const ofDays = days.flatMap(({ day, year }) => [
    ...(day ? [`${day}th`] : []),
    ...(year === null ? [] : [String(year)]),
  ]);
  return { values: [...values, ...bare, ...ofDays], days };
}

/** The dates of a text as they are written there, to be held against `written`. */
export const writtenDates = (text: string): string[] =>
  findDates(text).map(({ from, to }) => normalizeWording(text.slice(from, to)));

/** The numbers of a text that nothing backs. A day with a zero before it is no day of ours, but in 2023-03-04. */
export function unbackedNumbers(text: string, { values, days, written }: Backing): FoundNumber[] {
  const numbers = findNumbers(text);
  if (!numbers.length) return [];
  const dates = findDates(text);
  return numbers.filter((number) => {
    const date = dates.find((one) => number.from >= one.from && number.to <= one.to);
    if (!date) return !values.has(number.value);
    const given = text.slice(date.from, date.to);
    if (written?.has(normalizeWording(given))) return false;
    if (number.value.length === 4) return !values.has(number.value) && !isYearAmong(date, days);
    if (number.written.startsWith("0") && !/^\d{4}-/.test(given)) return true;
    return !isAmong(date, days) && !values.has(`${Number.parseInt(number.value, 10)}th of any`);
  });
}

const isYearAmong = ({ days }: FoundDate, given: readonly Day[]): boolean =>
  days.every(({ day, month, year }) =>
    given.some((one) => (day === 0 || one.day === day) && one.month === month && one.year === year),
  );
