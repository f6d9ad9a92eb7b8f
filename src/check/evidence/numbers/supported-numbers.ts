// What numbers may rest on: values, and days. "4 August" supports a day, but not 4 boats, and 4 boats support
// no day.

import { type Day, type FoundDate, findDates, isAmong } from "../../../language/dates.ts";
import { languages } from "../../../language/registry.ts";
import { normalizeWording } from "../../../text/match-words.ts";
import { namedClocks } from "../times/named-hours.ts";
import { type FoundNumber, findNumbers, supportedValues } from "./find-numbers.ts";
import { measured } from "./measures.ts";

/** What one wording or one entity supports. */
export interface NumberSupport {
  // "5", "13:38", "24 days"; "24th" for a day, "24th of any" for a day without a month
  values: readonly string[];
  days: readonly Day[]; // dates given in words
  calendar?: readonly Day[]; // days of events, from which a date takes its year
  dated?: readonly Day[]; // days of the event, or of the event that the entity is about
}

export interface SupportedNumbers {
  values: ReadonlySet<string>;
  days: readonly Day[];
  calendar: readonly Day[];
  written?: ReadonlySet<string>; // dates that may be written exactly like this, "23–24 March 2023"
}

/**
 * Joins support. Days of events count if all events are on the same day, or if `text` names a day of each of
 * them. Else a reader could not tell to which event a date belongs.
 */
export function joinSupport(parts: readonly NumberSupport[], text = ""): SupportedNumbers {
  const dated = namesAll(parts, text) ? parts.flatMap((one) => one.dated ?? []) : daysInCommon(parts);
  return {
    values: new Set(parts.flatMap((one) => one.values)),
    days: [...parts.flatMap((one) => one.days), ...dated],
    calendar: parts.flatMap((one) => one.calendar ?? []),
  };
}

function namesAll(parts: readonly NumberSupport[], text: string): boolean {
  const said = findDates(text).flatMap((date) => date.days);
  const isSaid = (one: Day): boolean => said.some(({ day, month }) => day === one.day && month === one.month);
  return said.length > 1 && parts.every(({ dated = [] }) => !dated.length || dated.some(isSaid));
}

function daysInCommon(parts: readonly NumberSupport[]): readonly Day[] {
  const [first, ...others] = parts.flatMap((one) => (one.dated?.length ? [one.dated] : []));
  const isSame = (other: readonly Day[]): boolean =>
    other.length === first?.length &&
    other.every((one, i) => one.day === first[i]?.day && one.month === first[i]?.month);
  return first && others.every(isSame) ? first : [];
}

/** What words support. `tag` is their language, BCP 47. */
export function supportOfWords(words: string, tag = "en"): NumberSupport {
  const dates = findDates(words);
  const days = dates.flatMap((one) => one.days);
  const rest = dates.reduceRight(
    (text, { from, to }) => `${text.slice(0, from)}${"\ufffc".repeat(to - from)}${text.slice(to)}`,
    words,
  );
  const values = [...supportedValues(rest, tag), ...namedClocks(rest)];
  const bare = values.filter((value) => value.endsWith("th")).map((value) => `${value} of any`);
  const ofDays = days.flatMap(({ day, year }) => [
    ...(day ? [`${day}th`] : []),
    ...(year === null ? [] : [String(year)]),
  ]);
  return { values: [...values, ...bare, ...ofDays], days };
}

/** The dates of a text as written, to be compared with `written`. */
export const writtenDates = (text: string): string[] =>
  findDates(text).map(({ from, to }) => normalizeWording(text.slice(from, to)));

/**
 * The numbers in a text that nothing supports; a date whose day and year are both among them is one. A day with a
 * leading zero is not read, except in 2023-03-04. `support` is asked only if there is a number.
 */
export function findUnsupported(text: string, support: () => SupportedNumbers, tag = "en"): FoundNumber[] {
  const numbers = findNumbers(text, tag);
  if (!numbers.length) return [];
  const supported = support();
  const dates = findDates(text);
  const left = numbers.filter((number) => {
    const date = dates.find((one) => holds(one, number));
    return date
      ? !isSupportedInDate(number, date, text, supported)
      : !supported.values.has(number.measure ? measured(number.value, number.measure) : number.value);
  });
  return joinDates(left, dates, text);
}

const holds = (date: FoundDate, { from, to }: FoundNumber): boolean => from >= date.from && to <= date.to;

/** Several numbers of one date become one, as it is written: "12 May 1997". */
function joinDates(
  numbers: readonly FoundNumber[],
  dates: readonly FoundDate[],
  text: string,
): FoundNumber[] {
  return numbers.flatMap((number) => {
    const date = dates.find((one) => holds(one, number));
    const own = date ? numbers.filter((one) => holds(date, one)) : [];
    if (!date || own.length < 2) return [number];
    const { from, to } = date;
    const written = text.slice(from, to);
    return number === own[0] ? [{ written, value: written, measure: null, from, to }] : [];
  });
}

function isSupportedInDate(
  { value, written }: FoundNumber,
  date: FoundDate,
  text: string,
  supported: SupportedNumbers,
): boolean {
  const given = text.slice(date.from, date.to);
  if (supported.written?.has(normalizeWording(given))) return true;
  if (value.length === 4)
    return (!lacksDay(date, text) || isAmong(date, supported.days)) && isYearOf(date, value, supported);
  if (written.startsWith("0") && !/^\d{4}-/.test(given)) return false;
  return isAmong(date, supported.days) || supported.values.has(`${Number.parseInt(value, 10)}th of any`);
}

const beforeDay = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${languages.flatMap(({ dayPrepositions }) => dayPrepositions).join("|")})\\s$`,
  "iu",
);

/** "on August 1964": a year where a day belongs. No date of an event makes that right. */
const lacksDay = ({ from, days }: FoundDate, text: string): boolean =>
  days.every(({ day }) => day === 0) && beforeDay.test(text.slice(0, from));

/**
 * Whether a number is the year of a supported day or month, or a supported year by itself if the day has no
 * other.
 */
function isYearOf(
  { days }: FoundDate,
  year: string,
  { values, days: said, calendar }: SupportedNumbers,
): boolean {
  return days.every(({ day, month }) => {
    const known = [...said, ...calendar].filter(
      (one) => one.month === month && (day === 0 || one.day === day) && one.year !== null,
    );
    return known.length ? known.some((one) => String(one.year) === year) : values.has(year);
  });
}
