// The largest of all needs a source that compares: "the longest bridge" does not follow from "the bridge is 214
// metres long". Words are compared instead of meanings, so this is a warning.
import type { Language } from "../../language/language.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { rememberObject } from "../../text/remember.ts";
import { wordsIn } from "../../text/words.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const superlativeAdded: RuleCheck = {
  id: "superlative-added",
  liftable: true,
  ...eachStatement(compare),
};

function compare(statement: Statement, language: Language): Diagnostic[] {
  const { text, theirs, facts } = statement;
  const ours = degreesIn(text, language);
  if (theirs.length === 0 || ours.length === 0) return [];
  const theirOwn = new Set(
    [...theirs, ...facts].flatMap((one) => degreesIn(one, language)).map(({ degree }) => degree),
  );
  const added = ours.find(({ degree }) => !theirOwn.has(degree));
  if (!added) return [];
  const found = warnOf(statement, {
    rule: "superlative-added",
    from: added.from,
    length: added.word.length,
    message: `"${added.word}" stands here, and nothing that is cited compares so.`,
    why: "That nothing else was more so is a statement of its own.",
    fix: "Cite what says it, leave the word out, or lift this with `allow:` and the reason.",
  });
  return [found];
}

/** Superlatives in a text. `degree` is the same for words that mean the same. */
const degreesIn = (text: string, language: Language) =>
  wordsIn(text).flatMap(({ text: word, from }) => {
    const degree = degreesOf(language).get(word.toLowerCase());
    return degree === undefined ? [] : [{ word, from, degree }];
  });

const degreesOf = rememberObject(
  ({ superlatives }: Language) =>
    new Map(superlatives.flatMap((group, degree) => group.map((word) => [word, degree] as const))),
);
