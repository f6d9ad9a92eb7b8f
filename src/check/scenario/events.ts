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
    event.tells = findersAt(["events", id], parsed).findAll(lookups.events, "tells", spec.tells);
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
  const { find, findAll } = findersAt(path, parsed);
  return {
    id,
    account,
    kind: spec.kind,
    title: spec.title,
    what: spec.what || spec.title,
    label: spec.label || spec.title,
    tells: [],
    when: resolveWhen(spec.when, lookups.times),
    places: findAll(lookups.places, "places", spec.places),
    where: spec.where,
    actor: find(lookups.actors, "actor", spec.actor),
    by: spec.by,
    target: find(lookups.actors, "target", spec.target),
    means: spec.means,
    effects: spec.effects.map((effect) => ({ ...effect, max: effect.max ?? null })),
    respondsTo: [],
    retaliation: false,
    step: spec.step ?? null,
    quotes: findAll(lookups.quotes, "quotes", spec.quotes),
    ...resolveSupport(spec, path, lookups),
    at: parsed.atKey(path),
  };
}

/** Finds what the keys of an entity name. An unknown id is reported at its key, and left out. */
function findersAt(path: readonly string[], parsed: ParsedScenario) {
  return {
    find<Entity extends { id: string }>(
      lookup: Lookup<Entity>,
      key: string,
      id: string | undefined,
    ): Entity | null {
      return id === undefined ? null : (lookup.resolve(id, () => parsed.at([...path, key])) ?? null);
    },
    findAll<Entity extends { id: string }>(
      lookup: Lookup<Entity>,
      key: string,
      ids: readonly string[],
    ): Entity[] {
      return ids.flatMap((id, i) => one(lookup.resolve(id, () => parsed.at([...path, key, i]))));
    },
  };
}

const isBlowOfOtherSide = (event: Event, other: Event): boolean =>
  other.kind === "strike" &&
  event.actor !== null &&
  other.actor !== null &&
  event.actor.side !== other.actor.side;

const one = <Entity>(entity: Entity | undefined): Entity[] => (entity === undefined ? [] : [entity]);
