// What brought something about has to be in what is cited: "because of the wind" does not follow from "a bolt had
// rusted". Words are compared instead of meanings, so this is a warning.
import type { Language } from "../../language/language.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { rememberObject } from "../../text/remember.ts";
import { type IsCited, recogniseForms, stemsCited } from "../evidence/statements/cited-stems.ts";
import { isContentWord } from "../evidence/statements/negations.ts";
import {
  contentWordsAfter,
  findPhraseAt,
  type PlacedWord,
  placeWords,
  stemsOf,
} from "../evidence/statements/said.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const causeDiffers: RuleCheck = {
  id: "cause-differs",
  liftable: true,
  ...eachStatement(compare),
};

const reach = 4; // content words that name a cause

function compare(statement: Statement, language: Language): Diagnostic[] {
  const { text } = statement;
  const causes = findCauses(text, language);
  if (causes.length === 0) return [];
  const isCited = recogniseForms(stemsCited(statement));
  return causes
    .filter(({ cause, effect }) => !isAnyCited(cause, isCited) && isHalfCited(effect, isCited))
    .map(({ cause }) => {
      const from = cause[0]?.from ?? 0;
      const length = (cause.at(-1)?.to ?? from) - from;
      return warnOf(statement, {
        rule: "cause-differs",
        from,
        length,
        message: `"${text.slice(from, from + length)}" stands here as a cause, and nothing that is cited has it.`,
        why: "That one thing brought another about is a statement of its own.",
        fix: "Cite what says so, say it as the source does, or lift this with `allow:` and the reason.",
      });
    });
}

interface Cause {
  cause: PlacedWord[]; // content words
  effect: PlacedWord[]; // those before it, and those of the clauses after it
}

function findCauses(text: string, language: Language): Cause[] {
  const words = placeWords(text);
  const phrases = phrasesOf(language);
  return words.flatMap((begin, i): Cause[] => {
    const found = findPhraseAt(words, i, phrases);
    const cause = found ? contentWordsAfter(words, found.last, language, reach) : [];
    if (!found || cause.length === 0) return [];
    const others = words.slice(found.last + 1).filter(({ clause }) => clause !== begin.clause);
    const effect = [...words.slice(0, i), ...others].filter((word) => isContentWord(word, language));
    return [{ cause, effect }];
  });
}

const isAnyCited = (words: readonly PlacedWord[], isCited: IsCited): boolean => stemsOf(words).some(isCited);

/** An author who argues, and does not tell what the source tells, gives reasons of his own. */
const isHalfCited = (words: readonly PlacedWord[], isCited: IsCited): boolean =>
  2 * stemsOf(words).filter(isCited).length >= words.length;

const phrasesOf = rememberObject(({ causes }: Language) => new Set(causes));
