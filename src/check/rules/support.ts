// What stands behind a passage: the wordings, numbers and dates of everything cited beside it.
import type { Citation } from "../../model/deck.ts";
import type { Count, Event, Quote, Source, Support } from "../../model/scenario.ts";
import type { Backing } from "./backing.ts";
import type { Day } from "./dates.ts";
import type { Knowledge } from "./knowledge.ts";
import { daysOfWhen, numbersOfWhen } from "./when.ts";

/** The words of sources that the citations lead to: what may stand between quotation marks beside them. */
export function wordsBehind(citations: readonly Citation[], known: Knowledge): string[] {
  return citations.flatMap((citation): readonly string[] => {
    switch (citation.kind) {
      case "claim":
        return wordsOf(citation.claim);
      case "event":
        return wordsOfEvent(citation.event);
      case "quote":
        return wordsOfQuote(citation.quote);
      case "source":
        return citation.paragraph === null
          ? known.wordingsOf(citation.source)
          : [citation.source.title, ...citation.evidence.map((one) => one.words)];
      default:
        return citation satisfies never;
    }
  });
}

/** Of a thing's evidence, with the titles of the sources behind it. */
export const wordsOf = (support: Support): string[] => [
  ...support.evidence.map((one) => one.words),
  ...sourcesOf(support).map((source) => source.title),
];

export const wordsOfEvent = (event: Event): string[] => [
  ...wordsOf(event),
  ...event.quotes.flatMap(wordsOfQuote),
];

const wordsOfQuote = (quote: Quote): string[] => [
  quote.words,
  ...(quote.record ? [quote.record.words] : []),
  ...wordsOf(quote),
];

export const sourcesOf = (support: Support): Source[] => [
  ...new Set([...support.evidence, ...support.reported].map((one) => one.source)),
];

/** What numbers of a passage may rest on: wordings, our reports, and when, effects and counts of the events cited. */
export function backingBehind(citations: readonly Citation[], known: Knowledge): Backing {
  const words = new Set(
    citations.flatMap((citation) => [
      ...wordsBehind([citation], known),
      ...(supportOf(citation)?.reported.map((one) => one.says) ?? []),
      ...datesOfSources(citation),
    ]),
  );
  const events = citations.flatMap((citation) => (citation.kind === "event" ? [citation.event] : []));
  const about = citations.flatMap((citation) =>
    citation.kind === "claim" ? (citation.claim.about ?? []) : [],
  );
  return joinBackings([
    ...[...words].map((one) => known.backingOf(one)),
    ...events.map((event) => backingOfEvent(event, known.countsOf(event), known)),
    ...about.map(({ when }) => ({ values: [], days: daysOfWhen(when, known.scenario) })),
  ]);
}

export function joinBackings(parts: readonly { values: readonly string[]; days: readonly Day[] }[]): Backing {
  return { values: new Set(parts.flatMap((one) => one.values)), days: parts.flatMap((one) => one.days) };
}

function supportOf(citation: Citation): Support | null {
  switch (citation.kind) {
    case "claim":
      return citation.claim;
    case "event":
      return citation.event;
    case "quote":
      return citation.quote;
    default:
      return null;
  }
}

function datesOfSources(citation: Citation): string[] {
  const support = supportOf(citation);
  const sources = citation.kind === "source" ? [citation.source] : support ? sourcesOf(support) : [];
  return sources.flatMap(({ date }) => date ?? []);
}

/** What an event gives by itself: when, effects, and the counts of it. */
export function backingOfEvent(event: Event, counts: readonly Count[], known: Knowledge) {
  const shown = known.backingOf(event.when.as);
  return {
    values: [
      ...shown.values,
      ...numbersOfWhen(event.when, known.scenario),
      ...[...event.effects, ...counts].flatMap(numbersOfRange),
    ],
    days: [...shown.days, ...daysOfWhen(event.when, known.scenario)],
  };
}

/** What a thing's evidence and reports back, with the dates of their sources. */
export function backingOfSupport(support: Support, known: Knowledge): { values: string[]; days: Day[] } {
  const dates = sourcesOf(support).flatMap(({ date }) => date ?? []);
  const words = [...wordsOf(support), ...support.reported.map((one) => one.says), ...dates];
  const parts = words.map((one) => known.backingOf(one));
  return { values: parts.flatMap((one) => one.values), days: parts.flatMap((one) => one.days) };
}

export const numbersOfRange = ({ min, max }: Pick<Count, "min" | "max">): string[] => [
  String(min),
  ...(max === null ? [] : [String(max)]),
];
