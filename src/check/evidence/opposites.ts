// Words that say the opposite of each other, rose and fell, before and after the report, and words of which only one can
// be right: the first week, the first month.
import type { Language } from "../../language/language.ts";
import { rememberObject, rememberText } from "../../text/remember.ts";
import { wordsIn } from "../../text/words.ts";
import { isContentWord, isFunction, negatesSomething, stemOf } from "./negations.ts";
import { type PairSide, sidesOf } from "./opposite-words.ts";

export interface Opposite {
  word: string; // of ours
  from: number; // UTF-16 offset in our text
  theirs: string; // the opposite word of what is cited
}

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

/** "The premiums fell" against "premiums rose". Texts with both words, and sentences with a negation, are not compared. */
function findAgainst(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  const own = sidesIn(ours, language);
  if (!own.length || negatesSomething(ours, language)) return null;
  const cited = theirs
    .flatMap(splitSentences)
    .map((text) => ({ sides: sidesIn(text, language), isNegated: negatesSomething(text, language) }))
    .flatMap(({ sides, isNegated }) => sides.map((side) => ({ ...side, isNegated })));
  for (const { word, from, pair, side, near } of own) {
    const same = [...own, ...cited].filter((one) => one.pair === pair);
    const others = same.filter((one) => one.side !== side);
    const isMixed = own.some((one) => one.pair === pair && one.side !== side);
    if (isMixed || cited.some((one) => one.pair === pair && one.side === side)) continue;
    if (cited.some((one) => one.pair === pair && one.isNegated)) continue;
    const isAll = near.length === 0 && isSaidOfIt(ours, language);
    const other = others.find((one) => isAll || one.near.some((stem) => near.includes(stem)));
    if (other) return { word, from, theirs: other.word };
  }
  return null;
}

/** "It was deliberate": a sentence about what was said before. */
const isSaidOfIt = (text: string, { auxiliaries }: Language): boolean =>
  wordsIn(text).some((word) => auxiliaries.includes(word.text.toLowerCase()));

const splitSentences = (text: string): string[] => text.split(/(?<=[.!?…])\s+/u);

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

const shortestRoot = 5; // letters that a prefix turns: "un" and "stable"

/** "Unstable" against "stable", of the same thing. A text with both words, or with a negation, is not compared. */
function findPrefixed(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  if ([ours, ...theirs].some((text) => negatesSomething(text, language) || isNearly(text, language)))
    return null;
  const own = contentIn(ours, language);
  const cited = theirs.flatMap((text) => contentIn(text, language));
  const isOpposite = (one: string, other: string): boolean =>
    language.turningPrefixes.some((prefix) => one === prefix + other && other.length >= shortestRoot);
  for (const { plain, word, near } of own) {
    if (cited.some((one) => one.plain === plain)) continue;
    const other = cited.find((one) => isOpposite(plain, one.plain) || isOpposite(one.plain, plain));
    if (!other || own.some((one) => one.plain === other.plain)) continue;
    if (other.near.some((stem) => near.includes(stem)))
      return { word: word.text, from: word.from, theirs: other.word.text };
  }
  return null;
}

const isNearly = (text: string, { nearly }: Language): boolean =>
  wordsIn(text).some((word) => nearly.includes(word.text.toLowerCase()));

const contentIn = rememberText((text, language: Language) => {
  const words = wordsIn(text).filter((word) => isContentWord(word, language));
  return words.map((word, i) => {
    const around = [...words.slice(Math.max(0, i - reach), i), ...words.slice(i + 1, i + 1 + reach)];
    const near = around.map((one) => stemOf(one.text));
    return { word, plain: word.text.toLowerCase(), near };
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

/** "The first month" against "the first week", "214 metres high" against "214 metres long": the same word is before. */
function findInstead(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  const cited = theirs.flatMap((text) => choicesIn(text, language));
  for (const { word, from, group, choice, before } of choicesIn(ours, language)) {
    const same = cited.filter((one) => one.group === group && one.before === before);
    const [other] = same;
    if (other && same.every((one) => one.choice !== choice)) return { word, from, theirs: other.word };
  }
  return null;
}

interface Choice {
  word: string;
  from: number;
  group: number;
  choice: number; // which of the group
  before: string; // stem of the word directly before it
}

const choicesIn = rememberText((text, language: Language): readonly Choice[] => {
  const words = wordsIn(text);
  return words.flatMap((word, i): Choice[] => {
    const found = choicesOf(language.alternatives).get(word.text.toLowerCase());
    const before = words[i - 1];
    if (!found || !before || !isContentWord(before, language)) return [];
    if (/\S/.test(text.slice(before.to, word.from))) return [];
    return [{ word: word.text, from: word.from, ...found, before: stemOf(before.text) }];
  });
});

/** For each word the group in which it stands, and which of the group it is. */
const choicesOf = rememberObject(
  (groups: Language["alternatives"]) =>
    new Map(
      groups.flatMap((choices, group) =>
        choices.flatMap((forms, choice) => forms.map((form) => [form, { group, choice }] as const)),
      ),
    ),
);
