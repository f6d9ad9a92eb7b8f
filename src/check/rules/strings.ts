// The strings of the scenario that are shown: what an author says in our own words about a thing, with its place.
import type { Location } from "../../model/location.ts";
import type { Scenario, Support } from "../../model/scenario.ts";

export interface ShownString {
  text: string;
  at: Location;
  support: Support | null; // of the thing it belongs to; null: nothing is asserted by it
  numbers: string[]; // values the thing itself gives: min, max
}

export function shownStrings(scenario: Scenario): ShownString[] {
  const events = scenario.events.flatMap((event) => {
    const numbers = event.effects.flatMap(({ min, max }) =>
      [min, ...(max === null ? [] : [max])].map(String),
    );
    const texts = [
      event.title,
      event.what,
      event.label,
      event.where,
      event.by,
      event.means,
      ...event.effects.map((one) => one.what),
    ];
    return [...new Set(texts)].map((text) => ({ text, at: event.at, support: event, numbers }));
  });
  const claims = scenario.claims.map((claim) => ({
    text: claim.text,
    at: claim.at,
    support: claim,
    numbers: [],
  }));
  const actors = scenario.actors.flatMap((actor) =>
    [actor.name, actor.role].map((text) => ({ text, at: actor.at, support: null, numbers: [] })),
  );
  const relations = scenario.relations.map((one) => ({
    text: one.label,
    at: one.at,
    support: one,
    numbers: [],
  }));
  const counts = scenario.counts.flatMap((one) =>
    [one.what, one.who].map((text) => ({ text, at: one.at, support: one, numbers: [] })),
  );
  return [...events, ...claims, ...actors, ...relations, ...counts].filter(({ text }) => text !== "");
}
