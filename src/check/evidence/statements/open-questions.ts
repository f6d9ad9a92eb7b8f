// Questions that a text leaves open: "it is not established who fired first", "nobody has proven that it was ours".
import type { Language } from "../../../language/language.ts";
import { rememberText } from "../../../text/remember.ts";
import { type Word, wordsIn } from "../../../text/words.ts";
import { denies, isContentWord, stemOf } from "./negations.ts";
import { isPast } from "./verb-forms.ts";

/** A question that a sentence leaves open. */
interface OpenQuestion {
  sign: string; // "not established whether"
  from: number; // where the question begins, in UTF-16 units
  asksWho: boolean; // if not, whether something is so at all
  clause: readonly Word[]; // the words after that
}

const reach = 4; // words between a negation and what it denies, and between that and the question

/** The first open question of a sentence; null if there is none. */
export const findOpenQuestion = rememberText((sentence, language: Language): OpenQuestion | null => {
  const words = wordsIn(sentence);
  for (const [i, word] of words.entries()) {
    const sign = findSign(words, i, sentence, language);
    const asking = sign && findAsking(words, i, sign.isProven, language);
    if (!sign || !asking) continue;
    const isBefore = asking.from < word.from; // "who fired first is not known"
    const asksWho = language.questions.who.includes(asking.text.toLowerCase());
    if (!asksWho && language.conditions.includes(asking.text.toLowerCase()) && !sign.isDenied) continue;
    return {
      sign: isBefore
        ? `${asking.text} … ${sentence.slice(sign.from, word.to)}`
        : sentence.slice(sign.from, asking.to),
      from: asking.from,
      asksWho,
      clause: words.filter(({ from }) => from > asking.from && (!isBefore || from < sign.from)),
    };
  }
  return null;
});

interface OpenSign {
  from: number;
  isDenied: boolean;
  isProven: boolean;
}

/** What leaves a question open at a word; null if it does not. */
function findSign(words: readonly Word[], at: number, sentence: string, language: Language): OpenSign | null {
  const { text = "", from = 0 } = words[at] ?? {};
  const plain = text.toLowerCase();
  const { open, answered, proven } = language.questions;
  if (open.includes(plain)) return { from, isDenied: false, isProven: false };
  const isProven = proven.includes(plain);
  if (!isProven && !answered.includes(plain)) return null;
  const denial = words
    .slice(Math.max(0, at - reach), at + 2) // in German it may follow: "weiß nicht, wer"
    .find((word) => denies(word, sentence, language) || language.negations.includes(word.text.toLowerCase()));
  return denial ? { from: Math.min(from, denial.from), isDenied: true, isProven } : null;
}

/** The word that begins the question, after the sign or as the first word of the sentence; null if there is none. */
function findAsking(
  words: readonly Word[],
  at: number,
  isProven: boolean,
  { questions }: Language,
): Word | null {
  const { whether, that, who } = questions;
  const asks = ({ text }: Word): boolean => [...whether, ...who].includes(text.toLowerCase());
  const isThat = ({ text }: Word): boolean => isProven && that.includes(text.toLowerCase());
  const after = words.slice(at + 1, at + 2 + reach).find((word) => asks(word) || isThat(word));
  const [first] = words;
  return after ?? (first && at > 0 && asks(first) ? first : null);
}

/**
 * Whether a text names somebody for an open "who": before a verb of the question it has a word that is not in the
 * question.
 */
export function namesWho(text: string, { clause }: OpenQuestion, language: Language): boolean {
  const asked = clause.filter((word) => isContentWord(word, language));
  const stems = new Set(asked.map((word) => stemOf(word.text)));
  const verb = language.verbLast ? asked.at(-1) : asked[0];
  const verbs = new Set(
    asked.filter((word) => word === verb || isPast(word.text, language)).map(({ text }) => stemOf(text)),
  );
  const own = wordsIn(text).filter((word) => isContentWord(word, language));
  return own.some((word, i) => {
    const before = own[i - 1];
    return verbs.has(stemOf(word.text)) && before !== undefined && !stems.has(stemOf(before.text));
  });
}
