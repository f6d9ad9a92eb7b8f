// A promise, an attempt or a possibility is not a deed: "the minister paid" does not follow from "the minister
// promised to pay". Words are compared instead of meanings, so this is a warning.
import type { Language } from "../../language/language.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { rememberText } from "../../text/remember.ts";
import { sentencesOf } from "../../text/split-text.ts";
import { wordsIn } from "../../text/words.ts";
import { isContentWord, negatesSomething } from "../evidence/statements/negations.ts";
import { findUndone, saysIntention, type Undone } from "../evidence/statements/plans.ts";
import { type PlacedWord, placeWords } from "../evidence/statements/said.ts";
import { eachStatement, type Statement, warnOf } from "../evidence/statements/statements.ts";
import { isPast, verbStemOf } from "../evidence/statements/verb-forms.ts";
import type { RuleCheck } from "../rule.ts";

export const planAsFact: RuleCheck = {
  id: "plan-as-fact",
  liftable: true,
  ...eachStatement(compare),
};

function compare(statement: Statement, language: Language): Diagnostic[] {
  const { text, theirs } = statement;
  if (!theirs.some((one) => findUndone(one, language).length > 0)) return [];
  if (isLabel(text) || saysIntention(text, language) || negatesSomething(text, language)) return [];
  const found = findDone(text, theirs, language);
  if (!found) return [];
  const { word, undone } = found;
  const warning = warnOf(statement, {
    rule: "plan-as-fact",
    from: word.from,
    length: word.text.length,
    message: `"${word.text}" stands here as done, and what is cited says "${undone.sign} … ${undone.word.text}".`,
    why: "What was meant, tried, possible or nearly so did not therefore happen.",
  });
  return [warning];
}

const fewest = 4; // words of what is a sentence though no mark ends it

/** A cell such as "means removed" does not say whether they were. */
const isLabel = (text: string): boolean => !/[.!…]["”’)]*\s*$/.test(text) && wordsIn(text).length < fewest;

const shared = 2; // content words that a sentence of theirs has to have in common with ours; all of ours if those are fewer

/** A word of ours that every sentence of theirs which has it leaves undone; null if there is none. */
function findDone(
  ours: string,
  theirs: readonly string[],
  language: Language,
): { word: PlacedWord; undone: Undone } | null {
  const own = contentIn(ours, language);
  const sentences = sentencesOf(theirs)
    .filter((sentence) => !negatesSomething(sentence, language))
    .map((sentence) => ({ content: contentIn(sentence, language), undone: findUndone(sentence, language) }));
  for (const { word, stem } of own) {
    const same = sentences.filter(({ content }) => content.some((one) => one.stem === stem));
    const left = same.map(({ content, undone }) => leftUndone(stem, content, undone));
    const [open] = left;
    if (!open || left.includes(null) || !contradicts(word, ours, open, language)) continue;
    const common = own.filter((one) => same[0]?.content.some((other) => other.stem === one.stem)).length;
    if (common >= Math.min(shared, own.length)) return { word, undone: open };
  }
  return null;
}

/** What leaves all words of a stem undone in a sentence; null if one of them is not. */
function leftUndone(stem: string, content: readonly Stemmed[], undone: readonly Undone[]): Undone | null {
  const found = content
    .filter((one) => one.stem === stem)
    .map(({ word }) => undone.find((one) => one.word.from === word.from) ?? null);
  return found.includes(null) ? null : (found[0] ?? null);
}

function contradicts(
  word: PlacedWord,
  ours: string,
  { against, word: open }: Undone,
  language: Language,
): boolean {
  const before = placeWords(ours)
    .filter(({ to }) => to <= word.from)
    .map(({ text }) => text.toLowerCase());
  if (language.infinitives.includes(before.at(-1) ?? "")) return false;
  const isOtherPast = isPast(word.text, language) && word.text !== open.text;
  const isLinked = before.slice(-2).some((one) => language.auxiliaries.includes(one));
  return against === "any" || isOtherPast || (against === "linked" && isLinked);
}

interface Stemmed {
  word: PlacedWord;
  stem: string;
}

const contentIn = rememberText((text, language: Language): readonly Stemmed[] =>
  placeWords(text)
    .filter((word) => isContentWord(word, language))
    .map((word) => ({ word, stem: verbStemOf(word.text, language) })),
);
