// On a slide that asserts, every statement must cite something. A question asserts nothing. One diagnostic a
// slide, with the locations of all such statements.

import { layoutOf } from "../../layouts/registry.ts";
import type { Slide, Text } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { plainText } from "../../model/plain-text.ts";
import { joinParts } from "../../model/text-unit.ts";
import { isCiting } from "../../model/visit-flow.ts";
import { findWordsIn } from "../../text/words.ts";
import type { RuleCheck } from "../rule.ts";

export const statementUncited: RuleCheck = {
  id: "statement-uncited",
  liftable: true,
  checkSlide: ({ slide }) => checkUncited(slide),
};

function checkUncited(slide: Slide): Diagnostic[] {
  if (!layoutOf(slide.content).traits.asserts) return [];
  const [at, ...also] = slide.texts
    .filter(({ role }) => role === "statement")
    .map((unit) => ({ text: joinParts(unit), at: unit.at }))
    .filter(({ text }) => !isCiting(text) && asserts(text))
    .map((statement) => statement.at);
  if (!at) return [];
  return [
    {
      rule: "statement-uncited",
      severity: "warning",
      message: "This statement cites nothing.",
      several: "These statements cite nothing.",
      at,
      also,
      fix:
        also.length > 0
          ? "Put a citation after each, or move it into the notes."
          : "Put a citation after it, [@id], or move it into the notes.",
    },
  ];
}

/** Questions, single words and mere links assert nothing. */
function asserts(text: Text): boolean {
  const words = plainText(text);
  const own = text.filter((node) => node.kind !== "link" && node.kind !== "citations");
  const said = plainText(own);
  const several = findWordsIn(said).filter(({ text: word }) => !/^\d+$/.test(word)).length > 1;
  return several && !/\?\s*$/.test(said) && !/\?$/.test(words);
}
