// What can be cited, and back: an id → the citation of a claim, event, quote, judgement or source; a citation → that
// entity.
import type { Citation, ShownFact } from "./deck.ts";
import { sourcedEntities } from "./entities.ts";
import type { CitationRef } from "./inline.ts";
import type { Claim, Event, Evidence, Judgement, Quote, Scenario, Source } from "./scenario.ts";

/** By the id of what can be cited. */
export type CitationMakers = ReadonlyMap<string, (ref: CitationRef) => Citation>;

export function makeCitations(scenario: Scenario): CitationMakers {
  const makers = new Map<string, (ref: CitationRef) => Citation>();
  const byParagraph = groupEvidence(scenario);
  for (const claim of scenario.claims) makers.set(claim.id, ({ at }) => ({ kind: "claim", claim, at }));
  for (const event of scenario.events) makers.set(event.id, ({ at }) => ({ kind: "event", event, at }));
  for (const quote of scenario.quotes) makers.set(quote.id, ({ at }) => ({ kind: "quote", quote, at }));
  for (const judgement of scenario.judgements)
    makers.set(judgement.id, ({ at }) => ({ kind: "judgement", judgement, at }));
  for (const source of scenario.sources) {
    makers.set(source.id, ({ at, paragraph = null }) => {
      const evidence = byParagraph.get(source)?.get(paragraph ?? -1) ?? [];
      return { kind: "source", source, paragraph, evidence, at };
    });
  }
  return makers;
}

/** Every piece of evidence in the scenario, quotations and their record's wording included. */
function gatherEvidence(scenario: Scenario): Evidence[] {
  const quoted = scenario.quotes.flatMap((quote) => [
    { source: quote.source, paragraph: quote.paragraph, words: quote.words, at: quote.at },
    ...quote.records.map((record) => ({ ...record, at: quote.at })),
  ]);
  return [...sourcedEntities(scenario).flatMap((entity) => entity.evidence), ...quoted];
}

function groupEvidence(scenario: Scenario): Map<Source, Map<number, Evidence[]>> {
  const groups = new Map<Source, Map<number, Evidence[]>>();
  for (const one of gatherEvidence(scenario)) {
    const paragraphs = groups.get(one.source) ?? new Map<number, Evidence[]>();
    const known = paragraphs.get(one.paragraph);
    if (known) known.push(one);
    else paragraphs.set(one.paragraph, [one]);
    groups.set(one.source, paragraphs);
  }
  return groups;
}

type Supported = Claim | Event | Quote | Judgement;

/** The entity that a citation names, or that a layout shows by itself. For a source with a paragraph: the source. */
export function citedEntity(citation: Exclude<Citation, { kind: "source" }> | ShownFact): Supported;
export function citedEntity(citation: Citation | ShownFact): Supported | Source;
export function citedEntity(citation: Citation | ShownFact): Supported | Source {
  switch (citation.kind) {
    case "claim":
      return citation.claim;
    case "event":
      return citation.event;
    case "quote":
      return citation.quote;
    case "judgement":
      return citation.judgement;
    case "source":
      return citation.source;
    default:
      return citation satisfies never;
  }
}
