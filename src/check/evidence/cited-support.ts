// What stands behind a passage: the wordings, numbers and dates of everything cited beside it.
import type { Citation } from "../../model/deck.ts";
import type { Count, Event, Quote, Source, Support, When } from "../../model/scenario.ts";
import { namesMonths } from "../../text/dates.ts";
import type { Knowledge } from "./evidence-index.ts";
import { type Backing, joinBackings, type Part } from "./supported-numbers.ts";
import { clocksOfMinute, daysOfWhen, numbersOfWhen } from "./times.ts";

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

/**
 * What numbers of a passage may rest on: evidence, our reports, and when, effects and counts of the events cited. A
 * source's title and date belong to it alone: they back a number where the source itself is cited.
 */
export function backingBehind(citations: readonly Citation[], known: Knowledge): Backing {
  return joinBackings(citations.flatMap((citation) => backingsOf(citation, known)));
}

function backingsOf(citation: Citation, known: Knowledge): Part[] {
  switch (citation.kind) {
    case "claim": {
      const { about } = citation.claim;
      const part = about ? [{ values: [], days: [], ...datesOf(about.when, known) }] : [];
      return [backingOfSupport(citation.claim, known), ...part];
    }
    case "event": {
      const { event } = citation;
      const said = event.quotes.map((quote) => backingOfQuote(quote, known));
      return [backingOfSupport(event, known), backingOfEvent(event, known.countsOf(event), known), ...said];
    }
    case "quote":
      return [backingOfQuote(citation.quote, known)];
    case "source": {
      const words = wordsBehind([citation], known).map((one) => known.backingOf(one));
      return [...words, { values: [], days: known.backingOf(citation.source.date ?? "").days }];
    }
    default:
      return citation satisfies never;
  }
}

/** What an event gives by itself: when, as it is shown, effects, and the counts of it. */
export function backingOfEvent({ when, effects }: Event, counts: readonly Count[], known: Knowledge): Part {
  const shown = known.backingOf(when.as);
  return {
    values: [
      ...shown.values,
      ...(namesMonths(known.scenario.language) ? [] : numbersOfWhen(when, known.scenario)),
      ...clocksOfMinute(when, known.scenario).flat(),
      ...[...effects, ...counts].flatMap(numbersOfRange),
    ],
    days: shown.days,
    ...datesOf(when, known),
  };
}

const datesOf = (when: When, { scenario }: Knowledge): Pick<Part, "calendar" | "dated"> => ({
  calendar: daysOfWhen(when, scenario),
  dated: daysOfWhen(when, scenario, true),
});

/** What a thing's evidence and reports back. */
export function backingOfSupport(support: Support, known: Knowledge): Part {
  const words = [...support.evidence.map((one) => one.words), ...support.reported.map((one) => one.says)];
  const parts = words.map((one) => known.backingOf(one));
  return { values: parts.flatMap((one) => one.values), days: parts.flatMap((one) => one.days) };
}

function backingOfQuote(quote: Quote, known: Knowledge): Part {
  const own = [quote.words, ...(quote.record ? [quote.record.words] : [])];
  const parts = [backingOfSupport(quote, known), ...own.map((one) => known.backingOf(one))];
  return { values: parts.flatMap((one) => one.values), days: parts.flatMap((one) => one.days) };
}

export const numbersOfRange = ({ min, max }: Pick<Count, "min" | "max">): string[] => [
  String(min),
  ...(max === null ? [] : [String(max)]),
];
