// Finds what a text says about something, by words alone: "most" of the passengers, "twice" of a warning. Rules compare
// what our text says with what the cited sources say about the same thing.
import type { Language } from "../../../language/language.ts";
import type { ContentRule, Diagnostic } from "../../../model/diagnostic.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { endsClause, type Word, wordsIn } from "../../../text/words.ts";
import type { RuleCheck } from "../../rule.ts";
import { supportedValues } from "../numbers/find-numbers.ts";
import { isContentWord, stemOf } from "./negations.ts";
import { eachStatement, warnOf } from "./statements.ts";

export interface Said {
  written: string; // "most of the passengers"
  from: number; // UTF-16 offset in the text
  of: readonly string[]; // what it is said of: stems of words or a number, the nearest first
  means: readonly string[]; // each thing that it may mean
  number?: string; // a number in it that has to be supported like any other, as findNumbers gives it
}

/**
 * Makes a rule that warns if our text says something about a thing and everything cited says something else about it.
 */
export function warnOfOther(
  rule: ContentRule,
  find: (text: string, language: Language) => readonly Said[],
  why: string,
): RuleCheck {
  return {
    id: rule,
    liftable: true,
    ...eachStatement((statement, language, scenario) => {
      const { text, theirs, facts } = statement;
      const ours = find(text, language);
      if (!ours.length) return [];
      const cited = theirs.flatMap((one) => find(one, language));
      const ofFacts = facts.flatMap((one) => find(one, language));
      const numbers = new Set(
        [...theirs, ...facts].flatMap((one) => supportedValues(one, scenario.language)),
      );
      return ours.flatMap((own): Diagnostic[] => {
        const isSaid = cited.some((one) => isOfSame(own, one));
        const other = findOther(own, isSaid ? cited : ofFacts);
        const isUnsupported = own.number !== undefined && !numbers.has(own.number); // and reported as that
        if (!other || isUnsupported) return [];
        const message = `"${own.written}" stands here, and what is cited says "${other.written}".`;
        return [warnOf(statement, { rule, from: own.from, length: own.written.length, message, why })];
      });
    }),
  };
}

/** The first of `cited` that says something else about the same thing; null if any of them says the same as we do. */
function findOther(own: Said, cited: readonly Said[]): Said | null {
  const same = cited.filter((one) => isOfSame(own, one));
  const [other] = same;
  const agrees = same.some(({ means }) => means.some((meaning) => own.means.includes(meaning)));
  return other && !agrees ? other : null;
}

/**
 * Whether both are about the same thing, as "most of the young passengers" and "all passengers" are: the nearest word
 * of one is among the words of the other.
 */
const isOfSame = ({ of: ours }: Said, { of: theirs }: Said): boolean =>
  (ours[0] !== undefined && theirs.includes(ours[0])) ||
  (theirs[0] !== undefined && ours.includes(theirs[0]));

/** The words of a text, each with the clause that it stands in. */
export interface PlacedWord extends Word {
  clause: number;
}

export const placeWords = (text: string): readonly PlacedWord[] => rememberPlaced(text, null);

const rememberPlaced = rememberText((text, _: null): readonly PlacedWord[] => {
  let clause = 0;
  return wordsIn(text).map((word, i, words) => {
    const before = words[i - 1];
    if (before && endsClause(text, before, word)) clause++;
    return { ...word, clause };
  });
});

/** The content words after a word, in its clause: at most `most`, as stems. */
export function contentWordsAfter(
  words: readonly PlacedWord[],
  at: number,
  language: Language,
  most: number,
): PlacedWord[] {
  const { clause } = words[at] ?? { clause: -1 };
  return words
    .slice(at + 1, at + 9)
    .filter((word) => word.clause === clause && isContentWord(word, language))
    .slice(0, most);
}

export const stemsOf = (words: readonly Word[]): string[] => words.map(({ text }) => stemOf(text));

/** Whether two lists, of stems or of meanings, have one in common. */
export const meets = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((each) => other.includes(each));

/** A set of phrases, or a map from them: words in small letters, a space between two. */
type Phrases = Pick<ReadonlyMap<string, unknown>, "has"> & { keys(): Iterable<string> };

const beginningsOf = rememberObject(
  (phrases: Phrases) => new Set([...phrases.keys()].map((phrase) => phrase.split(" ")[0] ?? "")),
);

/** The longest of `phrases` that begins at a word: its last word's index; null if none does. */
export function findPhraseAt(
  words: readonly PlacedWord[],
  at: number,
  phrases: Phrases,
): { phrase: string; last: number } | null {
  if (!beginningsOf(phrases).has(words[at]?.text.toLowerCase() ?? "")) return null;
  for (let length = 4; length > 0; length--) {
    const run = words.slice(at, at + length);
    if (run.length < length || run.some(({ clause }) => clause !== run[0]?.clause)) continue;
    const phrase = run.map(({ text }) => text.toLowerCase()).join(" ");
    if (phrases.has(phrase)) return { phrase, last: at + length - 1 };
  }
  return null;
}
