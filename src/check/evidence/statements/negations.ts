// Which words of a text are negated, as in "no fault" or "did not agree", and which are not.
import type { Language } from "../../../language/language.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { cutsWord, endsClause, type Word, wordsIn } from "../../../text/words.ts";
import { findNumbers } from "../numbers/find-numbers.ts";

export interface Polarity {
  stem: string; // "admit" for admits and admitted
  word: string;
  from: number; // UTF-16 offset
  negation: string | null; // the word that negates it; null if none does
  isBound: boolean; // the negation only says when or how much: "No call was sent before 7.31"
}

const reach = 3; // a negation applies to at most this many words after it
const shortest = 4; // letters; shorter words are not compared

/** Every word that is compared, with its negation. A negation applies within its clause only. */
export const findPolarities = rememberText((text, language: Language): readonly Polarity[] =>
  splitClauses(text).flatMap(({ words }) => {
    const isBound = words.some((word) => limitsNumber(text, word, language));
    return words.flatMap((word, i): Polarity[] => {
      const plain = word.text.toLowerCase();
      if (plain.length < shortest || isFunction(plain, language) || denies(word, text, language)) return [];
      const negation = findNegation(words, i, text, language)?.text ?? null;
      return [{ stem: stemOf(plain), word: word.text, from: word.from, negation, isBound }];
    });
  }),
);

/** "Not" applies to the next word that is compared and to those that directly follow it. */
function findNegation(
  words: readonly Word[],
  at: number,
  text: string,
  language: Language,
): Word | undefined {
  let begun = false;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const word = words[i];
    if (!word) return undefined;
    if (denies(word, text, language)) return word;
    const isEmpty = isFunction(word.text.toLowerCase(), language);
    if (!isEmpty && begun) return undefined;
    begun ||= isEmpty;
  }
  return undefined;
}

/** Whether a text holds a negation. */
export const holdsDenial = rememberText((text, language: Language): boolean =>
  wordsIn(text).some(
    (word) =>
      denies(word, text, language) ||
      language.negations.includes(word.text.toLowerCase()) ||
      language.questions.open.includes(word.text.toLowerCase()) ||
      language.denyingStems.some((stem) => word.text.toLowerCase().startsWith(stem)),
  ),
);

export function denies({ text: word, from, to }: Word, text: string, language: Language): boolean {
  if (language.directNegations.includes(word.toLowerCase())) return !isBound(text.slice(to), language);
  if (
    phrasesOf(language)
      .get(word.toLowerCase())
      ?.some((phrase) => standsAt(phrase, text, from))
  )
    return true;
  return language.negationEndings.some((ending) => text.endsWith(ending, to + 2));
}

/** The phrases that deny, such as "failed to", grouped by their first word. */
const phrasesOf = rememberObject(({ failingPhrases }: Language): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const phrase of failingPhrases) {
    const [first = ""] = phrase.split(" ");
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
});

/** Whether a phrase in small letters stands at a UTF-16 offset of a text, as whole words. */
const standsAt = (phrase: string, text: string, from: number): boolean =>
  text.slice(from, from + phrase.length).toLowerCase() === phrase && !cutsWord(text, from + phrase.length);

/** Whether a negation before these words denies nothing: "not only", "no more than two", "not until 7.31". */
function isBound(after: string, language: Language): boolean {
  const next = /^\s([\p{L}\p{M}-]+)\s/u.exec(after)?.[1];
  if (next === undefined) return false;
  if (language.restrictions.includes(next.toLowerCase())) return true;
  return limitsNumber(after, { text: next, from: 1, to: 1 + next.length }, language);
}

/** Whether a word makes a bound of the number right after it: "before 7.31". */
export function limitsNumber(text: string, { text: word, to }: Word, { limits, code }: Language): boolean {
  if (!limits.includes(word.toLowerCase())) return false;
  return findNumbers(text.slice(to, to + 25), code).some(({ from }) => from < 9);
}

/** Whether findPolarities finds a negated word in a text; cheaper where there is none. */
export const negatesSomething = rememberText((text, language: Language): boolean =>
  wordsIn(text).some((word) => denies(word, text, language)),
);

function splitClauses(text: string): { words: Word[] }[] {
  const clauses: Word[][] = [[]];
  let before: Word | undefined;
  for (const word of wordsIn(text)) {
    if (before && endsClause(text, before, word)) clauses.push([]);
    clauses.at(-1)?.push(word);
    before = word;
  }
  return clauses.map((words) => ({ words }));
}

export const isFunction = (plain: string, language: Language): boolean =>
  functionWordsOf(language).has(plain);

/** A content word, as linguists call it: no article, preposition or the like, no number, and more than two letters. */
export const isContentWord = ({ text }: Word, language: Language): boolean =>
  text.length > 2 && !/\d/.test(text) && !isFunction(text.toLowerCase(), language);

/** Whether a noun says less than others for which it may stand: "vehicle". */
export const isGeneralNoun = (text: string, { generalNouns }: Language): boolean =>
  generalNouns.includes(text.toLowerCase());

const functionWordsOf = rememberObject(({ functionWords }: Language) => new Set(functionWords));

/**
 * The word without common endings: "strikes" and "strike" become equal, and "reply" and "replied"; "struck" stays
 * different.
 */
export function stemOf(word: string): string {
  const plain = word.toLowerCase().normalize("NFC");
  const short = plain.replace(/(?:ing|ed|es|s|en|er|e)$/u, "");
  const whole = /^.{2}e[ds]$/u.test(plain) ? plain.slice(0, -1) : plain; // "used", "uses"
  return (short.length >= 3 ? short : whole).replace(/(?<=..)y$/u, "i");
}
