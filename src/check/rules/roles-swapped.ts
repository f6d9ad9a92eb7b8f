// Who acts on whom: a relation, an event or a sentence must not give it the other way round than the words it rests
// on. Only plain forms of grammar are known, so this is a warning.
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Actor, Event, Relation } from "../../model/scenario.ts";
import { wordsIn } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Passage } from "../evidence/passages.ts";
import { findActing, findsActing } from "../evidence/statements/acting.ts";
import { type ActorNames, findMentions, listActorNames } from "../evidence/statements/actor-names.ts";
import { statementOf } from "../evidence/statements/statements.ts";
import { findTurnedVerb } from "../evidence/statements/turned-sides.ts";
import { textsOfSupport } from "../evidence/support-texts.ts";
import type { RuleCheck } from "../rule.ts";

export const rolesSwapped: RuleCheck = {
  id: "roles-swapped",
  liftable: true,
  checkScenario: ({ scenario, index }) => {
    const known = namesIn(index);
    return [
      ...scenario.relations.filter(isDirected).flatMap((one) => checkRelation(one, known)),
      ...scenario.events.flatMap((one) => checkEvent(one, known)),
    ];
  },
  checkSlide: ({ sentences }, { index }) =>
    sentences.flatMap((one) => checkSentence(one, index, namesIn(index))),
};

interface Known {
  names: ActorNames;
  byFirstWord: ReadonlyMap<string, readonly Actor[]>; // of any of their names
  language: Language;
}

const namesIn = (index: EvidenceIndex): Known =>
  index.keep("names of actors", () => {
    const { actors } = index.scenario;
    const language = languageOf(index.scenario.language);
    const names = listActorNames({ actors }, language);
    const byFirstWord = new Map<string, Actor[]>();
    for (const actor of actors)
      for (const first of new Set((names.get(actor.id) ?? []).map(([word]) => word ?? "")))
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), actor]);
    return { names, byFirstWord, language };
  });

/**
 * Whether a kind of relation has a direction that words can reverse. Of other kinds either may be named as the one who
 * acts: a body employs its member.
 */
const isDirected = ({ kind }: Relation): boolean => !undirected.has(kind);
const undirected: ReadonlySet<string> = new Set(["organ", "member", "alliance", "opposes", "speaks-for"]);

function checkRelation({ id, from, to, at, ...support }: Relation, known: Known): Diagnostic[] {
  const theirs = textsOfSupport(support);
  const swapped = findSwapped(from, to, theirs, known) ?? findOther(from, to, theirs, known);
  if (swapped === null) return [];
  return [differs(from, to, swapped, at, "Turn `from:` and `to:` round", id)];
}

function checkEvent(event: Event, known: Known): Diagnostic[] {
  const { id, actor, target, what, by, at } = event;
  if (!actor || !target) return [];
  const theirs = textsOfSupport(event);
  const swapped =
    findSwapped(actor, target, [...theirs, what], known) ??
    (isNamed(target, by, known) && !isNamed(actor, by, known) ? by : null) ??
    findOther(actor, target, theirs, known);
  if (swapped === null) return [];
  return [differs(actor, target, swapped, at, "Turn `actor:` and `target:` round", id)];
}

function checkSentence(sentence: Passage, index: EvidenceIndex, known: Known): Diagnostic[] {
  if (!sentence.citations.length) return [];
  const { text, events, at, ...rest } = statementOf(sentence, index);
  const theirs = [...rest.theirs, ...rest.facts];
  const begun = wordsIn(text).flatMap((word) => known.byFirstWord.get(word.text.toLowerCase()) ?? []);
  const named = [...new Set(begun)].filter((one) => isNamed(one, text, known));
  for (const one of named)
    for (const other of named) {
      if (one === other || !acts(one, other, text, known)) continue;
      const swapped = findSwapped(one, other, theirs, known) ?? findTurnedEvent(one, other, events);
      const place = at(text.search(/\S/), text.trim().length);
      if (swapped !== null) return [differs(one, other, swapped, place, "Say it as the source does", null)];
    }
  const turned = findTurnedVerb(text, theirs, known.language);
  return turned ? [turnedRound(turned.word, at(turned.from, turned.word.length))] : [];
}

const turnedRound = (verb: string, at: Diagnostic["at"]): Diagnostic => ({
  rule: "roles-swapped",
  severity: "warning",
  message: `Who "${verb}" and whom stand the other way round in what is cited.`,
  at,
  why: "Who did it and to whom it was done is what a statement says.",
  fix: "Say it as the source does, or lift this with `allow:` and the reason.",
});

/** What an event is called in which `other` acts on `one`; null if there is none, or if `one` acts in another. */
function findTurnedEvent(one: Actor, other: Actor, events: readonly Event[]): string | null {
  if (events.some(({ actor }) => actor === one)) return null;
  return events.find(({ actor, target }) => actor === other && target === one)?.what ?? null;
}

const acts = (one: Actor, other: Actor, text: string, { names, language }: Known): boolean =>
  findActing(text, names.get(one.id) ?? [], names.get(other.id) ?? [], language) === "first";

/**
 * The text in which `other` acts on `one`; null if there is none, or if another text has it the way round that we do.
 */
function findSwapped(one: Actor, other: Actor, texts: readonly string[], known: Known): string | null {
  if (texts.some((text) => acts(one, other, text, known))) return null;
  return texts.find((text) => acts(other, one, text, known)) ?? null;
}

/** If `one` is not named in any text: the text in which `other` acts; null if there is none. */
function findOther(one: Actor, other: Actor, texts: readonly string[], known: Known): string | null {
  if (texts.some((text) => isNamed(one, text, known))) return null;
  const names = known.names.get(other.id) ?? [];
  return texts.find((text) => findsActing(text, names, known.language)) ?? null;
}

const isNamed = ({ id }: Actor, text: string, { names }: Known): boolean =>
  findMentions(wordsIn(text), names.get(id) ?? []).length > 0;

const differs = (
  one: Actor,
  other: Actor,
  theirs: string,
  at: Diagnostic["at"],
  fix: string,
  entity: string | null,
): Diagnostic => ({
  rule: "roles-swapped",
  severity: "warning",
  message: `${one.name} acts on ${other.name} here, and what it rests on says it the other way round: "${theirs}".`,
  at,
  why: "Who did it and to whom it was done is what a statement says.",
  fix: `${fix}, cite what says it this way, or lift this with \`allow:\` and the reason.`,
  ...(entity === null ? {} : { entity }),
});
