// Rule number-wrong: `numbers:` in the front matter names what computes a number; it is computed and held against it.
import type { Diagnostic } from "../../diagnostic.ts";
import { measureDistance, roundDistance } from "../../distance.ts";
import type { ParsedSlide } from "../../model/parsed.ts";
import type { Event, Scenario } from "../../model/scenario.ts";
import { findNumbers } from "../../number-words.ts";

const forms =
  "hours <event> <event>, minutes <event> <event>, distance <place> <place>, count <section> [filter], or count <id> <id> …";

/** Gives the values that were found right; what is wrong or cannot be computed is reported. */
export function checkComputed(
  slide: ParsedSlide,
  scenario: Scenario,
  diagnostics: Diagnostic[],
): Set<string> {
  const right = new Set<string>();
  for (const [written, formula] of Object.entries(slide.options.numbers)) {
    const at = slide.atOption(["numbers", written]);
    const value = findNumbers(written)[0]?.value ?? written;
    const computed = compute(formula, scenario);
    if (computed === null) {
      const message = `"${formula}" cannot be computed from the scenario.`;
      diagnostics.push({ rule: "number-wrong", severity: "error", message, at, fix: `Write ${forms}.` });
    } else if (String(computed) !== value) {
      const message = `"${formula}" is ${computed}, not ${written}.`;
      diagnostics.push({
        rule: "number-wrong",
        severity: "error",
        message,
        at,
        fix: `Write ${computed}.`,
        suggestion: String(computed),
      });
    } else right.add(value);
  }
  return right;
}

/** `hours drone-attack us-strikes`, `distance rlz al-omar`, `count quotes altered`, `count one-id another-id`. */
export function compute(formula: string, scenario: Scenario): number | null {
  const [verb, ...terms] = formula.trim().split(/\s+/);
  const [first = "", second = ""] = terms;
  switch (verb) {
    case "hours":
    case "minutes":
      return timeBetween(
        findById(scenario.events, first),
        findById(scenario.events, second),
        verb === "hours" ? 3_600_000 : 60_000,
      );
    case "distance": {
      const a = findById(scenario.places, first);
      const b = findById(scenario.places, second);
      return a && b ? roundDistance(measureDistance(a, b), a.radius + b.radius) : null;
    }
    case "count":
      return countThings(scenario, first, second) ?? countIds(scenario, terms);
    default:
      return null;
  }
}

/** In whole units, rounded, between events known to the minute. */
function timeBetween(a: Event | undefined, b: Event | undefined, unit: number): number | null {
  if (a?.when.precision !== "minute" || b?.when.precision !== "minute") return null;
  if (a.when.from === null || b.when.from === null) return null;
  return Math.round(Math.abs(b.when.from - a.when.from) / unit);
}

function countThings(scenario: Scenario, section: string, filter: string): number | null {
  const all = <Thing>(things: readonly Thing[], test: (thing: Thing) => boolean): number =>
    things.filter((one) => !filter || test(one)).length;
  switch (section) {
    case "quotes":
      return all(scenario.quotes, (quote) => quote.check === filter);
    case "claims":
      return all(scenario.claims, (claim) => claim.verdict === filter);
    case "sources":
      return all(scenario.sources, (source) => source.kind === filter);
    case "actors":
      return all(scenario.actors, (actor) => actor.kind === filter || actor.side === filter);
    case "events":
      return all(scenario.events, (event) => event.account === filter || event.kind === filter);
    case "moves":
      return scenario.moves.length;
    default:
      return null;
  }
}

/** How many things are named; null unless every id names one, and each another. */
function countIds(scenario: Scenario, ids: string[]): number | null {
  const { sources, quotes, actors, relations, places, events, counts, claims } = scenario;
  const known = new Set(
    [sources, quotes, actors, relations, places, events, counts, claims].flat().map((thing) => thing.id),
  );
  return ids.length > 0 && ids.every((id) => known.has(id)) && new Set(ids).size === ids.length
    ? ids.length
    : null;
}

const findById = <Thing extends { id: string }>(things: readonly Thing[], id: string): Thing | undefined =>
  things.find((thing) => thing.id === id);
