// What somebody did it to: "the ship carried weapons" does not follow from "the ship carried grain". Synonyms are not known, so
// this is a warning.
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { wordsIn } from "../../text/words.ts";
import { findOtherObject } from "../evidence/objects.ts";
import { stemsOf } from "../evidence/said.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const objectDiffers: RuleCheck = {
  id: "object-differs",
  liftable: true,
  ...eachStatement(compare),
};

function compare(statement: Statement, tag: string): Diagnostic[] {
  const { text, theirs, facts } = statement;
  const known = new Set([...theirs, ...facts].flatMap((one) => stemsOf(wordsIn(one))));
  const found = findOtherObject(text, theirs, known, languageOf(tag));
  if (!found) return [];
  const { verb, object, theirs: other } = found;
  const warning = warnOf(statement, {
    rule: "object-differs",
    from: verb.from,
    length: verb.word.length,
    message: `"${verb.word} … ${object}" stands here, and what is cited says "${verb.word} … ${other}".`,
    why: "To what or to whom it was done is what a statement says.",
  });
  return [warning];
}
