// What numbers may rest on: values that stand there, and days. A day of a month backs no other number, and a number no day.

import { type Day, type FoundDate, findDates, isAmong } from "../../text/dates.ts";
import { normalizeWording } from "../../text/match-words.ts";
import { clockForms, type FoundNumber, findNumbers, supportedValues } from "./find-numbers.ts";
import { measured, measureOf } from "./measures.ts";

export interface Backing {
  values: ReadonlySet<string>; // "5", "13:38"; "24th" for a day, "24th of any" for one whose month is not said
  days: readonly Day[];
  calendar: readonly Day[]; // days of events: they give a date its year, and back no day
  written?: ReadonlySet<string>; // dates that may stand exactly so, "23–24 March 2023"
}

/** Of one wording or thing. */
export interface Part {
  values: readonly string[];
  days: readonly Day[];
  calendar?: readonly Day[];
  dated?: readonly Day[]; // the days of the event it is, or is about
}

/** The day of an event is backed by it alone: not where another day's event stands beside it. */
export function joinBackings(parts: readonly Part[]): Backing {
  return {
    values: new Set(parts.flatMap((one) => one.values)),
    days: [...parts.flatMap((one) => one.days), ...onlyDated(parts)],
    calendar: parts.flatMap((one) => one.calendar ?? []),
  };
}

function onlyDated(parts: readonly Part[]): readonly Day[] {
  const [first, ...others] = parts.flatMap((one) => (one.dated?.length ? [one.dated] : []));
  const isSame = (other: readonly Day[]): boolean =>
    other.length === first?.length &&
    other.every((one, i) => one.day === first[i]?.day && one.month === first[i]?.month);
  return first && others.every(isSame) ? first : [];
}

/** Noon is 12:00. */
const namedClocks = (words: string): string[] => [
  ...(/\b(?:noon|midday|Mittag|midi)\b/i.test(words) ? clockForms(12, "00", false) : []),
  ...(/\b(?:midnight|Mitternacht|minuit)\b/i.test(words) ? clockForms(0, "00", false) : []),
];

/** What some words back. */
export function backingOf(words: string): Part {
  const dates = findDates(words);
  const days = dates.flatMap((one) => one.days);
  const rest = dates.reduceRight(
    (text, { from, to }) => `${text.slice(0, from)}${"\u0001".repeat(to - from)}${text.slice(to)}`,
    words,
  );
  const values = [...supportedValues(rest), ...measuresIn(rest), ...namedClocks(rest)];
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
export function unbackedNumbers(text: string, backing: Backing): FoundNumber[] {
  const numbers = findNumbers(text);
  if (!numbers.length) return [];
  const dates = findDates(text);
  return numbers.filter((number) => {
    const date = dates.find((one) => number.from >= one.from && number.to <= one.to);
    return date
      ? !isBackedInDate(number, date, text.slice(date.from, date.to), backing)
      : !isBacked(number, text, backing);
  });
}

/** Hours, minutes and kilometres rest on no other number: 10 rockets are not 10 hours. */
function isBacked(number: FoundNumber, text: string, { values }: Backing): boolean {
  const unit = measureOf(number, text);
  return values.has(unit ? measured(number.value, unit) : number.value);
}

function measuresIn(words: string): string[] {
  return findNumbers(words).flatMap((number) => {
    const unit = measureOf(number, words);
    return unit ? [measured(number.value, unit)] : [];
  });
}

function isBackedInDate(
  { value, written }: FoundNumber,
  date: FoundDate,
  given: string,
  backing: Backing,
): boolean {
  if (backing.written?.has(normalizeWording(given))) return true;
  if (value.length === 4) return isYearOf(date, value, backing);
  if (written.startsWith("0") && !/^\d{4}-/.test(given)) return false;
  return isAmong(date, backing.days) || backing.values.has(`${Number.parseInt(value, 10)}th of any`);
}

/** The year of a known day; or one that stands by itself, if no other is known of that day. */
function isYearOf({ days }: FoundDate, year: string, { values, days: said, calendar }: Backing): boolean {
  return days.every(({ day, month }) => {
    const known = [...said, ...(day ? calendar : [])].filter(
      (one) => one.month === month && (day === 0 || one.day === day) && one.year !== null,
    );
    return known.length ? known.some((one) => String(one.year) === year) : values.has(year);
  });
}
