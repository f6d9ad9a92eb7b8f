// Words that say the opposite of each other: rose and fell, stable and unstable, before and after the report.
import type { Language } from "../../../language/language.ts";
import { rememberText } from "../../../text/remember.ts";
import { findSentences } from "../../../text/split-text.ts";
import { wordsIn } from "../../../text/words.ts";
import { findInstead } from "./alternatives.ts";
import { isContentWord, isFunction, negatesSomething, stemOf } from "./negations.ts";
import { type Opposite, type PairSide, sidesOf } from "./opposite-words.ts";
import { findPrefixed } from "./prefixed-words.ts";

const reach = 4; // words on each side that tell what a word is about

/** The first word of `ours` that says the opposite of `theirs` about the same; null if there is none. */
export function findOpposite(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  return (
    findAgainst(ours, theirs, language) ??
    findPrefixed(ours, theirs, language) ??
    findTurned(ours, theirs, language) ??
    findInstead(ours, theirs, language)
  );
}

/**
 * "The premiums fell" against "premiums rose". Texts with both words, and sentences with a negation, are not
 * compared.
 */
function findAgainst(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  const own = sidesIn(ours, language);
  if (!own.length || negatesSomething(ours, language)) return null;
  const cited = theirs.flatMap((text) => sidesBySentence(text, language));
  const mixed = new Set<Side["pair"]>();
  for (const { word, from, pair, side, near } of own) {
    if (mixed.has(pair)) continue;
    const same = cited.filter((one) => one.pair === pair);
    const isMixed = own.some((one) => one.pair === pair && one.side !== side);
    if (isMixed || same.some((one) => one.side === side || one.isNegated)) {
      mixed.add(pair);
      continue;
    }
    const isAll = near.length === 0 && isSaidOfIt(ours, language);
    const other = same.find((one) => isAll || one.near.some((stem) => near.includes(stem)));
    if (other) return { word, from, theirs: other.word };
  }
  return null;
}

/** "It was deliberate": a sentence about what was said before. */
const isSaidOfIt = (text: string, { auxiliaries }: Language): boolean =>
  wordsIn(text).some((word) => auxiliaries.includes(word.text.toLowerCase()));

/** `isNegated`: whether the sentence that it stands in has a negation. */
const sidesBySentence = rememberText(
  (text, language: Language): readonly (Side & { isNegated: boolean })[] =>
    sidesIn(text, language).length === 0
      ? []
      : findSentences(text).flatMap(({ text: sentence }) => {
          const isNegated = negatesSomething(sentence, language);
          return sidesIn(sentence, language).map((side) => ({ ...side, isNegated }));
        }),
);

interface Side extends PairSide {
  word: string;
  from: number;
  near: string[]; // stems of the words around it
}

const sidesIn = rememberText((text, language: Language): readonly Side[] => {
  const words = wordsIn(text);
  return words.flatMap((word, i): Side[] => {
    const found = sidesOf(language.opposites).get(word.text.toLowerCase()) ?? [];
    const isCompared = language.than.includes(words[i + 1]?.text.toLowerCase() ?? "");
    if (!found.length || isCompared) return [];
    const around = [...words.slice(Math.max(0, i - reach), i), ...words.slice(i + 1, i + 1 + reach)];
    const near = around.filter((one) => isContentWord(one, language)).map((one) => stemOf(one.text));
    return found.map((one) => ({ word: word.text, from: word.from, ...one, near }));
  });
});

/** "After the report" against "before the report": the same word follows. */
function findTurned(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  const cited = theirs.flatMap((text) => turnsIn(text, language));
  for (const own of turnsIn(ours, language)) {
    const beside = cited.filter(({ pair, next }) => pair === own.pair && next === own.next);
    const other = beside.find(({ side }) => side !== own.side);
    if (other && beside.every(({ side }) => side !== own.side))
      return { word: own.word, from: own.from, theirs: other.word };
  }
  return null;
}

type Turn = Omit<Side, "near"> & { next: string };

const turnsIn = rememberText((text, language: Language): readonly Turn[] => {
  const words = wordsIn(text);
  return words.flatMap((word, i): Turn[] => {
    const [turn] = sidesOf(language.turns).get(word.text.toLowerCase()) ?? [];
    if (!turn) return [];
    const next = words.slice(i + 1, i + 9).find((one) => !isFunction(one.text.toLowerCase(), language));
    if (!next || /[.,;:!?()]/.test(text.slice(word.to, next.from))) return [];
    return [{ word: word.text, from: word.from, ...turn, next: stemOf(next.text) }];
  });
});
