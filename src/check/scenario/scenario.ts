// ParsedScenario → Scenario: every id has become the thing it names. What dangles is reported and left out.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Actor, Event, Place, Quote, Scenario, Source } from "../../model/scenario.ts";
import { Lookup } from "../lookup.ts";
import { type EventLookups, resolveEvents } from "./events.ts";
import { checkSteps, gatherMoves } from "./moves.ts";
import {
  resolveActors,
  resolveClaims,
  resolveCounts,
  resolvePlaces,
  resolveQuotes,
  resolveRelations,
  resolveSources,
} from "./things.ts";

export function resolveScenario(parsed: ParsedScenario): { scenario: Scenario; diagnostics: Diagnostic[] } {
  const { spec } = parsed;
  const diagnostics: Diagnostic[] = [];
  const lookups: EventLookups = {
    sources: new Lookup<Source>("source", Object.keys(spec.sources), diagnostics),
    actors: new Lookup<Actor>("actor", Object.keys(spec.actors), diagnostics),
    places: new Lookup<Place>("place", Object.keys(spec.places), diagnostics),
    quotes: new Lookup<Quote>("quote", Object.keys(spec.quotes), diagnostics),
    events: new Lookup<Event>("event", Object.keys(spec.events), diagnostics),
  };
  const sources = resolveSources(parsed, lookups);
  const actors = resolveActors(parsed, lookups);
  const places = resolvePlaces(parsed, lookups);
  const quotes = resolveQuotes(parsed, lookups);
  const events = resolveEvents(parsed, lookups);
  const relations = resolveRelations(parsed, lookups);
  const counts = resolveCounts(parsed, lookups);
  const claims = resolveClaims(parsed, lookups);
  diagnostics.push(...checkSteps(events, parsed));
  const moves = gatherMoves(events);
  const resolved = { sources, quotes, actors, relations, places, events, counts, claims, moves };
  return { scenario: { ...spec, ...resolved }, diagnostics };
}
