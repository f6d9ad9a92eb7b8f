// A name that no source of the briefing has, and that its scenario gives nobody: "the envoy went to Madrid", where
// nothing says so. A name may also be another form of one that is known, so this is a warning.

import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import { isKnownName } from "../evidence/statements/known-names.ts";
import { type Statement, statementOf, statementsOf, warnOf } from "../evidence/statements/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const nameUnknown: RuleCheck = {
  id: "name-unknown",
  liftable: true,
  checkScenario: ({ scenario, parsed, index }) =>
    statementsOf(scenario, parsed).flatMap((one) => compare(one, index)),
  // headlines too, and what rests on claims that another text denies: no text has to deny a name
  checkSlide: ({ sentences }, { index }) =>
    sentences
      .filter(({ citations, place }) => citations.length > 0 || place === "headline")
      .flatMap((one) => compare(statementOf(one, index), index)),
};

function compare(statement: Statement, index: EvidenceIndex): Diagnostic[] {
  const language = languageOf(index.scenario.language);
  const said = new Set(
    [...statement.theirs, ...statement.facts].flatMap((text) => wordsIn(text).map((word) => word.text)),
  );
  return findNames(statement.text, language)
    .filter(({ text }) => !said.has(text) && !isKnownName(text, index))
    .map(({ text, from }) =>
      warnOf(statement, {
        rule: "name-unknown",
        from,
        length: text.length,
        message: `"${text}" stands here, and no words of a source that the briefing holds have this name.`,
        why: "Whom or what a statement names has to be in what it rests on.",
        fix: "Cite what names it, enter it in the scenario, or lift this with `allow:` and the reason.",
      }),
    );
}

const shortest = 3; // letters

/**
 * Words with a capital inside a sentence. In languages whose nouns all have one there are none, and abbreviations are
 * left out, which stand for names written in full.
 */
function findNames(text: string, language: Language): Word[] {
  if (language.capitalNouns) return [];
  const words = wordsIn(text);
  const calendar = new Set([...language.months, ...language.weekdays].flat().map((one) => one.toLowerCase()));
  const names = words.filter(
    (word, i) =>
      /^\p{Lu}.*\p{Ll}/u.test(word.text) &&
      word.text.length >= shortest &&
      !beginsSentence(text, words[i - 1], word) &&
      !/^\s?\d/.test(text.slice(word.to)) && // "Exercise 3"
      !calendar.has(word.text.toLowerCase()),
  );
  const isTitle = names.length > 1 && 2 * names.length > words.length; // "Letters Cross The River"
  return isTitle ? [] : names;
}

/** Also after the number of a heading: "2.1 How". */
const beginsSentence = (text: string, before: Word | undefined, word: Word): boolean =>
  before === undefined ||
  !/\p{L}/u.test(text.slice(0, word.from)) ||
  /[.!?…:;|“”„«»"'()[\]\ufffc\n]/u.test(text.slice(before.to, word.from));
