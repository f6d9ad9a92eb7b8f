// The scenario's strings that are shown: an author's own words about an entity, with their location.
import type { Location } from "../../model/location.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Event, Judgement, Quote, Scenario, Source, Support } from "../../model/scenario.ts";

export interface ShownString {
  text: string;
  at: Location;
  support: Support | null; // of the entity; null: everything that the scenario rests on
  event: Event | null; // the event whose time, effects and counts support the string too
  sources?: readonly Source[]; // sources whose dates it may name, for the occasion of a quotation
}

export function shownStrings(scenario: Scenario): ShownString[] {
  const { events, claims, actors, relations, counts, places, quotes, sources, judgements } = scenario;
  return [
    ...events.flatMap((event) => of(event, event, textsOfEvent(event), event)),
    ...claims.flatMap((claim) => of(claim, claim, [claim.text], claim.about)),
    ...actors.flatMap((actor) => of(actor, actor.evidence.length ? actor : null, [actor.name, actor.role])),
    ...relations.flatMap((relation) => of(relation, relation, [relation.label])),
    ...counts.flatMap((count) => of(count, count, [count.what, count.who], count.event)),
    ...places.flatMap((place) => of(place, place, [place.name])),
    ...quotes.flatMap((quote) =>
      of(quote, supportOf(quote), [quote.occasion]).map((one) => ({
        ...one,
        sources: sourcesOfQuote(quote),
      })),
    ),
    ...judgements.flatMap((judgement) => of(judgement, judgement, textsOfJudgement(judgement))),
    ...sources.flatMap((source) => of(source, null, [source.why])),
  ];
}

/** Strings at the head of a scenario, which belong to no entity: titles, names of sides and accounts. */
export function headStrings({ spec, at }: ParsedScenario): ShownString[] {
  const { title, shortTitle, subtitle, sides, accounts } = spec;
  const named: [text: string, path: string[]][] = [
    [title, ["title"]],
    [shortTitle, ["shortTitle"]],
    [subtitle, ["subtitle"]],
    ...Object.entries(sides).map(([side, given]): [string, string[]] => [nameOf(given), ["sides", side]]),
    ...Object.entries(accounts).map(([account, given]): [string, string[]] => [
      nameOf(given),
      ["accounts", account],
    ]),
  ];
  return named.map(([text, path]) => ({ text, at: at(path), support: null, event: null }));
}

const nameOf = (given: string | { name: string }): string => (typeof given === "string" ? given : given.name);

const sourcesOfQuote = ({ source, records }: Quote): Source[] => [
  source,
  ...records.map((record) => record.source),
];

const supportOf = ({ evidence, reported, records, ...own }: Quote): Support => ({
  evidence: [...evidence, own, ...records],
  reported,
});

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

const textsOfJudgement = ({ text, because, restsOn, wouldChange, alternatives }: Judgement): string[] => [
  text,
  because,
  ...[...restsOn, ...wouldChange, ...alternatives].flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === "words" ? [part.text] : [])),
  ),
];
