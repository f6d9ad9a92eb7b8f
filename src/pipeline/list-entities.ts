// What can be cited or named in a briefing, and which slides show it.
import { citedEntity } from "../model/citations.ts";
import type { Slide } from "../model/deck.ts";
import type { Scenario } from "../model/scenario.ts";

export interface Entity {
  kind: string; // "claim"
  id: string;
  words: string; // its text or its name
}

/** Sorted by kind, then by id. */
export function nameEntities(scenario: Scenario): Entity[] {
  const entity = (kind: string, id: string, words: string): Entity => ({ kind, id, words });
  return [
    ...scenario.actors.map(({ id, name }) => entity("actor", id, name)),
    ...scenario.claims.map(({ id, text }) => entity("claim", id, text)),
    ...scenario.counts.map(({ id, what }) => entity("count", id, what)),
    ...scenario.events.map(({ id, what }) => entity("event", id, what)),
    ...scenario.judgements.map(({ id, text }) => entity("judgement", id, text)),
    ...scenario.places.map(({ id, name }) => entity("place", id, name)),
    ...scenario.quotes.map(({ id, words }) => entity("quote", id, words)),
    ...scenario.relations.map(({ id, label, kind }) => entity("relation", id, label || kind)),
    ...scenario.sources.map(({ id, publisher, text }) =>
      entity("source", id, text === null ? `${publisher}, reported, no text at hand` : publisher),
    ),
  ].sort((a, b) => (a.kind === b.kind ? compare(a.id, b.id) : compare(a.kind, b.kind)));
}

/** By code unit, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Ids that a slide cites or that its layout shows. */
export function citedOn({ citations, shows }: Pick<Slide, "citations" | "shows">): Set<string> {
  return new Set([...citations, ...shows].map((one) => citedEntity(one).id));
}
