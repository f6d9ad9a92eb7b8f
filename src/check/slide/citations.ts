// Citations as written → the claim, event, quote or source. An unknown id is reported.

import type { Citation } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { CitationRef } from "../../model/inline.ts";
import type { Evidence, Scenario, Source } from "../../model/scenario.ts";
import { findNearest } from "../../text/did-you-mean.ts";
import { askIds } from "../lookup.ts";

export type ResolveCitation = (ref: CitationRef) => Citation | undefined;

/** `known` also holds ids of entities with errors of their own, so that citing them is no second error. */
export function citationResolver(
  scenario: Scenario,
  known: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): ResolveCitation {
  const targets = new Map<string, (ref: CitationRef) => Citation>();
  const byParagraph = groupEvidence(scenario);
  const entities = nameEntities(scenario);
  for (const claim of scenario.claims) targets.set(claim.id, ({ at }) => ({ kind: "claim", claim, at }));
  for (const event of scenario.events) targets.set(event.id, ({ at }) => ({ kind: "event", event, at }));
  for (const quote of scenario.quotes) targets.set(quote.id, ({ at }) => ({ kind: "quote", quote, at }));
  for (const source of scenario.sources) {
    targets.set(source.id, ({ at, paragraph = null }) => {
      const evidence = byParagraph.get(source)?.get(paragraph ?? -1) ?? [];
      return { kind: "source", source, paragraph, evidence, at };
    });
  }
  return (ref) => {
    const make = targets.get(ref.id);
    const other = entities.get(ref.id);
    if (!make && other) diagnostics.push(citesNothing(ref, other));
    else if (!make && !known.has(ref.id)) diagnostics.push(unknownCitation(ref, scenario, targets.keys()));
    return make?.(ref);
  };
}

/** Entities that cannot be cited, and what their kind is called. */
function nameEntities({ actors, places, relations, counts }: Scenario): Map<string, string> {
  const named = { "an actor": actors, "a place": places, "a relation": relations, "a count": counts };
  return new Map(Object.entries(named).flatMap(([what, all]) => all.map(({ id }) => [id, what])));
}

function citesNothing({ id, at }: CitationRef, what: string): Diagnostic {
  return {
    rule: "citation-unknown",
    severity: "error",
    message: `"@${id}" is ${what}, and holds no statement that could be cited.`,
    at,
    why: "A citation leads to the words that a statement rests on.",
    fix: "Cite a claim, an event, a quote or a source's paragraph.",
  };
}

/** All evidence in the scenario, with quotations and the record's wording of them. */
export function gatherEvidence(scenario: Scenario): Evidence[] {
  const supported = [
    ...scenario.claims,
    ...scenario.events,
    ...scenario.relations,
    ...scenario.actors,
    ...scenario.places,
    ...scenario.counts,
    ...scenario.quotes,
  ];
  const quoted = scenario.quotes.flatMap((quote) => [
    { source: quote.source, paragraph: quote.paragraph, words: quote.words, at: quote.at },
    ...(quote.record ? [{ ...quote.record, at: quote.at }] : []),
  ]);
  return [...supported.flatMap((entity) => entity.evidence), ...quoted];
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

function unknownCitation(ref: CitationRef, scenario: Scenario, known: Iterable<string>): Diagnostic {
  const nearest = findNearest(ref.id, known);
  const why = "A reader who follows this mark would come to no source.";
  return {
    rule: "citation-unknown",
    severity: "error",
    message: `Nothing in this briefing is called ${ref.id}.`,
    at: ref.at,
    ...(nearest
      ? { why, fix: `Write [@${nearest}]${describe(nearest, scenario)}.`, suggestion: `@${nearest}` }
      : {
          why: `${why} Nothing has a name near it.`,
          fix: `See what can be cited: {program} ${askIds(ref.id, known)}`,
        }),
  };
}

/** ", the event “A drone attack kills an American contractor”" */
function describe(id: string, { claims, events, quotes, sources }: Scenario): string {
  const named = [
    ...claims.map((one) => ["claim", one.id, one.text] as const),
    ...events.map((one) => ["event", one.id, one.what] as const),
    ...quotes.map((one) => ["quotation", one.id, one.words] as const),
    ...sources.map((one) => ["source", one.id, one.publisher] as const),
  ].find((one) => one[1] === id);
  return named ? `, the ${named[0]} “${named[2]}”` : "";
}
