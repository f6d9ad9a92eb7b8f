// Words that say the opposite of each other: rose and fell, before and after the report.
import type { Language } from "../../language/language.ts";
import { rememberText } from "../../text/remember.ts";
import { findWordsIn, type Word } from "../../text/words.ts";
import { isFunction, negatesSomething, stemOf } from "./negations.ts";

export interface Opposite {
  word: string; // of ours
  from: number; // UTF-16 offset in our text
  theirs: string; // the opposite word of what is cited
}

const reach = 4; // words on each side that say of what a word is said

/** The first word of `ours` that says the opposite of `theirs` about the same; null if there is none. */
export function findOpposite(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  return findAgainst(ours, theirs, language) ?? findTurned(ours, theirs, language);
}

/** "The premiums fell" against "premiums rose". A text with both words, or with a negation, is not compared. */
function findAgainst(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  const own = sidesIn(ours, language);
  if (!own.length || [ours, ...theirs].some((text) => negatesSomething(text, language))) return null;
  const cited = theirs.flatMap((text) => sidesIn(text, language));
  for (const { word, from, pair, side, near } of own) {
    const same = [...own, ...cited].filter((one) => one.pair === pair);
    const others = same.filter((one) => one.side !== side);
    const isMixed = own.some((one) => one.pair === pair && one.side !== side);
    if (isMixed || cited.some((one) => one.pair === pair && one.side === side)) continue;
    const other = others.find((one) => one.near.some((stem) => near.includes(stem)));
    if (other) return { word, from, theirs: other.word };
  }
  return null;
}

interface Side {
  word: string;
  from: number;
  pair: number;
  side: 0 | 1;
  near: string[]; // stems of the words around it
}

const sidesIn = rememberText((text, language: Language): readonly Side[] => {
  const words = findWordsIn(text);
  return words.flatMap((word, i): Side[] => {
    const found = language.opposites.flatMap(([one, other], pair) => {
      const side = has(one, word) ? 0 : has(other, word) ? 1 : null;
      return side === null ? [] : [{ pair, side } as const];
    });
    const around = [...words.slice(Math.max(0, i - reach), i), ...words.slice(i + 1, i + 1 + reach)];
    const near = around.filter((one) => isTelling(one, language)).map((one) => stemOf(one.text));
    return found.map((one) => ({ word: word.text, from: word.from, ...one, near }));
  });
});

const has = (forms: readonly string[], { text }: Word): boolean => forms.includes(text.toLowerCase());

const isTelling = ({ text }: Word, language: Language): boolean =>
  text.length > 2 && !/\d/.test(text) && !isFunction(text.toLowerCase(), language);

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
  const words = findWordsIn(text);
  return words.flatMap((word, i): Turn[] => {
    const pair = language.turns.findIndex((sides) =>
      sides.some((side) => side.includes(word.text.toLowerCase())),
    );
    if (pair < 0) return [];
    const next = words.slice(i + 1, i + 9).find((one) => !isFunction(one.text.toLowerCase(), language));
    if (!next || /[.,;:!?()]/.test(text.slice(word.to, next.from))) return [];
    const side = has(language.turns[pair]?.[0] ?? [], word) ? 0 : 1;
    return [{ word: word.text, from: word.from, pair, side, next: stemOf(next.text) }];
  });
});
