// What numbers may rest on: values that stand there, and days. A day of a month backs no other number, and a number no day.
import { type FoundNumber, findNumbers, supportedValues } from "../../number-words.ts";
import { type Day, findDates, isAmong } from "./dates.ts";

export interface Backing {
  values: ReadonlySet<string>; // "5", "13:38"; "24th" for a day, "24th of any" for one whose month is not said
  days: readonly Day[];
}

/** What some words back. */
export function backingOf(words: string): { values: string[]; days: Day[] } {
  const dates = findDates(words);
  const days = dates.flatMap((one) => one.days);
  const rest = dates.reduceRight(
    (text, { from, to }) => `${text.slice(0, from)}${"\u0001".repeat(to - from)}${text.slice(to)}`,
    words,
  );
  const values = supportedValues(rest);
  const bare = values.filter((value) => value.endsWith("th")).map((value) => `${value} of any`);
  const ofDays = days.flatMap(({ day, year }) => [`${day}th`, ...(year === null ? [] : [String(year)])]);
  return { values: [...values, ...bare, ...ofDays], days };
}

/** The numbers of a text that nothing backs. */
export function unbackedNumbers(text: string, { values, days }: Backing): FoundNumber[] {
  const numbers = findNumbers(text);
  if (!numbers.length) return [];
  const dates = findDates(text);
  return numbers.filter((number) => {
    const date = dates.find((one) => number.from >= one.from && number.to <= one.to);
    if (!date) return !values.has(number.value);
    if (number.value.length === 4)
      return !values.has(number.value) && !days.some((day) => String(day.year) === number.value);
    return !isAmong(date, days) && !values.has(`${Number.parseInt(number.value, 10)}th of any`);
  });
}
