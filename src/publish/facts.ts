// Drops the facts that only the private parts of a deck lead to.
import { Memory } from "../model/memory.ts";
import type { ParsedDeck, ParsedScenario } from "../model/parsed.ts";
import { type ScenarioSpec, sections } from "../model/schema.ts";
import { idsCited } from "../text/cited-text.ts";
import { keepAccounts, keepSides } from "./names.ts";

type Ids = ReadonlySet<string>;
type References = ReadonlyMap<string, readonly string[]>; // id → ids without which it cannot stand

/**
 * The same facts if all of them stay. Nothing that stays refers to what goes. An entity that is neither shown nor
 * held back stays, unless it is about one that goes.
 */
export function dropFacts(
  { scenario, slides }: ParsedDeck,
  shown: Ids,
  heldBack: Ids,
  memory = new Memory(),
): ParsedDeck {
  if (!scenario) return { scenario, slides };
  const references = memory.keep("references", [scenario.spec], () => referencesOfAll(scenario.spec));
  const gone = findGone(references, shown, heldBack);
  if (gone.size === 0) return { scenario, slides };
  const accounts = findNeededAccounts({ scenario, slides });
  const ids = [gone, accounts].map((some) => [...some].join(" "));
  const kept = memory.keep("public scenario", [scenario, ...ids], () => dropGone(scenario, gone, accounts));
  return { scenario: kept, slides };
}

/** Ids of the facts that nobody is shown. */
function findGone(references: References, shown: Ids, heldBack: Ids): Set<string> {
  const open = reach(shown, references);
  return addDependents(
    [...reach(heldBack, references)].filter((id) => !open.has(id)),
    references,
  );
}

/** Accounts that the rail or a slide names. */
function findNeededAccounts({ scenario, slides }: ParsedDeck): Set<string> {
  const { accounts = {}, rail = Object.keys(accounts)[0] } = scenario?.spec ?? {};
  return new Set([rail, ...slides.map(({ options }) => options.account)].flatMap((id) => id ?? []));
}

function dropGone(scenario: ParsedScenario, gone: Ids, neededAccounts: Ids): ParsedScenario {
  const { spec } = scenario;
  const kept = <Entity>(entities: Record<string, Entity>): Record<string, Entity> =>
    Object.fromEntries(Object.entries(entities).filter(([id]) => !gone.has(id)));
  const { sources, quotes, actors, relations, places, events, counts, claims, judgements } = spec;
  const stories = {
    quotes: kept(quotes),
    events: kept(events),
    counts: kept(counts),
    claims: kept(claims),
    judgements: kept(judgements),
  };
  const entities = {
    sources: kept(sources),
    actors: kept(actors),
    relations: kept(relations),
    places: kept(places),
  };
  const names = { accounts: keepAccounts(spec, gone, neededAccounts), sides: keepSides(spec, gone) };
  return { ...scenario, spec: { ...spec, ...names, ...stories, ...entities } };
}

/** The given ids, and all ids that they refer to, directly or not. */
function reach(ids: Ids, references: References): Set<string> {
  const reached = new Set<string>();
  const visit = (id: string): void => {
    const named = references.get(id);
    if (!named || reached.has(id)) return;
    reached.add(id);
    for (const one of named) visit(one);
  };
  for (const id of ids) visit(id);
  return reached;
}

/**
 * The given ids, and those that refer to them. Shown entities are never among these, since all that they
 * refer to is shown.
 */
function addDependents(ids: readonly string[], references: References): Set<string> {
  const gone = new Set(ids);
  let before = -1;
  while (gone.size > before) {
    before = gone.size;
    for (const [id, named] of references) if (named.some((one) => gone.has(one))) gone.add(id);
  }
  return gone;
}

const referencesOfAll = (spec: ScenarioSpec): References =>
  new Map(sections.flatMap((name) => Object.entries(referencesIn(spec, name))));

/** For each entity of a section, the ids of the entities that it cannot do without. */
function referencesIn(spec: ScenarioSpec, name: (typeof sections)[number]): Record<string, string[]> {
  const entities = Object.entries(spec[name]) as [string, Partial<Referring>][];
  return Object.fromEntries(entities.map(([id, entity]) => [id, referencesOf(entity)]));
}

/** Every key of scenario.yaml that refers to an entity. */
interface Referring {
  by: string;
  source: string;
  from: string;
  to: string;
  event: string;
  actor: string;
  target: string;
  whose: string;
  about: string;
  record: "none" | { source: string }[];
  relays: string[];
  tells: string[];
  places: string[];
  quotes: string[];
  responds_to: { event: string }[];
  evidence: { source: string }[];
  reported: { source: string }[];
  rests_on: string[];
  would_change: string[];
  alternatives: string[];
}

function referencesOf(entity: Partial<Referring>): string[] {
  const { by, source, from, to, event, actor, target, whose, about, record } = entity;
  const { relays = [], rests_on = [], would_change = [], alternatives = [] } = entity;
  const { tells = [], places = [], quotes = [], responds_to = [], evidence = [], reported = [] } = entity;
  const single = [by, source, from, to, event, actor, target, whose, about];
  return [
    ...single.filter((id) => id !== undefined),
    ...(Array.isArray(record) ? record.map((one) => one.source) : []),
    ...relays,
    ...tells,
    ...places,
    ...quotes,
    ...responds_to.map((one) => one.event),
    ...[...evidence, ...reported].map((one) => one.source),
    ...[...rests_on, ...would_change, ...alternatives].flatMap(idsCited),
  ];
}
