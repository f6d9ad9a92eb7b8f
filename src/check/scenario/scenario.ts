// ParsedScenario → Scenario with every id resolved. Unknown ids are reported, and what needs them is left
// out.

import { findDay } from "../../language/dates.ts";
import { directionOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Lock } from "../../model/lock.ts";
import type { Memory } from "../../model/memory.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Actor, Event, Place, Quote, Scenario, Source, Zone } from "../../model/scenario.ts";
import { sections } from "../../model/schema.ts";
import { readDateForm } from "../../text/date-form.ts";
import { Lookup } from "../lookup.ts";
import { gatherMoves, resolveAccounts } from "./accounts.ts";
import {
  resolveActors,
  resolveClaims,
  resolveCounts,
  resolvePlaces,
  resolveRelations,
  resolveSources,
} from "./entities.ts";
import { type EventLookups, resolveEvents } from "./events.ts";
import { resolveJudgements } from "./judgements.ts";
import { resolveQuotes } from "./quotes.ts";
import { readCalendar, sayDate } from "./say-date.ts";
import { resolveSides } from "./sides.ts";
import { checkZone, resolveZone, timesOf } from "./when.ts";

export function resolveScenario(
  parsed: ParsedScenario,
  lock: Lock | null,
): { scenario: Scenario; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const zone = resolveZone(parsed);
  const lookups = openLookups(parsed, lock, zone, diagnostics);
  const sides = resolveSides(parsed, diagnostics);
  const sources = resolveSources(parsed, lookups, sides, diagnostics);
  const accounts = resolveAccounts(parsed, lookups.sources, diagnostics);
  const actors = resolveActors(parsed, lookups, sides, diagnostics);
  const places = resolvePlaces(parsed, lookups);
  const quotes = resolveQuotes(parsed, lookups);
  const events = resolveEvents(parsed, lookups, accounts, diagnostics);
  const relations = resolveRelations(parsed, lookups);
  const counts = resolveCounts(parsed, lookups);
  const claims = resolveClaims(parsed, lookups, diagnostics);
  diagnostics.push(...checkZone(parsed, zone.id));
  const moves = gatherMoves(events, accounts.rail);
  const resolved = { sources, quotes, actors, relations, places, events, counts, claims, moves };
  const facts: Scenario = {
    ...readHead(parsed, lock),
    timezone: zone,
    ...accounts,
    sides: sides.names,
    layers: parsed.layers,
    ...resolved,
    judgements: [],
    withdrawn: parsed.spec.withdrawn,
  };
  const judgements = resolveJudgements(parsed, facts, diagnostics);
  return { scenario: { ...facts, judgements }, diagnostics };
}

/** A register for each kind of entity: it knows which ids are written, and is filled while they are resolved. */
function openLookups(
  parsed: ParsedScenario,
  lock: Lock | null,
  zone: Zone,
  diagnostics: Diagnostic[],
): EventLookups {
  const { spec } = parsed;
  return {
    parsed,
    lock,
    times: { zone, calendar: readCalendar(timesOf(parsed)), language: spec.language },
    sources: new Lookup<Source>("source", Object.keys(spec.sources), diagnostics),
    actors: new Lookup<Actor>("actor", Object.keys(spec.actors), diagnostics),
    places: new Lookup<Place>("place", Object.keys(spec.places), diagnostics),
    quotes: new Lookup<Quote>("quote", Object.keys(spec.quotes), diagnostics),
    events: new Lookup<Event>("event", Object.keys(spec.events), diagnostics),
  };
}

type Head = Pick<
  Scenario,
  | "title"
  | "shortTitle"
  | "subtitle"
  | "dates"
  | "language"
  | "dir"
  | "handling"
  | "asOf"
  | "asOfDay"
  | "author"
>;

/** Missing values have defaults: the title for `shortTitle`, the day of the last check for `asOf`. */
function readHead({ spec }: ParsedScenario, lock: Lock | null): Head {
  const { title, subtitle, dates, language, dir, handling, author } = spec;
  const shortTitle = spec.shortTitle || title;
  const asOf = spec.asOf || sayLastCheck(lock, language);
  return {
    title,
    shortTitle,
    subtitle,
    dates,
    language,
    dir: dir ?? directionOf(language),
    handling,
    asOf,
    asOfDay: findDay(asOf),
    author,
  };
}

function sayLastCheck(lock: Lock | null, language: string): string {
  const last = Object.values(lock?.words ?? {})
    .map(({ checked }) => checked)
    .sort()
    .at(-1);
  const form = last === undefined ? "" : readDateForm(last);
  return typeof form === "string"
    ? ""
    : sayDate(form, "day", { oneYear: false, oneDay: false, language, sayOffset: () => "" });
}

/**
 * The same scenario with every unchanged entity as the same object as in the build before, so that after an edit of one
 * fact only what shows this fact is made again.
 * @param part of the deck: scenarios of its parts are held apart
 */
export function holdScenario(scenario: Scenario, part: string, memory: Memory): Scenario {
  const entities = sections.flatMap((section) =>
    scenario[section].map((entity) => [`${part} ${section} ${entity.id}`, entity] as const),
  );
  const own = `${part} scenario`;
  const all = new Map<string, object>([...entities, [own, scenario]]);
  return memory.hold(all).get(own) as Scenario;
}
