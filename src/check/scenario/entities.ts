// Resolves the sections of a scenario except events. Each entity gets the entities that it refers to; unknown
// ids are reported and left out.

import { findDay } from "../../language/dates.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Actor, Claim, Count, Place, Relation, Source } from "../../model/scenario.ts";
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
    return lookups.sources.add({
      id,
      number: i + 1,
      ...spec,
      day: spec.date === null ? null : findDay(spec.date),
      party,
      relays: [],
      at: parsed.atKey(path),
    });
  });
  specs.forEach(([id, spec], i) => {
    const found = spec.relays.map((other, k) =>
      lookups.sources.resolve(other, () => parsed.at(["sources", id, "relays", k])),
    );
    sources[i]?.relays.push(...found.flatMap((one) => one ?? []));
  });
  return sources;
}

export function resolveActors(
  parsed: ParsedScenario,
  lookups: EventLookups,
  sides: Sides,
  diagnostics: Diagnostic[],
): Actor[] {
  return Object.entries(parsed.spec.actors).map(([id, spec]) => {
    const path = ["actors", id];
    return lookups.actors.add({
      id,
      ...spec,
      side: findSide(spec.side, [...path, "side"], sides, parsed, diagnostics),
      ...resolveSupport(spec, path, lookups),
      at: parsed.atKey(path),
    });
  });
}

export function resolvePlaces(parsed: ParsedScenario, lookups: EventLookups): Place[] {
  return Object.entries(parsed.spec.places).map(([id, spec]) => {
    const path = ["places", id];
    return lookups.places.add({
      id,
      ...spec,
      ...resolveSupport(spec, path, lookups),
      at: parsed.atKey(path),
    });
  });
}

export function resolveRelations(parsed: ParsedScenario, lookups: EventLookups): Relation[] {
  return Object.entries(parsed.spec.relations).flatMap(([id, spec]) => {
    const path = ["relations", id];
    const from = lookups.actors.resolve(spec.from, () => parsed.at([...path, "from"]));
    const to = lookups.actors.resolve(spec.to, () => parsed.at([...path, "to"]));
    const support = resolveSupport(spec, path, lookups);
    return from && to
      ? [
          {
            id,
            kind: spec.kind,
            from,
            to,
            verb: spec.verb,
            label: spec.label || spec.verb,
            ...support,
            at: parsed.atKey(path),
          },
        ]
      : [];
  });
}

export function resolveCounts(parsed: ParsedScenario, lookups: EventLookups): Count[] {
  return Object.entries(parsed.spec.counts).flatMap(([id, spec]) => {
    const path = ["counts", id];
    const event = lookups.events.resolve(spec.event, () => parsed.at([...path, "event"]));
    const support = resolveSupport(spec, path, lookups);
    const when = resolveWhen(spec.when, lookups.times);
    const { what, min, who } = spec;
    return event
      ? [{ id, event, what, min, max: spec.max ?? null, who, when, ...support, at: parsed.atKey(path) }]
      : [];
  });
}

export function resolveClaims(
  parsed: ParsedScenario,
  lookups: EventLookups,
  diagnostics: Diagnostic[],
): Claim[] {
  return Object.entries(parsed.spec.claims).flatMap(([id, spec]) => {
    const path = ["claims", id];
    const whose = findTeller(id, parsed, lookups, diagnostics);
    const about =
      spec.about === undefined
        ? null
        : (lookups.events.resolve(spec.about, () => parsed.at([...path, "about"])) ?? null);
    const support = resolveSupport(spec, path, lookups);
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

/**
 * The source that makes a claim: the one it names, that of its first evidence, or the only source of the
 * scenario.
 */
function findTeller(
  id: string,
  { spec, at, atKey }: ParsedScenario,
  { sources }: EventLookups,
  diagnostics: Diagnostic[],
): Source | undefined {
  const { whose, evidence, reported } = spec.claims[id]!;
  if (whose !== undefined) return sources.resolve(whose, () => at(["claims", id, "whose"]));
  const first = evidence[0] ?? reported[0];
  if (first) return sources.entities.get(first.source);
  const all = [...sources.entities.values()];
  if (all.length > 1)
    diagnostics.push({
      rule: "value-wrong",
      severity: "error",
      message: `The claim "${id}" does not say whose it is.`,
      at: atKey(["claims", id]),
      fix: `Add "whose: ${all[0]?.id}", the source that makes it.`,
    });
  return all.length === 1 ? all[0] : undefined;
}
