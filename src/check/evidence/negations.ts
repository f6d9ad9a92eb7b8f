// Which words of a text stand under a negation, "no fault", "did not agree", and which stand without one.
import type { Language } from "../../language/language.ts";
import { findWordsIn, type Word } from "../../text/words.ts";

export interface Polarity {
  stem: string; // "admit" of admits and admitted
  word: string;
  from: number; // UTF-16 offset
  negation: string | null; // the word that denies it
}

const reach = 3; // words that a negation stands before
const shortest = 4; // letters of a word that says something

/** Every word that says something, with what denies it. A negation reaches to the end of its clause at most. */
export function findPolarities(text: string, language: Language): Polarity[] {
  return splitClauses(text).flatMap(({ words }) =>
    words.flatMap((word, i): Polarity[] => {
      const plain = word.text.toLowerCase();
      if (plain.length < shortest || isFunction(plain, language) || denies(word, text, language)) return [];
      const negation = findNegation(words, i, text, language);
      return [{ stem: stemOf(plain), word: word.text, from: word.from, negation: negation?.text ?? null }];
    }),
  );
}

/** "Not" reaches the first word behind it that says something, and those that follow that one at once. */
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

/** Whether anything in a text denies something. */
export const holdsDenial = (text: string, language: Language): boolean =>
  findWordsIn(text).some(
    (word) =>
      denies(word, text, language) ||
      language.negations.includes(word.text.toLowerCase()) ||
      language.denyingStems.some((stem) => word.text.toLowerCase().startsWith(stem)),
  );

function denies({ text: word, to }: Word, text: string, language: Language): boolean {
  if (language.directNegations.includes(word.toLowerCase())) return true;
  return language.negationEndings.some((ending) => text.slice(0, to + 2).endsWith(ending));
}

function splitClauses(text: string): { words: Word[] }[] {
  const clauses: Word[][] = [[]];
  let end = 0;
  for (const word of findWordsIn(text)) {
    if (/[.,;:!?—–()\ufffc]/.test(text.slice(end, word.from))) clauses.push([]);
    clauses.at(-1)?.push(word);
    end = word.to;
  }
  return clauses.map((words) => ({ words }));
}

export const isFunction = (plain: string, { functionWords }: Language): boolean =>
  functionWords.includes(plain);

/** Without the commonest endings, so that "struck" and "strike" differ and "strikes" and "strike" do not. */
export function stemOf(word: string): string {
  const plain = word.toLowerCase().normalize("NFC");
  const short = plain.replace(/(?:ing|ed|es|s|en|er|e)$/u, "");
  return short.length >= 3 ? short : plain;
}
