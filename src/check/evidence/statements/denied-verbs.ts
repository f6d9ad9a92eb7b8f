// Whether a sentence denies its verb ("was not hit", "didn't agree"), and whether a text denies anything at all, be
// it in other words: "failed to agree", "unmanageable". For sentences that share no word with the text that they rest
// on.
import type { Language } from "../../../language/language.ts";
import { rememberText } from "../../../text/remember.ts";
import { cutsWord, type Word, wordsIn } from "../../../text/words.ts";
import { denies, findPolarities, holdsDenial, limitsNumber } from "./negations.ts";
import { holdsOpposite } from "./opposite-words.ts";

interface Denial {
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
    const verb = findVerb(words, i, text, language);
    if (!verb) continue;
    const isOfTelling = language.tellingVerbs.includes(words[i + 1]?.text.toLowerCase() ?? "");
    const [from, to] = [Math.min(verb.from, word.from), Math.max(verb.to, word.to)];
    return { words: text.slice(from, to), from, isOfTelling };
  }
  return null;
});

/**
 * The verb beside a negation, or which it is part of, as in "cannot" and "didn’t"; null if it denies another word:
 * "of no agreement".
 */
function findVerb(words: readonly Word[], at: number, text: string, language: Language): Word | null {
  const negation = words[at];
  if (!negation) return null;
  const ending = language.negationEndings.find((one) => text.startsWith(one.slice(1), negation.to));
  if (ending) return { ...negation, to: negation.to + ending.length - 1 }; // an apostrophe ends a word
  const absence = language.absencePhrases.find((phrase) => endsAt(phrase, text, negation.to));
  if (absence) return { ...negation, from: negation.to - absence.length };
  if (!language.verbNegations.includes(negation.text.toLowerCase())) return null;
  const isVerb = (one: Word | undefined) => one && language.auxiliaries.includes(one.text.toLowerCase());
  return [negation, words[at - 1], words[at + 1]].find(isVerb) ?? null;
}

/** Whether a phrase in small letters ends at a UTF-16 offset of a text, as whole words. */
function endsAt(phrase: string, text: string, to: number): boolean {
  const from = to - phrase.length;
  return from >= 0 && text.slice(from, to).toLowerCase() === phrase && !cutsWord(text, from);
}

/** Whether two texts have a word in common, other than those that every text has. */
export function shareWord(one: string, other: string, language: Language): boolean {
  const stems = new Set(findPolarities(one, language).map(({ stem }) => stem));
  return findPolarities(other, language).some(({ stem }) => stems.has(stem));
}

/**
 * Whether a text denies anything, in any words that are known: "not", "refused", "failed", or "closed" for what is
 * "not open". A word of `ours` with a beginning that turns it counts too: "unmanageable" for managed.
 */
export function impliesDenial(text: string, ours: string, language: Language): boolean {
  if (holdsDenial(text, language) || holdsOpposite(ours, text, language)) return true;
  const stems = findPolarities(ours, language).flatMap(({ stem }) => (stem.length >= 4 ? [stem] : []));
  const turned = language.denyingPrefixes.flatMap((prefix) => stems.map((stem) => prefix + stem));
  return wordsIn(text).some((word) => {
    const plain = word.text.toLowerCase();
    return [...language.failingStems, ...turned].some((stem) => plain.startsWith(stem));
  });
}
