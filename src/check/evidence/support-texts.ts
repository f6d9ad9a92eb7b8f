// The texts that support citations, one by one: words of sources, reports, and numbers of events and counts.
// For rules that compare words and not only values.
import type { Citation } from "../../model/deck.ts";
import type { Count, Event, Quote, Support } from "../../model/scenario.ts";
import type { EvidenceIndex } from "./evidence-index.ts";

export const textsOfCitations = (citations: readonly Citation[], index: EvidenceIndex): string[] => [
  ...new Set(citations.flatMap((citation) => textsOf(citation, index))),
];

function textsOf(citation: Citation, index: EvidenceIndex): string[] {
  switch (citation.kind) {
    case "claim":
      return textsOfSupport(citation.claim);
    case "event":
      return textsOfEvent(citation.event, index);
    case "quote":
      return textsOfQuote(citation.quote);
    case "judgement":
      return textsOfSupport(citation.judgement);
    case "source":
      return citation.paragraph === null
        ? [...index.wordingsOf(citation.source)]
        : citation.evidence.map((one) => one.words);
    default:
      return citation satisfies never;
  }
}

export const textsOfSupport = ({ evidence, reported }: Support): string[] => [
  ...evidence.map((one) => one.words),
  ...reported.map((one) => one.says),
];

const textsOfEvent = (event: Event, index: EvidenceIndex): string[] => [
  ...textsOfSupport(event),
  ...event.quotes.flatMap(textsOfQuote),
  ...[...event.effects, ...index.countsOf(event)].flatMap(countedText),
  ...index.countsOf(event).flatMap(textsOfSupport),
];

const countedText = ({ min, max, what }: Pick<Count, "min" | "max" | "what">): string[] => [
  `${min} ${what}`,
  ...(max === null || max === min ? [] : [`${max} ${what}`]),
];

const textsOfQuote = (quote: Quote): string[] => [
  quote.words,
  ...quote.records.map(({ words }) => words),
  ...textsOfSupport(quote),
];

/** The event that is cited, or that a cited claim is about; null if there is none. */
export function eventOf(citation: Citation): Event | null {
  if (citation.kind === "event") return citation.event;
  return citation.kind === "claim" ? citation.claim.about : null;
}

/** What the scenario itself says of what is cited. */
export function wordsOfFacts(citation: Citation): string[] {
  switch (citation.kind) {
    case "claim": {
      const { text, about } = citation.claim;
      return about ? [text, ...wordsOfEvent(about)] : [text];
    }
    case "event":
      return wordsOfEvent(citation.event);
    case "judgement":
      return [citation.judgement.text];
    case "quote":
      return [citation.quote.by.name, citation.quote.occasion];
    case "source":
      return [citation.source.publisher, citation.source.title];
  }
}

const wordsOfEvent = ({ title, what, where, by, actor, target, places }: Event): string[] => [
  title,
  what,
  where,
  by,
  actor?.name ?? "",
  target?.name ?? "",
  ...places.map(({ name }) => name),
];
