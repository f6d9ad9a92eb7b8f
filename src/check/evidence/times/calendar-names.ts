// Days of the week and months: those that a text names, and those that what is cited gives, in words or by a date.
import { type Day, findDates } from "../../../language/dates.ts";
import { languages } from "../../../language/registry.ts";
import type { Citation } from "../../../model/deck.ts";
import type { Count, Event, Source, Support, When } from "../../../model/scenario.ts";
import { type Word, wordsIn } from "../../../text/words.ts";
import { sourcesCited, sourcesOf } from "../cited-support.ts";
import type { EvidenceIndex } from "../evidence-index.ts";
import { eventOf, textsOfCitations, textsOfSupport } from "../support-texts.ts";
import { daysOfWhen } from "./times.ts";

/** What a calendar has names for. */
export interface CalendarUnit {
  name: "weekdays" | "months";
  /** The number of what a word names, 0 for Sunday and 1 for January; undefined if it names none. */
  numberOf(word: string): number | undefined;
  /** The numbers of a date; of a date without a year, in each of the years. */
  ofDate(date: Day, years: readonly number[]): number[];
}

const byWeekday = new Map(
  // one word a day; a language whose days are of two words is not read
  languages.flatMap(({ weekdays }) =>
    weekdays.flatMap((names, day) => names.map((name): [string, number] => [name.toLowerCase(), day])),
  ),
);

export const weekdays: CalendarUnit = {
  name: "weekdays",
  numberOf: (word) => byWeekday.get(word.toLowerCase()),
  ofDate: ({ day, month, year }, years) =>
    day === 0
      ? []
      : (year === null ? years : [year]).map((one) => new Date(Date.UTC(one, month - 1, day)).getUTCDay()),
};

const byMonth = new Map(
  // small and capital letters count, since "may" and "march" are other words; short forms do not, since "Jan" is a
  // person's name
  languages.flatMap(({ months }) =>
    months.flatMap(([name], i): [string, number][] => (name === undefined ? [] : [[name, i + 1]])),
  ),
);

export const months: CalendarUnit = {
  name: "months",
  numberOf: (word) => byMonth.get(word),
  ofDate: ({ month }) => [month],
};

export interface FoundName {
  number: number;
  word: string;
  from: number; // UTF-16 offset
  inGenitive: boolean; // "Friday's rockets" name an event, and do not date what the sentence says
}

export const findCalendarNames = (text: string, unit: CalendarUnit): FoundName[] =>
  wordsIn(text).flatMap(({ text: word, from, to }: Word) => {
    const number = unit.numberOf(word);
    return number === undefined ? [] : [{ number, word, from, inGenitive: /^['’]/.test(text.slice(to)) }];
  });

/**
 * Where numbers may be given, the cheapest first; each is looked at if those before it do not give the one in
 * question.
 */
export type Givers = readonly (() => readonly number[])[];

/** Whether a number is given; also if none is, so that nothing can be compared. */
export function allows(givers: Givers, number: number): boolean {
  let isAny = false;
  for (const give of givers) {
    const given = give();
    if (given.includes(number)) return true;
    isAny ||= given.length > 0;
  }
  return !isAny;
}

/** What citations give. */
export const givenByCitations = (
  citations: readonly Citation[],
  unit: CalendarUnit,
  index: EvidenceIndex,
): Givers => [
  () => textsOfCitations(citations, index).flatMap((text) => numbersInText(text, unit, index)),
  () => citations.flatMap((one) => eventOf(one) ?? []).flatMap((event) => numbersOfEvent(event, unit, index)),
  () => citations.flatMap(sourcesCited).flatMap((source) => numbersOfSource(source, unit, index)),
];

/** What the support of an entity and the event it is about give. */
export const givenBySupport = (
  support: Support,
  about: Event | null,
  unit: CalendarUnit,
  index: EvidenceIndex,
): Givers => [
  () => textsOfSupport(support).flatMap((text) => numbersInText(text, unit, index)),
  () => (about ? numbersOfEvent(about, unit, index) : []),
  () => sourcesOf(support).flatMap((source) => numbersOfSource(source, unit, index)),
];

/**
 * All weekdays or months on which something in the briefing happened. Texts without a citation are compared with
 * these.
 */
export const givenAnywhere = (unit: CalendarUnit, index: EvidenceIndex): Givers => [
  () =>
    index.derive(unit.name, () => {
      const { events, sources } = index.scenario;
      const found = new Set([
        ...events.flatMap((event) => numbersOfEvent(event, unit, index)),
        ...sources.flatMap((source) =>
          [...index.wordingsOf(source)].flatMap((words) => numbersInText(words, unit, index)),
        ),
      ]);
      return [...found].sort((a, b) => a - b);
    }),
];

function numbersOfEvent(event: Event, unit: CalendarUnit, index: EvidenceIndex): number[] {
  const counts: readonly Count[] = index.countsOf(event);
  const related = [event, ...event.tells, ...event.respondsTo.map((one) => one.event)];
  const times: When[] = [...related.map(({ when }) => when), ...counts.map(({ when }) => when)];
  return times.flatMap((when) => [
    ...daysWithin(daysOfWhen(when, index.scenario)).flatMap((day) => unit.ofDate(day, [])),
    ...findCalendarNames(when.as, unit).map(({ number }) => number),
  ]);
}

const dayLength = 86_400_000; // ms
const mostDays = 366; // beyond which every month and day of the week is among them

/** Every day from the first to the last of some, or as many as hold each month. */
function daysWithin(ends: readonly Day[]): Day[] {
  const times = ends.map(({ day, month, year }) => Date.UTC(year ?? 0, month - 1, day));
  if (times.length === 0) return [];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const length = Math.min(mostDays, Math.round((last - first) / dayLength) + 1);
  return Array.from({ length }, (_, i) => {
    const date = new Date(first + i * dayLength);
    return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
  });
}

const numbersOfSource = ({ date }: Source, unit: CalendarUnit, index: EvidenceIndex): number[] =>
  date === null ? [] : numbersInText(date, unit, index);

function numbersInText(text: string, unit: CalendarUnit, index: EvidenceIndex): number[] {
  const years = yearsOf(index);
  return [
    ...findCalendarNames(text, unit).map(({ number }) => number),
    ...findDates(text).flatMap(({ days }) => days.flatMap((day) => unit.ofDate(day, years))),
  ];
}

/** The years in which the scenario's events begin; gathered once, since every text is compared with them. */
const yearsOf = (index: EvidenceIndex): readonly number[] =>
  index.derive("years", () => {
    const begins = index.scenario.events.flatMap(({ when }) => when.from ?? []);
    return [...new Set(begins.map((moment) => new Date(moment).getUTCFullYear()))];
  });
