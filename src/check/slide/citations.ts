// Citations as written → the claim, event, quote or source. An unknown id is reported.

import { makeCitations } from "../../model/citations.ts";
import type { Citation } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { CitationRef } from "../../model/inline.ts";
import type { Scenario, Support } from "../../model/scenario.ts";
import { findNearest } from "../../text/did-you-mean.ts";
import { askIds, mostSearches } from "../lookup.ts";

export type ResolveCitation = (ref: CitationRef) => Citation | undefined;

/** `known` also holds ids of entities with errors of their own, so that citing them is no second error. */
export function citationResolver(
  scenario: Scenario,
  known: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): ResolveCitation {
  const targets = makeCitations(scenario);
  const entities = nameEntities(scenario);
  let unknown = 0;
  return (ref) => {
    const make = targets.get(ref.id);
    const other = entities.get(ref.id);
    if (!make && other) diagnostics.push(citesNothing(ref, other));
    else if (!make && !known.has(ref.id)) {
      unknown += 1;
      diagnostics.push(unknownCitation(ref, scenario, unknown > mostSearches ? null : targets));
    }
    return make?.(ref);
  };
}

interface Uncited {
  what: string; // what its kind is called
  entity: Support & { event?: { id: string } };
}

/** Entities that cannot be cited. */
function nameEntities({ actors, places, relations, counts }: Scenario): Map<string, Uncited> {
  const named = { "an actor": actors, "a place": places, "a relation": relations, "a count": counts };
  return new Map(
    Object.entries(named).flatMap(([what, all]) => all.map((entity) => [entity.id, { what, entity }])),
  );
}

/** Names what can be cited instead: the event of a count, or the paragraph that the entity's words stand in. */
function citesNothing({ id, at }: CitationRef, { what, entity }: Uncited): Diagnostic {
  const [first] = entity.evidence;
  const words = first ? `[@${first.source.id} ¶${first.paragraph}], where its words stand` : null;
  const event = entity.event ? `[@${entity.event.id}], the event that it counts` : null;
  const ways = [event, words].filter((way) => way !== null);
  return {
    rule: "citation-unknown",
    severity: "error",
    message: `"@${id}" is ${what}, and holds no statement that could be cited.`,
    at,
    why: "A citation leads to the words that a statement rests on.",
    fix: `Cite ${ways.join(", or ") || "a claim, an event, a quote, a judgement or a source's paragraph"}.`,
  };
}

/** `known`: everything that can be cited, by id, of which the nearest is suggested; null: none is suggested. */
function unknownCitation(
  ref: CitationRef,
  scenario: Scenario,
  known: ReadonlyMap<string, unknown> | null,
): Diagnostic {
  const why = "A reader who follows this mark would come to no source.";
  const unknown: Diagnostic = {
    rule: "citation-unknown",
    severity: "error",
    message: `Nothing in this briefing is called ${ref.id}.`,
    at: ref.at,
    why,
    fix: "See what can be cited: {program} ids",
  };
  if (known === null) return unknown;
  const nearest = findNearest(ref.id, known.keys());
  return {
    ...unknown,
    ...(nearest
      ? { fix: `Write [@${nearest}]${describe(nearest, scenario)}.`, suggestion: `@${nearest}` }
      : {
          why: `${why} Nothing has a name near it.`,
          fix: `See what can be cited: {program} ${askIds(ref.id, known.keys())}`,
        }),
  };
}

/** ", the event “A drone attack kills an American contractor”" */
function describe(id: string, { claims, events, judgements, quotes, sources }: Scenario): string {
  const named = [
    ...claims.map((one) => ["claim", one.id, one.text] as const),
    ...events.map((one) => ["event", one.id, one.what] as const),
    ...judgements.map((one) => ["judgement", one.id, one.text] as const),
    ...quotes.map((one) => ["quotation", one.id, one.words] as const),
    ...sources.map((one) => ["source", one.id, one.publisher] as const),
  ].find((one) => one[1] === id);
  return named ? `, the ${named[0]} “${named[2]}”` : "";
}
