// Whether a sentence denies its verb ("was not hit", "didn't agree"), and whether a text denies anything at all, be it in
// other words: "failed to agree", "unmanageable". For sentences that share no word with the text that they rest on.
import type { Language } from "../../language/language.ts";
import { rememberText } from "../../text/remember.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import { denies, findPolarities, holdsDenial, limitsNumber } from "./negations.ts";

export interface Denial {
  words: string; // "was not"
  from: number; // UTF-16 offset
  isOfTelling: boolean; // "does not say", which is true or false of a text
}

const reach = 4; // words after a negation, of which one may make a bound of it: "did not come before 7.31"

/** The first verb that a text denies; null if it denies none. */
export const findDeniedVerb = rememberText((text, language: Language): Denial | null => {
  const words = wordsIn(text);
  for (const [i, word] of words.entries()) {
    if (!denies(word, text, language)) continue;
    if (words.slice(i + 1, i + 1 + reach).some((one) => limitsNumber(text, one, language))) continue;
    const isWord = language.directNegations.includes(word.text.toLowerCase());
    const verb = isWord ? findVerb(word, words[i - 1], language) : word;
    const to = isWord ? word.to : word.to + "’t".length; // an apostrophe ends a word
    const isOfTelling = language.tellingVerbs.includes(words[i + 1]?.text.toLowerCase() ?? "");
    if (verb) return { words: text.slice(verb.from, to), from: verb.from, isOfTelling };
  }
  return null;
});

/** The verb that a negation stands after, or is part of, as in "cannot"; null if it is of another word: "no agreement". */
function findVerb(negation: Word, before: Word | undefined, language: Language): Word | null {
  if (!language.verbNegations.includes(negation.text.toLowerCase())) return null;
  const isVerb = (one: Word | undefined) => one && language.auxiliaries.includes(one.text.toLowerCase());
  return [negation, before].find(isVerb) ?? null;
}

/** Whether two texts have a word in common, other than those that every text has. */
export function shareWord(one: string, other: string, language: Language): boolean {
  const stems = new Set(findPolarities(one, language).map(({ stem }) => stem));
  return findPolarities(other, language).some(({ stem }) => stems.has(stem));
}

/**
 * Whether a text denies anything, in any words that are known: "not", "refused", "failed". A word of `ours` with a
 * beginning that turns it counts too: "unmanageable" for managed.
 */
export function impliesDenial(text: string, ours: string, language: Language): boolean {
  if (holdsDenial(text, language)) return true;
  const stems = findPolarities(ours, language).flatMap(({ stem }) => (stem.length >= 4 ? [stem] : []));
  const turned = language.denyingPrefixes.flatMap((prefix) => stems.map((stem) => prefix + stem));
  return wordsIn(text).some((word) => {
    const plain = word.text.toLowerCase();
    return [...language.failingStems, ...turned].some((stem) => plain.startsWith(stem));
  });
}
