// Days of the week: those that a text names, and those that what is cited gives, in words or by a date.

import { type Day, findDates } from "../../language/dates.ts";
import { languages } from "../../language/registry.ts";
import type { Citation } from "../../model/deck.ts";
import type { Count, Event, Source, Support, When } from "../../model/scenario.ts";
import { wordsIn } from "../../text/words.ts";
import { sourcesCited, sourcesOf } from "./cited-support.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { textsOfCitations, textsOfSupport } from "./support-texts.ts";
import { daysOfWhen } from "./times.ts";

/** A day of the week in a text, 0 for Sunday, and where it stands. */
export interface FoundWeekday {
  day: number;
  word: string;
  from: number;
  names: boolean; // "Friday's rockets": it names what happened then, and says of nothing else that it did
}

// one word a day; a language whose days are of two words is not read
const numbers = new Map(
  languages.flatMap(({ weekdays }) =>
    weekdays.flatMap((names, day) => names.map((name): [string, number] => [name.toLowerCase(), day])),
  ),
);

export const findWeekdays = (text: string): FoundWeekday[] =>
  wordsIn(text).flatMap(({ text: word, from, to }) => {
    const day = numbers.get(word.toLowerCase());
    return day === undefined ? [] : [{ day, word, from, names: /^['’]/.test(text.slice(to)) }];
  });

/** The days that citations give; empty if they give none, so that nothing can be compared. */
export function citedWeekdays(citations: readonly Citation[], index: EvidenceIndex): Set<number> {
  return new Set([
    ...textsOfCitations(citations, index).flatMap((text) => daysInText(text, index)),
    ...citations.flatMap((one) => eventsOf(one).flatMap((event) => weekdaysOfEvent(event, index))),
    ...citations.flatMap(sourcesCited).flatMap((source) => weekdaysOfSource(source, index)),
  ]);
}

/** The days that the support of an entity and the event it is about give. */
export function supportedWeekdays(support: Support, about: Event | null, index: EvidenceIndex): Set<number> {
  return new Set([
    ...textsOfSupport(support).flatMap((text) => daysInText(text, index)),
    ...(about ? weekdaysOfEvent(about, index) : []),
    ...sourcesOf(support).flatMap((source) => weekdaysOfSource(source, index)),
  ]);
}

/**
 * Every day of the week on which something in the briefing happened. Texts without a citation, and those that lead on to
 * another time, are compared with these.
 */
export function allWeekdays(index: EvidenceIndex): Set<number> {
  return index.keep("weekdays", () => gatherWeekdays(index));
}

function gatherWeekdays(index: EvidenceIndex): Set<number> {
  const { events, sources } = index.scenario;
  return new Set([
    ...events.flatMap((event) => weekdaysOfEvent(event, index)),
    ...sources.flatMap((source) =>
      [...index.wordingsOf(source)].flatMap((words) => daysInText(words, index)),
    ),
  ]);
}

function eventsOf(citation: Citation): Event[] {
  if (citation.kind === "event") return [citation.event];
  return citation.kind === "claim" && citation.claim.about ? [citation.claim.about] : [];
}

function weekdaysOfEvent(event: Event, index: EvidenceIndex): number[] {
  const counts: readonly Count[] = index.countsOf(event);
  const related = [event, ...event.tells, ...event.respondsTo.map((one) => one.event)];
  const times: When[] = [...related.map(({ when }) => when), ...counts.map(({ when }) => when)];
  return times.flatMap((when) => [
    ...daysOfWhen(when, index.scenario).flatMap((day) => weekdayOf(day, [])),
    ...findWeekdays(when.as).map(({ day }) => day),
  ]);
}

const weekdaysOfSource = ({ date }: Source, index: EvidenceIndex): number[] =>
  date === null ? [] : daysInText(date, index);

function daysInText(text: string, index: EvidenceIndex): number[] {
  const years = yearsOf(index);
  return [
    ...findWeekdays(text).map(({ day }) => day),
    ...findDates(text).flatMap(({ days }) => days.flatMap((day) => weekdayOf(day, years))),
  ];
}

/** The years in which the scenario's events begin; gathered once, since every text is compared with them. */
const yearsOf = (index: EvidenceIndex): readonly number[] =>
  index.keep("years", () => {
    const begins = index.scenario.events.flatMap(({ when }) => when.from ?? []);
    return [...new Set(begins.map((moment) => new Date(moment).getUTCFullYear()))];
  });

/** The day of the week of a date; of a date without a year, the day in each of the years. */
function weekdayOf({ day, month, year }: Day, years: readonly number[]): number[] {
  if (day === 0) return [];
  return (year === null ? years : [year]).map((one) => new Date(Date.UTC(one, month - 1, day)).getUTCDay());
}
