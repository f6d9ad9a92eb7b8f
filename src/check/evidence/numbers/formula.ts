// Computes a formula of `numbers:` from the scenario, with the entities that it uses.

import type { CountedSection, Measure } from "../../../language/language.ts";
import { allEntities } from "../../../model/entities.ts";
import { measureDistance, roundDistance } from "../../../model/geography.ts";
import { isToTheMinute } from "../../../model/kinds.ts";
import type { Count, Event, Place, Scenario } from "../../../model/scenario.ts";

export const forms =
  "hours <event> <event>, minutes <event> <event>, seconds <event> <event>, duration <event> <event>, days <event or count> <event or count>, distance <place> <place>, count <section> [filter], or count <id> <id> …";

export interface Result {
  value: number;
  of: string[]; // ids of the entities used
  unit: Unit | null; // what is counted or measured; null: the named entities
  note?: string; // how the result was rounded
}

export type Unit = Measure | CountedSection;

/** Whether the formula is a time in several units, of which it computes the minutes. */
export const isDuration = (formula: string): boolean => /^\s*duration\s/.test(formula);

/**
 * Formulas: `hours drone-attack us-strikes`, `distance rlz al-omar`, `count quotes altered`, `count one-id
 * another-id`. Null if the formula or an id is unknown.
 */
export function compute(formula: string, scenario: Scenario): Result | null {
  const [verb, ...terms] = formula.trim().split(/\s+/);
  const [first = "", second = ""] = terms;
  switch (verb) {
    case "hours":
    case "minutes":
    case "seconds":
      return timeBetween(findById(scenario.events, first), findById(scenario.events, second), verb);
    case "duration":
      return timeBetween(findById(scenario.events, first), findById(scenario.events, second), "minutes");
    case "days":
      return daysBetween(findTime(scenario, first), findTime(scenario, second));
    case "distance":
      return distanceBetween(findById(scenario.places, first), findById(scenario.places, second));
    case "count":
      return countEntities(scenario, first, second) ?? countIds(scenario, terms);
    default:
      return null;
  }
}

/** Time between two events in whole units, rounded. Null unless both are known to the minute, or for seconds to the second. */
function timeBetween(
  a: Event | undefined,
  b: Event | undefined,
  unit: "hours" | "minutes" | "seconds",
): Result | null {
  if (!a || !b || !isToTheMinute(a.when) || !isToTheMinute(b.when)) return null;
  if (a.when.from === null || b.when.from === null) return null;
  if (unit === "seconds" && !(a.when.precision === "second" && b.when.precision === "second")) return null;
  const length = { hours: 3_600_000, minutes: 60_000, seconds: 1000 }[unit];
  return { value: Math.round(Math.abs(b.when.from - a.when.from) / length), of: [a.id, b.id], unit };
}

/** Calendar days from one date to the other, each in its own zone; null if a day is unknown. */
function daysBetween(a: Event | Count | undefined, b: Event | Count | undefined): Result | null {
  if (!a || !b || a.when.from === null || b.when.from === null) return null;
  const day = 86_400_000;
  const value = Math.round(Math.abs(b.when.from - a.when.from) / day);
  return { value, of: [a.id, b.id], unit: "days" };
}

const findTime = ({ events, counts }: Scenario, id: string): Event | Count | undefined =>
  findById(events, id) ?? findById(counts, id);

function distanceBetween(a: Place | undefined, b: Place | undefined): Result | null {
  if (!a || !b) return null;
  const value = roundDistance(measureDistance(a, b), a.radius + b.radius);
  const km = measureDistance(a, b);
  const note = `${km.toFixed(1)} km, rounded as roughly as the places are known, to ${a.radius + b.radius} km together`;
  return { value, of: [a.id, b.id], unit: "kilometres", note };
}

function countEntities(scenario: Scenario, section: string, filter: string): Result | null {
  const all = <Entity extends { id: string }>(
    unit: CountedSection,
    entities: readonly Entity[],
    test: (entity: Entity) => boolean,
  ): Result => {
    const of = entities.filter((one) => !filter || test(one)).map(({ id }) => id);
    return { value: of.length, of, unit };
  };
  const { quotes, claims, judgements, sources, actors, events, moves } = scenario;
  switch (section) {
    case "quotes":
      return all(section, quotes, (quote) => quote.check === filter);
    case "claims":
      return all(section, claims, (claim) => claim.verdict === filter);
    case "judgements":
      return all(section, judgements, (one) => one.likelihood === filter || one.confidence === filter);
    case "sources":
      return all(section, sources, (source) => source.kind === filter);
    case "actors":
      return all(section, actors, (actor) => actor.kind === filter || actor.side === filter);
    case "events":
      return all(section, events, (event) => event.account === filter || event.kind === filter);
    case "moves":
      return { value: moves.length, of: moves.flatMap((move) => move.events[0]?.id ?? []), unit: section };
    default:
      return null;
  }
}

/** The number of ids. Null if an id is unknown or given twice. */
function countIds(scenario: Scenario, ids: string[]): Result | null {
  const known = new Set(allEntities(scenario).map((entity) => entity.id));
  return ids.length > 0 && ids.every((id) => known.has(id)) && new Set(ids).size === ids.length
    ? { value: ids.length, of: ids, unit: null }
    : null;
}

const findById = <Entity extends { id: string }>(
  entities: readonly Entity[],
  id: string,
): Entity | undefined => entities.find((entity) => entity.id === id);
