// Words that a beginning turns into their opposite: stable and unstable, conclusive and inconclusive.
import type { Language } from "../../language/language.ts";
import { rememberText } from "../../text/remember.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import { isContentWord, negatesSomething, stemOf } from "./negations.ts";
import type { Opposite } from "./opposite-words.ts";

/** "Unstable" against "stable", of the same thing. A text with both words, or with a negation, is not compared. */
export function findPrefixed(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  const own = contentIn(ours, language);
  const cited = theirs.flatMap((text) => contentIn(text, language));
  const hasPair = own.some((one) => cited.some((other) => areTurned(one, other)));
  if (!hasPair || [ours, ...theirs].some((text) => isLimited(text, language))) return null;
  const holds = (words: readonly Content[], plain: string): boolean =>
    words.some((one) => one.plain === plain);
  for (const one of own) {
    const other = cited.find((cited) => areTurned(one, cited));
    if (!other || holds(cited, one.plain) || holds(own, other.plain)) continue;
    if (other.near.some((stem) => one.near.includes(stem)))
      return { word: one.word.text, from: one.word.from, theirs: other.word.text };
  }
  return null;
}

interface Content {
  word: Word;
  plain: string; // in small letters
  roots: string[]; // what is left of it without a beginning that turns
  near: string[]; // stems of the words around it
}

const areTurned = (one: Content, other: Content): boolean =>
  one.roots.includes(other.plain) || other.roots.includes(one.plain);

const isLimited = (text: string, language: Language): boolean =>
  negatesSomething(text, language) ||
  wordsIn(text).some((word) => language.nearly.includes(word.text.toLowerCase()));

const reach = 4; // words on each side that tell what a word is about
const shortestRoot = 5; // letters

const contentIn = rememberText((text, language: Language): readonly Content[] => {
  const words = wordsIn(text).filter((word) => isContentWord(word, language));
  return words.map((word, i) => {
    const plain = word.text.toLowerCase();
    const around = [...words.slice(Math.max(0, i - reach), i), ...words.slice(i + 1, i + 1 + reach)];
    const roots = language.turningPrefixes
      .filter((prefix) => plain.startsWith(prefix) && plain.length >= prefix.length + shortestRoot)
      .map((prefix) => plain.slice(prefix.length));
    return { word, plain, roots, near: around.map((one) => stemOf(one.text)) };
  });
});
