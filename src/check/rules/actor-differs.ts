// An actor of the scenario that a sentence names has to be in what is cited, where that names an actor of another
// side: "the Borealis turned" does not follow from "the Alma turned". Names are compared, so this is a warning. Whoever
// wrote what is cited may be named as the one who says so.
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import type { Citation } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Actor, Scenario } from "../../model/scenario.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import { sourcesCited } from "../evidence/cited-support.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Passage } from "../evidence/passages.ts";
import { type ActorNames, findMentions, listActorNames } from "../evidence/statements/actor-names.ts";
import { statementOf, warnOf } from "../evidence/statements/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const actorDiffers: RuleCheck = {
  id: "actor-differs",
  liftable: true,
  checkSlide: ({ sentences }, { index, scenario }) =>
    scenario.actors.length < 2 ? [] : sentences.flatMap((one) => checkSentence(one, index)),
};

function checkSentence(sentence: Passage, index: EvidenceIndex): Diagnostic[] {
  const { citations, place } = sentence;
  if (!citations.length || place === "headline") return [];
  const { scenario } = index;
  const names = namesIn(index);
  const statement = statementOf(sentence, index);
  const { theirs, facts } = statement;
  const words = wordsIn(statement.text);
  const named = scenario.actors.filter(({ id }) => findMentions(words, names.get(id) ?? []).length > 0);
  if (named.length === 0) return [];
  const cited = [...theirs, ...facts].map(wordsIn);
  const isCited = ({ id }: Actor) => cited.some((one) => findMentions(one, names.get(id) ?? []).length > 0);
  const others = scenario.actors.filter(isCited);
  const other = others.find((one) => !named.includes(one));
  if (!other) return [];
  const tellers = listTellers(citations).map(wordsIn);
  const tells = ({ id }: Actor) => tellers.some((one) => findMentions(one, names.get(id) ?? []).length > 0);
  const strangers = named.filter(
    (one) => !isCited(one) && !tells(one) && others.every(({ side }) => side !== one.side),
  );
  return strangers.flatMap(({ id, name, role }) => {
    const [mention] = findMentions(words, names.get(id) ?? []);
    const [first, last] = [words[mention?.from ?? 0], words[(mention?.to ?? 1) - 1]];
    if (!first || !last || !(isProper(first) || isRole(first, role))) return [];
    const warning = warnOf(statement, {
      rule: "actor-differs",
      from: first.from,
      length: last.to - first.from,
      message: `"${name}" stands here, and what is cited names "${other.name}".`,
      why: "What one did another did not do.",
      fix: "Name who is there, cite what names this one, or lift this with `allow:` and the reason.",
    });
    return [warning];
  });
}

/** Who published and who wrote what is cited. */
const listTellers = (citations: readonly Citation[]): string[] =>
  citations.flatMap(sourcesCited).flatMap(({ publisher, author }) => [publisher, author ?? ""]);

/** A name without a capital letter, "the public", may be an ordinary word. */
const isProper = ({ text }: Word): boolean => /^[\p{Lu}\p{Lo}]/u.test(text);
const isRole = ({ text }: Word, role: string): boolean => text.toLowerCase() === role.toLowerCase();

const namesIn = (index: EvidenceIndex): ActorNames =>
  index.keep("names and roles of actors", () =>
    withRoles(index.scenario, languageOf(index.scenario.language)),
  );

/** A role of one word that no other actor has names its actor too: "the tanker". */
function withRoles({ actors }: Scenario, language: Language): ActorNames {
  const names = listActorNames({ actors }, language);
  const roles = actors.map(({ role }) => role.toLowerCase());
  return new Map(
    actors.map(({ id, role }) => {
      const small = role.toLowerCase();
      const isOwn = /^[\p{L}\p{M}]+$/u.test(small) && roles.filter((one) => one === small).length === 1;
      return [id, [...(names.get(id) ?? []), ...(isOwn ? [[small]] : [])]];
    }),
  );
}
