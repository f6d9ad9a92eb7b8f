// The sections of a scenario but for its events: each thing with what it names. What names nothing is left out.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Actor, Claim, Count, Place, Quote, Relation, Source } from "../../model/scenario.ts";
import { isSameWording } from "../../text/match-words.ts";
import type { EventLookups } from "./events.ts";
import { findSide, type Sides } from "./sides.ts";
import { resolveSupport } from "./support.ts";
import { resolveWhen } from "./when.ts";

export function resolveSources(
  parsed: ParsedScenario,
  lookups: EventLookups,
  sides: Sides,
  diagnostics: Diagnostic[],
): Source[] {
  const specs = Object.entries(parsed.spec.sources);
  const sources = specs.map(([id, spec], i) => {
    const path = ["sources", id];
    const party =
      spec.party === undefined ? null : findSide(spec.party, [...path, "party"], sides, parsed, diagnostics);
    return lookups.sources.add({ id, number: i + 1, ...spec, party, relays: [], at: parsed.atKey(path) });
  });
  specs.forEach(([id, spec], i) => {
    const found = spec.relays.map((other, k) =>
      lookups.sources.resolve(other, parsed.at(["sources", id, "relays", k])),
    );
    sources[i]?.relays.push(...found.flatMap((one) => one ?? []));
  });
  return sources;
}

export function resolveActors(
  parsed: ParsedScenario,
  { sources, actors }: EventLookups,
  sides: Sides,
  diagnostics: Diagnostic[],
): Actor[] {
  return Object.entries(parsed.spec.actors).map(([id, spec]) => {
    const path = ["actors", id];
    return actors.add({
      id,
      ...spec,
      side: findSide(spec.side, [...path, "side"], sides, parsed, diagnostics),
      ...resolveSupport(spec, path, parsed, sources),
      at: parsed.atKey(path),
    });
  });
}

export function resolvePlaces(parsed: ParsedScenario, { sources, places }: EventLookups): Place[] {
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

export function resolveQuotes(parsed: ParsedScenario, { sources, actors, quotes }: EventLookups): Quote[] {
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

export function resolveRelations(parsed: ParsedScenario, { sources, actors }: EventLookups): Relation[] {
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

export function resolveCounts(parsed: ParsedScenario, { sources, events }: EventLookups): Count[] {
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

export function resolveClaims(parsed: ParsedScenario, { sources, events }: EventLookups): Claim[] {
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
            ...(spec.revised === undefined ? {} : { revised: spec.revised }),
            credibility,
            ...support,
            at: parsed.atKey(path),
          },
        ]
      : [];
  });
}
