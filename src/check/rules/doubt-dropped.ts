// What a source only alleges, suspects or reports, or leaves open, is not a fact: "the ship had no lights" does not
// follow from "claimed that the ship had no lights". Words are compared instead of meanings, so this is a warning.
import type { Language } from "../../language/language.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { rememberText } from "../../text/remember.ts";
import { sentencesOf } from "../../text/split-text.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import { isContentWord, stemOf } from "../evidence/statements/negations.ts";
import { findOpenQuestion, namesWho } from "../evidence/statements/open-questions.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const doubtDropped: RuleCheck = {
  id: "doubt-dropped",
  liftable: true,
  ...eachStatement(compare),
};

function compare(statement: Statement, language: Language): Diagnostic[] {
  const { text, theirs } = statement;
  const doubt = isAttributed(text, language) ? null : findDoubt(text, theirs, language);
  if (doubt === null) return [];
  const found = warnOf(statement, {
    rule: "doubt-dropped",
    from: text.search(/\S/),
    length: text.trim().length,
    message: `This stands as a fact here, and what is cited says "${doubt}" of it.`,
    why: "Who says so, and how surely, is a part of what a source says.",
    fix: "Say whose words they are, or lift this with `allow:` and the reason.",
  });
  return [found];
}

/** Whether a text says of itself who says it, or that it is not sure. */
const isAttributed = (text: string, language: Language): boolean =>
  findDoubtIn(text, language) !== null ||
  findOpenQuestion(text, language) !== null ||
  wordsIn(text).some((word) => {
    const plain = word.text.toLowerCase();
    return language.attributingStems.some((stem) =>
      stem.length < 4 ? plain === stem : plain.startsWith(stem),
    );
  });

const shared = 2; // words that a sentence of theirs has to have in common with ours, to speak of the same

/**
 * The word of doubt in every sentence that speaks of the same; null if one of them has none, or if there is no such
 * sentence.
 */
function findDoubt(ours: string, theirs: readonly string[], language: Language): string | null {
  const own = new Set(contentOf(ours, language).map(({ stem }) => stem));
  const doubts = sentencesOf(theirs).flatMap((sentence) => {
    const same = contentOf(sentence, language).filter(({ stem }) => own.has(stem));
    if (new Set(same.map(({ stem }) => stem)).size < shared) return [];
    const doubt = findDoubtIn(sentence, language) ?? findUnanswered(sentence, ours, language);
    // a doubt is about what follows it: "fired at what they believed to be ships" leaves the firing certain
    const after = same.filter(({ from }) => doubt !== null && from > doubt.from).length;
    return [doubt !== null && 2 * after >= same.length ? doubt.text : null];
  });
  return doubts.includes(null) ? null : (doubts[0] ?? null);
}

const findDoubtIn = (text: string, language: Language): Word | null =>
  wordsIn(text).find((word) => language.doubts.includes(word.text.toLowerCase())) ?? null;

/** What says that a question is open which ours answers; null if there is none. */
function findUnanswered(
  sentence: string,
  ours: string,
  language: Language,
): { text: string; from: number } | null {
  const question = findOpenQuestion(sentence, language);
  if (!question || (question.asksWho && !namesWho(ours, question, language))) return null;
  return { text: question.sign, from: question.from };
}

const contentOf = rememberText((text, language: Language): readonly { stem: string; from: number }[] =>
  wordsIn(text)
    .filter((word) => isContentWord(word, language))
    .map((word) => ({ stem: stemOf(word.text), from: word.from })),
);
