// A statement must not say the opposite of what it rests on: "premiums fell" does not follow from "premiums rose".
// Words are compared instead of meanings, so this is a warning.
import type { Language } from "../../language/language.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { findOpposite } from "../evidence/statements/opposites.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements/statements.ts";
import { findTurnedComparison } from "../evidence/statements/turned-sides.ts";
import type { RuleCheck } from "../rule.ts";

export const oppositeDiffers: RuleCheck = {
  id: "opposite-differs",
  liftable: true,
  ...eachStatement(compare),
};

function compare(statement: Statement, language: Language): Diagnostic[] {
  const { text, theirs, facts } = statement;
  // where the sources do not speak of the same thing, the scenario's own words about what is cited are compared
  const found = findOpposite(text, theirs, language) ?? findOpposite(text, [...theirs, ...facts], language);
  if (!found) return compareComparisons(statement, language);
  const { word, from } = found;
  const warning = warnOf(statement, {
    rule: "opposite-differs",
    from,
    length: word.length,
    message: `"${word}" stands here, and what is cited says "${found.theirs}" of the same.`,
    why: "One word turns the statement into its opposite.",
  });
  return [warning];
}

function compareComparisons(statement: Statement, language: Language): Diagnostic[] {
  const found = findTurnedComparison(statement.text, statement.theirs, language);
  if (!found) return [];
  const warning = warnOf(statement, {
    rule: "opposite-differs",
    from: found.from,
    length: found.word.length,
    message: `What stands before and after "${found.word}" stands the other way round in what is cited.`,
    why: "Which of the two is more, or was first, is what the statement says.",
  });
  return [warning];
}
