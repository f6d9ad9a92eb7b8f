// What is compared with what: "the north was richer than the south", "exports exceeded imports".
import type { Language } from "../../language/language.ts";
import { rememberText } from "../../text/remember.ts";
import { isContentWord } from "./negations.ts";
import { areOpposites } from "./opposite-words.ts";
import { type PlacedWord, placeWords, stemsOf } from "./said.ts";

interface Comparison {
  word: string; // "exceeded", or the word before "than"
  from: number; // UTF-16 offset
  before: string[]; // stems
  after: string[];
}

const reach = 4; // content words on each side

const comparisonsIn = rememberText((text, language: Language): readonly Comparison[] => {
  const words = placeWords(text);
  return words.flatMap((joint, i): Comparison[] => {
    const plain = joint.text.toLowerCase();
    const isThan = language.than.includes(plain);
    const word = isThan ? words[i - 1] : joint;
    if (!word || !(isThan || language.exceeding.includes(plain))) return [];
    const isBeside = (one: PlacedWord): boolean =>
      one.clause === joint.clause && isContentWord(one, language);
    const before = words.slice(0, isThan ? i - 1 : i).filter(isBeside);
    const after = words.slice(i + 1).filter(isBeside);
    const [left, right] = [stemsOf(before.slice(-reach)), stemsOf(after.slice(0, reach))];
    return [{ word: word.text, from: word.from, before: left, after: right }];
  });
});

/** A comparison of ours that theirs makes the other way round, be it with the opposite word; null if there is none. */
export function findTurnedComparison(
  ours: string,
  theirs: readonly string[],
  language: Language,
): { word: string; from: number } | null {
  const cited = theirs.flatMap((text) => comparisonsIn(text, language));
  const meets = (one: readonly string[], other: readonly string[]) =>
    one.some((stem) => other.includes(stem));
  const isTurned = (own: Comparison, one: Comparison): boolean =>
    meets(own.before, one.after) && meets(own.after, one.before);
  const isStraight = (own: Comparison, one: Comparison): boolean =>
    meets(own.before, one.before) && meets(own.after, one.after);
  const differs = (own: Comparison, one: Comparison): boolean => {
    if (isTurned(own, one) === isStraight(own, one)) return false;
    if (own.word.toLowerCase() === one.word.toLowerCase()) return isTurned(own, one);
    return areOpposites(own.word, one.word, language) && isStraight(own, one);
  };
  return comparisonsIn(ours, language).find((own) => cited.some((one) => differs(own, one))) ?? null;
}
