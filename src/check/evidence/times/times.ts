// The numbers and days that a time supports: days, years and hours, in its own zone and in the scenario's.

import { type Day, namesMonths } from "../../../language/dates.ts";
import { isToTheMinute } from "../../../model/kinds.ts";
import type { Scenario, When } from "../../../model/scenario.ts";
import { clockForms, secondForms } from "./clock-forms.ts";

const hour = 3_600_000;

/** Years of both ends; days too, in a language whose dates are not read; clock times if the hour is known. */
export function numbersOfWhen(when: When, scenario: Scenario): string[] {
  const ends = endsOf(when, offsetsOf(when, scenario));
  const days = namesMonths(scenario.language) ? [] : ends.map((end) => String(end.getUTCDate()));
  const years = [...days, ...ends.map((end) => String(end.getUTCFullYear()))];
  if (when.precision === "day") return years;
  return [...years, ...ends.flatMap((end) => formsOf(end, when, true))];
}

/**
 * If a time is known to the minute, the clock times of both ends in its own zone and in the scenario's, each
 * in all its forms.
 */
export function clocksOfMinute(when: When, scenario: Scenario): string[][] {
  if (!isToTheMinute(when)) return [];
  const zones = offsetsOf(when, scenario).map((offset) => endsOf(when, [offset]));
  return [0, 1].map((end) =>
    zones.flatMap((ends) => ends.slice(end, end + 1).flatMap((one) => formsOf(one, when, false))),
  );
}

/** `whole` adds the hour without minutes. */
function formsOf(time: Date, { precision }: When, whole: boolean): string[] {
  const [minutes, seconds] = [pad(time.getUTCMinutes()), pad(time.getUTCSeconds())];
  const hours = time.getUTCHours();
  return [
    ...clockForms(hours, minutes, whole),
    ...(precision === "second" ? secondForms(hours, minutes, seconds) : []),
  ];
}

const pad = (number: number): string => String(number).padStart(2, "0");

/** Days of both ends. `shown` is for the words of the time itself, which use its own zone only. */
export function daysOfWhen(when: When, scenario: Scenario, shown = false): Day[] {
  const offsets = shown ? [ownOffset(when, scenario)] : offsetsOf(when, scenario);
  return endsOf(when, offsets).map((end) => ({
    day: end.getUTCDate(),
    month: end.getUTCMonth() + 1,
    year: end.getUTCFullYear(),
  }));
}

/** The words of a time without its offset, which is computed and in no source. */
export const wordsOfWhen = ({ as, offset }: When): string =>
  offset === undefined ? as : as.replaceAll(` ${offset}`, "");

const ownOffset = (when: When, { timezone }: Scenario): string => when.offset ?? timezone.offset;

const offsetsOf = (when: When, scenario: Scenario): string[] => [
  ...new Set([scenario.timezone.offset, ownOffset(when, scenario)]),
];

/**
 * The two ends as dates whose UTC fields are local time. A whole day is taken at noon, so that no offset
 * moves it to another day.
 */
function endsOf({ from, to, precision }: When, offsets: readonly string[]): Date[] {
  if (from === null || to === null) return [];
  const ends = precision === "day" ? [from + 12 * hour, to - 12 * hour] : [from, to - stretch(precision)];
  return offsets.flatMap((offset) => ends.map((end) => new Date(end + readOffset(offset))));
}

/** How many ms of the span come after the last moment that was written. */
const stretch = (precision: When["precision"]): number => stretches[precision] ?? 1;

const stretches: Partial<Record<When["precision"], number>> = {
  second: 1000,
  minute: 60_000,
  hour,
  "part-of-day": 6 * hour,
};

function readOffset(offset: string): number {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000);
}
