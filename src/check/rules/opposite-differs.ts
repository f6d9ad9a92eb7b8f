// A statement must not say the opposite of what it rests on: "premiums fell" does not follow from "premiums rose". Words
// are compared instead of meanings, so this is a warning.
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { findOpposite } from "../evidence/opposites.ts";
import { eachStatement, type Statement } from "../evidence/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const oppositeDiffers: RuleCheck = {
  id: "opposite-differs",
  liftable: true,
  ...eachStatement(compare),
};

function compare({ text, theirs, facts, at, entity }: Statement, tag: string): Diagnostic[] {
  const language = languageOf(tag);
  // where the sources do not speak of the same thing, the scenario's own words about what is cited are compared
  const found = findOpposite(text, theirs, language) ?? findOpposite(text, [...theirs, ...facts], language);
  if (!found) return [];
  return [
    {
      rule: "opposite-differs",
      severity: "warning",
      message: `"${found.word}" stands here, and what is cited says "${found.theirs}" of the same.`,
      at: at(found.from, found.word.length),
      why: "One word turns the statement into its opposite.",
      fix: "Say it as the source does, or lift this with `allow:` and the reason.",
      ...(entity === null ? {} : { entity }),
    },
  ];
}
