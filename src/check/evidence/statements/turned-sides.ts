// What stands on the two sides of a word that may not be turned round: "the north was richer than the south",
// "exports exceeded imports", "the union sued the board".
import type { Language } from "../../../language/language.ts";
import { rememberText } from "../../../text/remember.ts";
import { isContentWord } from "./negations.ts";
import { areOpposites } from "./opposite-words.ts";
import { meets, type PlacedWord, placeWords, stemsOf } from "./said.ts";
import { isPast, verbStemOf } from "./verb-forms.ts";

export interface Sides {
  word: string; // "exceeded", the adjective before "than", the verb
  from: number; // UTF-16 offset
  at: number; // which word of the text it is
  before: string[]; // stems of content words of its clause
  after: string[];
}

const reach = 4; // content words on each side

function sidesAround(
  words: readonly PlacedWord[],
  [first, last]: readonly [first: number, last: number],
  language: Language,
): Sides[] {
  const word = words[first];
  if (!word) return [];
  const before = stemsOf(contentFrom(words, first, -1, language).reverse());
  const after = stemsOf(contentFrom(words, last, 1, language));
  return [{ word: word.text, from: word.from, at: first, before, after }];
}

/** The nearest content words of a word's clause, in one direction, the nearest first. */
function contentFrom(
  words: readonly PlacedWord[],
  at: number,
  step: 1 | -1,
  language: Language,
): PlacedWord[] {
  const found: PlacedWord[] = [];
  for (let i = at + step; found.length < reach; i += step) {
    const word = words[i];
    if (!word || word.clause !== words[at]?.clause) break;
    if (isContentWord(word, language)) found.push(word);
  }
  return found;
}

const comparisonsIn = rememberText((text, language: Language): readonly Sides[] => {
  const words = placeWords(text);
  return words.flatMap(({ text }, i) => {
    const plain = text.toLowerCase();
    if (language.than.includes(plain) && i > 0) return sidesAround(words, [i - 1, i], language);
    return language.joints.includes(plain) ? sidesAround(words, [i, i], language) : [];
  });
});

/** Verbs that say what somebody did to another, in the active voice. */
export const verbsIn = rememberText((text, language: Language): readonly Sides[] => {
  const { roles } = language;
  if (!roles.subjectFirst) return [];
  const words = placeWords(text);
  const plain = words.map(({ text }) => text.toLowerCase());
  return words.flatMap((word, i) => {
    const isPassive =
      plain.slice(Math.max(0, i - 2), i).some((one) => roles.passive.includes(one)) ||
      roles.by.includes(plain[i + 1] ?? "");
    if (isPassive || roles.noDeeds.includes(plain[i] ?? "") || !isContentWord(word, language)) return [];
    return isPast(word.text, language) ? sidesAround(words, [i, i], language) : [];
  });
});

const isTurned = (one: Sides, other: Sides): boolean =>
  meets(one.before, other.after) && meets(one.after, other.before);
const isStraight = (one: Sides, other: Sides): boolean =>
  meets(one.before, other.before) || meets(one.after, other.after);

/** "The tanker's bow struck the ferry's side" and "the ferry's bow struck the tanker's": what differs changed places. */
function isExchanged(one: Sides, other: Sides): boolean {
  const before = one.before.filter((stem) => !other.before.includes(stem));
  const after = one.after.filter((stem) => !other.after.includes(stem));
  const isMoved = before.every((stem) => other.after.includes(stem));
  return (
    before.length > 0 && after.length > 0 && isMoved && after.every((stem) => other.before.includes(stem))
  );
}

/** All words before one verb stand before the other too. */
const isSubject = (one: Sides, other: Sides): boolean =>
  one.before.every((stem) => other.before.includes(stem));

/** A comparison of ours that theirs makes the other way round, be it with the opposite word; null if there is none. */
export function findTurnedComparison(
  ours: string,
  theirs: readonly string[],
  language: Language,
): Sides | null {
  const cited = theirs.flatMap((text) => comparisonsIn(text, language));
  const differs = (own: Sides, one: Sides): boolean => {
    const isSameWord = own.word.toLowerCase() === one.word.toLowerCase();
    if (isSameWord && isExchanged(own, one)) return true;
    if (isTurned(own, one) === isStraight(own, one)) return false;
    if (isSameWord) return isTurned(own, one);
    return areOpposites(own.word, one.word, language) && isStraight(own, one);
  };
  return comparisonsIn(ours, language).find((own) => cited.some((one) => differs(own, one))) ?? null;
}

/** A verb of ours whose subject and object stand the other way round in theirs; null if there is none. */
export function findTurnedVerb(ours: string, theirs: readonly string[], language: Language): Sides | null {
  const own = verbsIn(ours, language);
  if (own.length === 0) return null;
  const cited = theirs.flatMap((text) => verbsIn(text, language));
  const stems = cited.map(({ word }) => verbStemOf(word, language));
  return (
    own.find((verb) => {
      const stem = verbStemOf(verb.word, language);
      const same = cited.filter((_, i) => stems[i] === stem);
      if (same.some((one) => isExchanged(verb, one))) return !same.some((one) => isSubject(verb, one));
      // the object may stay: "the captain handed the wheel to the mate"
      return same.some((one) => isTurned(verb, one)) && !same.some((one) => meets(verb.before, one.before));
    }) ?? null
  );
}
