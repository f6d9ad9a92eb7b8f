// In which pairs of opposites a word stands, and whether two words, or the words of two texts, are opposites.
import type { Language } from "../../../language/language.ts";
import { rememberObject } from "../../../text/remember.ts";
import { wordsIn } from "../../../text/words.ts";

/** A word of ours that says the opposite of what is cited. */
export interface Opposite {
  word: string;
  from: number; // UTF-16 offset in our text
  theirs: string; // the word of what is cited
}

export interface PairSide {
  pair: number; // which pair of the language's table
  side: 0 | 1;
}

/** For each word the pairs in which it stands, and on which side. */
export const sidesOf = rememberObject((pairs: Language["opposites"]) => {
  const found = new Map<string, PairSide[]>();
  for (const [pair, sides] of pairs.entries())
    for (const word of new Set(sides.flat())) {
      const known = found.get(word) ?? [];
      found.set(word, [...known, { pair, side: sides[0].includes(word) ? 0 : 1 }]);
    }
  return found;
});

/** Whether a pair has two words of one language on its two sides: "richer" and "poorer". */
export function areOpposites(one: string, other: string, { opposites }: Language): boolean {
  const others = sidesOf(opposites).get(other.toLowerCase()) ?? [];
  const ones = sidesOf(opposites).get(one.toLowerCase()) ?? [];
  return ones.some(({ pair, side }) => others.some((two) => two.pair === pair && two.side !== side));
}

/** Whether a text has the opposite of any word of ours. */
export const holdsOpposite = (ours: string, text: string, language: Language): boolean =>
  wordsIn(ours).some((word) => wordsIn(text).some((one) => areOpposites(word.text, one.text, language)));
