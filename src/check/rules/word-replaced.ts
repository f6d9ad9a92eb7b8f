// A sentence like one of theirs with another word in one place: "its southern span fell" does not follow from "its central
// span fell". Only some synonyms are known, so this is a warning.
import type { Language } from "../../language/language.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type IsCited, recogniseForms, stemsCited } from "../evidence/statements/cited-stems.ts";
import { findReplacedWord } from "../evidence/statements/replaced-words.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const wordReplaced: RuleCheck = {
  id: "word-replaced",
  liftable: true,
  ...eachStatement(compare),
};

function compare(statement: Statement, language: Language): Diagnostic[] {
  const { text, theirs } = statement;
  let recognise: IsCited | null = null; // for the few statements that need it
  const isCited: IsCited = (stem) => {
    recognise ??= recogniseForms(stemsCited(statement));
    return recognise(stem);
  };
  const found = findReplacedWord(text, theirs, isCited, language);
  if (!found) return [];
  const warning = warnOf(statement, {
    rule: "word-replaced",
    from: found.ours.from,
    length: found.ours.text.length,
    message: `"${found.ours.text}" stands here where what is cited says "${found.theirs}".`,
    why: "A sentence that is nearly that of a source is read as its words.",
  });
  return [warning];
}
