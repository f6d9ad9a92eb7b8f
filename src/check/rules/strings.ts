// The strings of the scenario that are shown: what an author says in our own words about a thing, with its place.
import type { Location } from "../../model/location.ts";
import type { Event, Scenario, Support } from "../../model/scenario.ts";

export interface ShownString {
  text: string;
  at: Location;
  support: Support | null; // of the thing it belongs to; null: nothing is asserted by it
  event: Event | null; // whose times, effects and counts stand beside it
}

export function shownStrings(scenario: Scenario): ShownString[] {
  const { events, claims, actors, relations, counts, places, quotes, sources } = scenario;
  return [
    ...events.flatMap((event) => of(event, event, textsOfEvent(event), event)),
    ...claims.flatMap((claim) => of(claim, claim, [claim.text], claim.about)),
    ...actors.flatMap((actor) => of(actor, actor.evidence.length ? actor : null, [actor.name, actor.role])),
    ...relations.flatMap((relation) => of(relation, relation, [relation.label])),
    ...counts.flatMap((count) => of(count, count, [count.what, count.who], count.event)),
    ...places.flatMap((place) => of(place, null, [place.name])),
    ...quotes.flatMap((quote) => of(quote, null, [quote.occasion])),
    ...sources.flatMap((source) => of(source, null, [source.why])),
  ];
}

function of(
  { at }: { at: Location },
  support: Support | null,
  texts: readonly string[],
  event: Event | null = null,
): ShownString[] {
  return [...new Set(texts)].filter(Boolean).map((text) => ({ text, at, support, event }));
}

const textsOfEvent = (event: Event): string[] => [
  event.title,
  event.what,
  event.label,
  event.where,
  event.by,
  event.means,
  event.when.as,
  ...event.effects.map((one) => one.what),
];
