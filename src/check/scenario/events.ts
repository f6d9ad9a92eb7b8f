// Events as written → events with the actors, places, quotes and other events that they refer to.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Actor, Event, Place, Quote } from "../../model/scenario.ts";
import type { ScenarioSpec } from "../../model/schema.ts";
import type { Lookup } from "../lookup.ts";
import { type Accounts, findAccount } from "./accounts.ts";
import { resolveSupport, type WordsLookups } from "./support.ts";
import { resolveWhen, type Times } from "./when.ts";

export interface EventLookups extends WordsLookups {
  times: Times;
  actors: Lookup<Actor>;
  places: Lookup<Place>;
  quotes: Lookup<Quote>;
  events: Lookup<Event>;
}

/** Fills `lookups.events`. Events refer to each other, so the links between them are set in a second pass. */
export function resolveEvents(
  parsed: ParsedScenario,
  lookups: EventLookups,
  accounts: Accounts,
  diagnostics: Diagnostic[],
): Event[] {
  const specs = Object.entries(parsed.spec.events);
  const events = specs.map(([id, spec]) =>
    lookups.events.add(
      resolveEvent(id, spec, parsed, lookups, findAccount(spec.account, id, accounts, parsed, diagnostics)),
    ),
  );
  specs.forEach(([id, spec], i) => {
    const event = events[i];
    if (!event) return;
    event.tells = spec.tells.flatMap((other, k) =>
      one(lookups.events.resolve(other, () => parsed.at(["events", id, "tells", k]))),
    );
    event.respondsTo = spec.responds_to.flatMap((response, k) => {
      const found = lookups.events.resolve(response.event, () =>
        parsed.at(["events", id, "responds_to", k, "event"]),
      );
      return found ? [{ event: found, basis: response.basis }] : [];
    });
    event.retaliation =
      event.kind === "strike" && event.respondsTo.some(({ event: other }) => isBlowOfOtherSide(event, other));
  });
  return events;
}

function resolveEvent(
  id: string,
  spec: ScenarioSpec["events"][string],
  parsed: ParsedScenario,
  lookups: EventLookups,
  account: string,
): Event {
  const path = ["events", id];
  const find = <Entity extends { id: string }>(
    lookup: Lookup<Entity>,
    key: string,
    name: string | undefined,
  ): Entity | null =>
    name === undefined ? null : (lookup.resolve(name, () => parsed.at([...path, key])) ?? null);
  return {
    id,
    account,
    kind: spec.kind,
    title: spec.title,
    what: spec.what || spec.title,
    label: spec.label || spec.title,
    tells: [],
    when: resolveWhen(spec.when, lookups.times),
    places: spec.places.flatMap((place, i) =>
      one(lookups.places.resolve(place, () => parsed.at([...path, "places", i]))),
    ),
    where: spec.where,
    actor: find(lookups.actors, "actor", spec.actor),
    by: spec.by,
    target: find(lookups.actors, "target", spec.target),
    means: spec.means,
    effects: spec.effects.map((effect) => ({ ...effect, max: effect.max ?? null })),
    respondsTo: [],
    retaliation: false,
    step: spec.step ?? null,
    quotes: spec.quotes.flatMap((quote, i) =>
      one(lookups.quotes.resolve(quote, () => parsed.at([...path, "quotes", i]))),
    ),
    ...resolveSupport(spec, path, lookups),
    at: parsed.atKey(path),
  };
}

const isBlowOfOtherSide = (event: Event, other: Event): boolean =>
  other.kind === "strike" &&
  event.actor !== null &&
  other.actor !== null &&
  event.actor.side !== other.actor.side;

const one = <Entity>(entity: Entity | undefined): Entity[] => (entity === undefined ? [] : [entity]);
