// ParsedScenario → Scenario: every id has become the thing it names. What dangles is reported and left out.
import type { Diagnostic } from "../../diagnostic.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type {
  Actor,
  Claim,
  Count,
  Event,
  Move,
  Place,
  Quote,
  Relation,
  Scenario,
  Source,
} from "../../model/scenario.ts";
import { isSameWording } from "../../wording.ts";
import { Lookup } from "../lookup.ts";
import { type EventLookups, resolveEvents } from "./events.ts";
import { checkOrder } from "./order.ts";
import { resolveSupport } from "./support.ts";
import { resolveWhen } from "./when.ts";

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
  const {
    dir,
    title,
    shortTitle,
    subtitle,
    dates,
    language,
    timezone,
    handling,
    asOf,
    author,
    sides,
    accounts,
  } = spec;
  const head = {
    dir,
    title,
    shortTitle,
    subtitle,
    dates,
    language,
    timezone,
    handling,
    asOf,
    author,
    sides,
    accounts,
  };
  const relations = resolveRelations(parsed, lookups);
  const counts = resolveCounts(parsed, lookups);
  const claims = resolveClaims(parsed, lookups);
  diagnostics.push(...checkOrder(events, parsed), ...checkSteps(events, parsed));
  const moves = gatherMoves(events);
  return {
    scenario: { ...head, sources, quotes, actors, relations, places, events, counts, claims, moves },
    diagnostics,
  };
}

function resolveSources(parsed: ParsedScenario, lookups: EventLookups): Source[] {
  return Object.entries(parsed.spec.sources).map(([id, spec], i) =>
    lookups.sources.add({ id, number: i + 1, ...spec, at: parsed.atKey(["sources", id]) }),
  );
}

function resolveActors(parsed: ParsedScenario, { sources, actors }: EventLookups): Actor[] {
  return Object.entries(parsed.spec.actors).map(([id, spec]) => {
    const path = ["actors", id];
    return actors.add({
      id,
      ...spec,
      ...resolveSupport(spec, path, parsed, sources),
      at: parsed.atKey(path),
    });
  });
}

function resolvePlaces(parsed: ParsedScenario, { sources, places }: EventLookups): Place[] {
  return Object.entries(parsed.spec.places).map(([id, spec]) => {
    const path = ["places", id];
    return places.add({
      id,
      ...spec,
      ...resolveSupport(spec, path, parsed, sources),
      at: parsed.atKey(path),
    });
  });
}

function resolveQuotes(parsed: ParsedScenario, { sources, actors, quotes }: EventLookups): Quote[] {
  return Object.entries(parsed.spec.quotes).flatMap(([id, spec]) => {
    const path = ["quotes", id];
    const by = actors.resolve(spec.by, parsed.at([...path, "by"]));
    const source = sources.resolve(spec.source, parsed.at([...path, "source"]));
    const support = resolveSupport(spec, path, parsed, sources);
    const given = spec.record === "none" ? null : spec.record;
    const recordSource = given
      ? sources.resolve(given.source, parsed.at([...path, "record", "source"]))
      : undefined;
    if (!by || !source || (given && !recordSource)) return [];
    const recordAt = parsed.at([...path, "record", "words"]);
    const record = given && recordSource ? { ...given, source: recordSource, at: recordAt } : null;
    const check = !record ? "not-found" : isSameWording(spec.words, record.words) ? "verbatim" : "altered";
    const { occasion, paragraph, words } = spec;
    return [
      quotes.add({
        id,
        by,
        occasion,
        source,
        paragraph,
        words,
        record,
        check,
        wordsAt: parsed.at([...path, "words"]),
        ...support,
        at: parsed.atKey(path),
      }),
    ];
  });
}

function resolveRelations(parsed: ParsedScenario, { sources, actors }: EventLookups): Relation[] {
  return Object.entries(parsed.spec.relations).flatMap(([id, spec]) => {
    const path = ["relations", id];
    const from = actors.resolve(spec.from, parsed.at([...path, "from"]));
    const to = actors.resolve(spec.to, parsed.at([...path, "to"]));
    const support = resolveSupport(spec, path, parsed, sources);
    return from && to
      ? [{ id, kind: spec.kind, from, to, label: spec.label, ...support, at: parsed.atKey(path) }]
      : [];
  });
}

function resolveCounts(parsed: ParsedScenario, { sources, events }: EventLookups): Count[] {
  return Object.entries(parsed.spec.counts).flatMap(([id, spec]) => {
    const path = ["counts", id];
    const event = events.resolve(spec.event, parsed.at([...path, "event"]));
    const support = resolveSupport(spec, path, parsed, sources);
    const when = resolveWhen(spec.when, parsed.spec.timezone.offset);
    const { what, min, who } = spec;
    return event
      ? [{ id, event, what, min, max: spec.max ?? null, who, when, ...support, at: parsed.atKey(path) }]
      : [];
  });
}

function resolveClaims(parsed: ParsedScenario, { sources, events }: EventLookups): Claim[] {
  return Object.entries(parsed.spec.claims).flatMap(([id, spec]) => {
    const path = ["claims", id];
    const whose = sources.resolve(spec.whose, parsed.at([...path, "whose"]));
    const about =
      spec.about === undefined ? null : (events.resolve(spec.about, parsed.at([...path, "about"])) ?? null);
    const support = resolveSupport(spec, path, parsed, sources);
    const credibility = spec.credibility as Claim["credibility"];
    return whose
      ? [
          {
            id,
            text: spec.text,
            whose,
            about,
            verdict: spec.verdict,
            credibility,
            ...support,
            at: parsed.atKey(path),
          },
        ]
      : [];
  });
}

function checkSteps(events: Event[], parsed: ParsedScenario): Diagnostic[] {
  return events
    .filter((event) => event.step !== null && event.account !== "told")
    .map((event) => ({
      rule: "value-wrong" as const,
      severity: "error" as const,
      message: `"${event.id}" has a step, but steps count the moves as told, and it is the record's.`,
      at: parsed.at(["events", event.id, "step"]),
      fix: "Remove `step`, or give it to the told event that tells this one.",
    }));
}

/** The told account's steps in order; the first event of each gives the rail its words. */
function gatherMoves(events: Event[]): Move[] {
  const bySteps = new Map<number, Event[]>();
  for (const event of events) {
    if (event.step === null || event.account !== "told") continue;
    bySteps.set(event.step, [...(bySteps.get(event.step) ?? []), event]);
  }
  return [...bySteps.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([step, together]) => {
      const first = together[0];
      return first
        ? [{ step, side: first.actor?.side ?? "n", title: first.title, when: first.when, events: together }]
        : [];
    });
}
