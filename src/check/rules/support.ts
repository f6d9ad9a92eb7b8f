// What stands behind a passage: the wordings and numbers of everything cited beside it.

import type { Citation } from "../../model/deck.ts";
import type { Count, Event, Scenario, Support, When } from "../../model/scenario.ts";
import { clockValues, findNumbers } from "../../number-words.ts";

/** Every wording of a source, and of our own reports, that the citations lead to. */
export function wordingsOf(citations: readonly Citation[]): string[] {
  return citations.flatMap((citation): string[] => {
    switch (citation.kind) {
      case "claim":
        return wordingsOfSupport(citation.claim);
      case "event":
        return [...wordingsOfSupport(citation.event), ...citation.event.quotes.map((quote) => quote.words)];
      case "quote":
        return [
          citation.quote.words,
          ...(citation.quote.record ? [citation.quote.record.words] : []),
          ...wordingsOfSupport(citation.quote),
        ];
      case "source":
        return [citation.source.title, ...citation.evidence.map((one) => one.words)];
      default:
        return citation satisfies never;
    }
  });
}

export const wordingsOfSupport = (support: Support): string[] => [
  ...support.evidence.map((one) => one.words),
  ...support.reported.map((one) => one.says),
];

/** The values a passage may hold: those in the wordings, and those of the events cited: when, effects, counts. */
export function numbersBehind(citations: readonly Citation[], scenario: Scenario): Set<string> {
  const inWords = wordingsOf(citations).flatMap((words) =>
    findNumbers(words).flatMap(({ value }) => clockValues(value)),
  );
  const events = citations.flatMap((citation) => (citation.kind === "event" ? [citation.event] : []));
  return new Set([...inWords, ...events.flatMap((event) => numbersOfEvent(event, scenario))]);
}

export function numbersOfEvent(event: Event, scenario: Scenario): string[] {
  const counts = scenario.counts.filter((count) => count.event === event);
  return [
    ...numbersOfWhen(event.when, scenario.timezone.offset),
    ...[...event.effects, ...counts].flatMap(numbersOfRange),
  ];
}

const numbersOfRange = ({ min, max }: Pick<Count, "min" | "max">): string[] => [
  String(min),
  ...(max === null ? [] : [String(max)]),
];

/** Day, year and clock time of both ends, in the scenario's zone, and the numbers in how it is shown. */
export function numbersOfWhen(when: When, offset: string): string[] {
  const shown = findNumbers(when.as).flatMap(({ value }) => clockValues(value));
  const ends = [when.from, when.precision === "day" ? null : when.to].flatMap((time) =>
    time === null ? [] : partsOf(time, offset, when.precision === "minute"),
  );
  return [...shown, ...ends];
}

function partsOf(time: number, offset: string, withClock: boolean): string[] {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const shift = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const local = new Date(time + shift);
  const clock = `${local.getUTCHours()}:${String(local.getUTCMinutes()).padStart(2, "0")}`;
  const day = [String(local.getUTCDate()), String(local.getUTCFullYear())];
  return withClock ? [...day, ...clockValues(clock)] : day;
}
