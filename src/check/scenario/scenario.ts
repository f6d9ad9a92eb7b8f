// ParsedScenario → Scenario: every id has become the thing it names. What dangles is reported and left out.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Actor, Event, Place, Quote, Scenario, Source } from "../../model/scenario.ts";
import { Lookup } from "../lookup.ts";
import { resolveAccounts } from "./accounts.ts";
import { type EventLookups, resolveEvents } from "./events.ts";
import { gatherMoves } from "./moves.ts";
import { resolveSides } from "./sides.ts";
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
  const sides = resolveSides(parsed, diagnostics);
  const sources = resolveSources(parsed, lookups, sides, diagnostics);
  const accounts = resolveAccounts(parsed, lookups.sources, diagnostics);
  const actors = resolveActors(parsed, lookups, sides, diagnostics);
  const places = resolvePlaces(parsed, lookups);
  const quotes = resolveQuotes(parsed, lookups);
  const events = resolveEvents(parsed, lookups, accounts, diagnostics);
  const relations = resolveRelations(parsed, lookups);
  const counts = resolveCounts(parsed, lookups);
  const claims = resolveClaims(parsed, lookups);
  const moves = gatherMoves(events, accounts.rail);
  const resolved = { sources, quotes, actors, relations, places, events, counts, claims, moves };
  return { scenario: { ...spec, ...accounts, sides: sides.names, ...resolved }, diagnostics };
}
