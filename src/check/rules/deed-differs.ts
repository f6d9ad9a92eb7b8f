// Who did what to whom: neither "the ship carried weapons" nor "the train carried grain" follows from "the ship
// carried grain". Synonyms are not known, so this is a warning.
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Scenario } from "../../model/scenario.ts";
import { rememberObject } from "../../text/remember.ts";
import { wordsIn } from "../../text/words.ts";
import { recogniseForms, stemsCited } from "../evidence/statements/cited-stems.ts";
import { deedsIn, findOtherDoer, findOtherObject } from "../evidence/statements/deeds.ts";
import { isContentWord } from "../evidence/statements/negations.ts";
import { stemsOf } from "../evidence/statements/said.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const deedDiffers: RuleCheck = {
  id: "deed-differs",
  liftable: true,
  ...eachStatement(compare),
};

function compare(statement: Statement, language: Language, scenario: Scenario): Diagnostic[] {
  const { text, theirs } = statement;
  if (deedsIn(text, language).length === 0) return [];
  const cited = stemsCited(statement);
  const isCited = recogniseForms(new Set([...cited, ...listOtherNames(cited, scenario)]));
  const compared = { ours: text, theirs, isCited, language };
  const object = findOtherObject(compared);
  const found = object ?? findOtherDoer(compared);
  if (!found) return [];
  const { verb, ours, theirs: other } = found;
  const pair = (word: string): string => (object ? `${verb.word} … ${word}` : `${word} ${verb.word}`);
  const warning = warnOf(statement, {
    rule: "deed-differs",
    from: verb.from,
    length: verb.word.length,
    message: `"${pair(ours)}" stands here, and what is cited says "${pair(other)}".`,
    why: "Who did it, and to what or to whom, is what a statement says.",
  });
  return [warning];
}

/** What else the actors are called that are cited by a word of their name or role. */
const listOtherNames = (cited: ReadonlySet<string>, scenario: Scenario): string[] =>
  stemsOfActors(scenario)
    .filter((stems) => stems.some((stem) => cited.has(stem)))
    .flat();

const stemsOfActors = rememberObject(({ actors, language }: Scenario): readonly (readonly string[])[] =>
  actors.map(({ name, role }) =>
    stemsOf(wordsIn(`${name}. ${role}`).filter((word) => isContentWord(word, languageOf(language)))),
  ),
);
