// How much of a group a text speaks of: all, most, some or none of the passengers.
import type { Language } from "../../../language/language.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { contentWordsAfter, findPhraseAt, placeWords, type Said, stemsOf } from "../statements/said.ts";
import { findNumbers } from "./find-numbers.ts";

export const sharesIn = rememberText((text, language: Language): readonly Said[] => {
  const meanings = meaningsOf(language);
  const words = placeWords(text);
  const numbers = new Set(findNumbers(text, language.code).map(({ from }) => from));
  const found: Said[] = [];
  for (let i = 0; i < words.length; i++) {
    const share = findPhraseAt(words, i, meanings);
    const first = words[i];
    if (!share || !first) continue;
    const nouns = contentWordsAfter(words, share.last, language, 2);
    const [noun] = nouns;
    const isAbout = numbers.has(words[share.last + 1]?.from ?? -1); // "some 300 passengers"
    if (!noun || isAbout || isSuperlative(text.slice(0, first.from), share.phrase)) continue;
    found.push({
      written: text.slice(first.from, noun.to),
      from: first.from,
      of: stemsOf(nouns),
      means: meanings.get(share.phrase) ?? [],
    });
    i = share.last;
  }
  return found;
});

/** "The most dangerous": no share. */
const isSuperlative = (before: string, phrase: string): boolean =>
  phrase === "most" && /\bthe\s$/i.test(before);

const meaningsOf = rememberObject((language: Language): ReadonlyMap<string, readonly string[]> => {
  const meanings = new Map<string, string[]>();
  for (const [share, phrases] of Object.entries(language.amounts.shares))
    for (const phrase of phrases)
      meanings.set(phrase.toLowerCase(), [...(meanings.get(phrase.toLowerCase()) ?? []), share]);
  return meanings;
});
