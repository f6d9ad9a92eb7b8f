// Words that a beginning turns into their opposite: stable and unstable, conclusive and inconclusive.
import type { Language } from "../../../language/language.ts";
import { rememberText } from "../../../text/remember.ts";
import { type Word, wordsIn } from "../../../text/words.ts";
import { isContentWord, negatesSomething, stemOf } from "./negations.ts";
import type { Opposite } from "./opposite-words.ts";

/** "Unstable" against "stable", of the same thing. A text with both words, or with a negation, is not compared. */
export function findPrefixed(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  const own = contentIn(ours, language);
  const cited = theirs.map((text) => contentIn(text, language));
  const holds = (texts: readonly Content[], plain: string): boolean =>
    texts.some(({ words }) => words.has(plain));
  for (const [plain, word] of own.words) {
    if (holds(cited, plain)) continue;
    const other = cited.flatMap((text) => findTurned(plain, own.roots, text) ?? [])[0];
    if (!other || own.words.has(other.text.toLowerCase())) continue;
    if ([ours, ...theirs].some((text) => isLimited(text, language))) return null;
    const near = nearOf(word, ours, language);
    if (theirs.some((text) => nearOf(other, text, language).some((stem) => near.includes(stem))))
      return { word: word.text, from: word.from, theirs: other.text };
  }
  return null;
}

interface Content {
  words: ReadonlyMap<string, Word>; // by the word in small letters
  roots: ReadonlyMap<string, string>; // what is left of a word without a beginning that turns → that word
}

/** The word of a text that is ours with such a beginning, or ours without one. */
function findTurned(plain: string, ownRoots: Content["roots"], { words, roots }: Content): Word | null {
  const longer = roots.get(plain);
  const shorter = [...ownRoots].find(([root, word]) => word === plain && words.has(root))?.[0];
  return words.get(longer ?? shorter ?? "") ?? null;
}

const isLimited = (text: string, language: Language): boolean =>
  negatesSomething(text, language) ||
  wordsIn(text).some((word) => language.nearly.includes(word.text.toLowerCase()));

const reach = 4; // words on each side that tell what a word is about
const shortestRoot = 5; // letters

/** The stems of the content words around a word of a text; none if it is a word of another text. */
function nearOf(word: Word, text: string, language: Language): string[] {
  const words = wordsIn(text).filter((one) => isContentWord(one, language));
  const i = words.findIndex(({ from, text }) => from === word.from && text === word.text);
  if (i < 0) return [];
  const around = [...words.slice(Math.max(0, i - reach), i), ...words.slice(i + 1, i + 1 + reach)];
  return around.map((one) => stemOf(one.text));
}

const contentIn = rememberText((text, language: Language): Content => {
  const words = new Map<string, Word>();
  const roots = new Map<string, string>();
  for (const word of wordsIn(text)) {
    if (!isContentWord(word, language)) continue;
    const plain = word.text.toLowerCase();
    words.set(plain, word);
    for (const prefix of language.turningPrefixes)
      if (plain.length >= prefix.length + shortestRoot && plain.startsWith(prefix))
        roots.set(plain.slice(prefix.length), plain);
  }
  return { words, roots };
});
