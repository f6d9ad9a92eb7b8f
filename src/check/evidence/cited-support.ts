// What supports a passage: the wordings, numbers and dates of everything cited beside it.

import { namesMonths } from "../../language/dates.ts";
import { citedEntity } from "../../model/citations.ts";
import type { Citation } from "../../model/deck.ts";
import type { Count, Event, Place, Quote, Source, Support, When } from "../../model/scenario.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { measured } from "./numbers/measures.ts";
import { joinSupport, type NumberSupport, type SupportedNumbers } from "./numbers/supported-numbers.ts";
import { clocksOfMinute, daysOfWhen, numbersOfWhen } from "./times/times.ts";

/** The words of sources that the citations lead to. Quoted words beside the citations must be among them. */
export function citedWords(citations: readonly Citation[], index: EvidenceIndex): string[] {
  return citations.flatMap((citation): readonly string[] => {
    switch (citation.kind) {
      case "claim":
        return wordsOf(citation.claim);
      case "event":
        return wordsOfEvent(citation.event);
      case "quote":
        return wordsOfQuote(citation.quote);
      case "judgement":
        return wordsOf(citation.judgement);
      case "source":
        return citation.paragraph === null
          ? index.wordingsOf(citation.source)
          : [citation.source.title, ...citation.evidence.map((one) => one.words)];
      default:
        return citation satisfies never;
    }
  });
}

/** The words of an entity's evidence, and the titles of its sources. */
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
  ...quote.records.map(({ words }) => words),
  ...wordsOf(quote),
];

export const sourcesOf = (support: Support): Source[] => [
  ...new Set([...support.evidence, ...support.reported].map((one) => one.source)),
];

/** The sources that a citation leads to. */
export function sourcesCited(citation: Citation): Source[] {
  if (citation.kind === "source") return [citation.source];
  if (citation.kind === "quote")
    return [citation.quote.source, ...citation.quote.records.map(({ source }) => source)];
  return sourcesOf(citedEntity(citation));
}

/**
 * What the numbers of a passage may rest on: evidence, reports, times, effects and counts of the cited
 * events. The title and date of a source support only citations of that source. `text`: see joinSupport.
 */
export function citedNumbers(
  citations: readonly Citation[],
  index: EvidenceIndex,
  text = "",
): SupportedNumbers {
  return joinSupport(
    citations.flatMap((citation) => supportOfCitation(citation, index)),
    text,
  );
}

function supportOfCitation(citation: Citation, index: EvidenceIndex): NumberSupport[] {
  switch (citation.kind) {
    case "claim": {
      const { about } = citation.claim;
      const part = about ? [{ values: [], days: [], ...datesOf(about.when, index) }] : [];
      return [numbersOfSupport(citation.claim, index), ...part];
    }
    case "event": {
      const { event } = citation;
      const said = event.quotes.map((quote) => numbersOfQuote(quote, index));
      return [numbersOfSupport(event, index), numbersOfEvent(event, index), ...said];
    }
    case "quote":
      return [numbersOfQuote(citation.quote, index)];
    case "judgement":
      return [numbersOfSupport(citation.judgement, index)];
    case "source": {
      const words = citedWords([citation], index).map((one) => index.supportOfWords(one, citation.source));
      return [...words, numbersOfSources([citation.source], index)];
    }
    default:
      return citation satisfies never;
  }
}

/** The dates of sources. */
export function numbersOfSources(sources: readonly Source[], index: EvidenceIndex): NumberSupport {
  return { values: [], days: sources.flatMap(({ date }) => index.supportOfWords(date ?? "").days) };
}

/** Radii in km of the places that a text names, since it may state how exactly they are known. */
export const radiiOf = (places: readonly Place[], text: string): string[] =>
  places
    .filter(({ name }) => text.includes(name))
    .map(({ radius }) => measured(String(radius), "kilometres"));

/** What an event supports by itself: its time as shown, its effects and its counts. */
export const numbersOfEvent = (event: Event, index: EvidenceIndex): NumberSupport =>
  index.ofEvent(event, () => numbersWithCounts(event, index.countsOf(event), index));

/** The same with these counts only. */
export function numbersWithCounts(
  { when, effects }: Event,
  counts: readonly Count[],
  index: EvidenceIndex,
): NumberSupport {
  const shown = index.supportOfWords(when.as);
  return {
    values: [
      ...shown.values,
      ...(namesMonths(index.scenario.language) ? [] : numbersOfWhen(when, index.scenario)),
      ...clocksOfMinute(when, index.scenario).flat(),
      ...[...effects, ...counts].flatMap((one) => countedValues(one, index)),
    ],
    days: shown.days,
    ...datesOf(when, index),
  };
}

/** A number with its noun: the 24 of "days in custody" supports 24 days and no other 24. */
function countedValues(range: Pick<Count, "min" | "max" | "what">, index: EvidenceIndex): readonly string[] {
  return numbersOfRange(range).flatMap((value) => index.supportOfWords(`${value} ${range.what}`).values);
}

const datesOf = (when: When, { scenario }: EvidenceIndex): Pick<NumberSupport, "calendar" | "dated"> => ({
  calendar: daysOfWhen(when, scenario),
  dated: daysOfWhen(when, scenario, true),
});

/** What an entity's evidence and reports support. */
export function numbersOfSupport(support: Support, index: EvidenceIndex): NumberSupport {
  return merge([
    ...support.evidence.map((one) => index.supportOfWords(one.words, one.source)),
    ...support.reported.map((one) => index.supportOfWords(one.says)),
  ]);
}

function numbersOfQuote(quote: Quote, index: EvidenceIndex): NumberSupport {
  const { source, words, records } = quote;
  return merge([
    numbersOfSupport(quote, index),
    index.supportOfWords(words, source),
    ...records.map((record) => index.supportOfWords(record.words, record.source)),
  ]);
}

const merge = (parts: readonly NumberSupport[]): NumberSupport => ({
  values: parts.flatMap((one) => one.values),
  days: parts.flatMap((one) => one.days),
});

export const numbersOfRange = ({ min, max }: Pick<Count, "min" | "max">): string[] => [
  String(min),
  ...(max === null ? [] : [String(max)]),
];
