// How often a text says that something happened: once, twice, four times.
import type { Language } from "../../../language/language.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { isContentWord } from "../statements/negations.ts";
import { findPhraseAt, type PlacedWord, placeWords, type Said, stemsOf } from "../statements/said.ts";
import { findNumbers } from "./find-numbers.ts";

const reach = 5; // words on each side that say what happened

export const repeatsIn = rememberText((text, language: Language): readonly Said[] => {
  const { repeats } = language.amounts;
  const phrases = phrasesOf(language);
  const words = placeWords(text);
  const named = words.flatMap((word, i): Said[] => {
    const found = findPhraseAt(words, i, phrases);
    if (!found || saysOther(words, i, found.last, language)) return [];
    const to = words[found.last]?.to ?? word.to;
    return sayRepeat(words, i, found.last, text.slice(word.from, to), repeats[found.phrase] ?? 0, language);
  });
  return [...named, ...counted(text, words, language)];
});

/** "Four times": a number before a word for times. */
function counted(text: string, words: readonly PlacedWord[], language: Language): Said[] {
  const { repeatNouns } = language.amounts;
  let first = 0;
  return findNumbers(text, language.code).flatMap((number) => {
    while ((words[first]?.from ?? number.from) < number.from) first++;
    let last = first;
    while ((words[last]?.from ?? number.to) < number.to) last++;
    const noun = words[last];
    if (!noun || !repeatNouns.includes(noun.text)) return [];
    const written = text.slice(number.from, noun.to);
    return sayRepeat(words, first, last, written, Number(number.value), language).map((said) => ({
      ...said,
      number: number.value,
    }));
  });
}

function sayRepeat(
  words: readonly PlacedWord[],
  first: number,
  last: number,
  written: string,
  times: number,
  language: Language,
): Said[] {
  const { clause, from } = words[first] ?? { clause: -1, from: 0 };
  const near = [
    ...words.slice(Math.max(0, first - reach), first).reverse(),
    ...words.slice(last + 1, last + 1 + reach),
  ];
  const telling = near.filter((word) => word.clause === clause && isContentWord(word, language));
  return telling.map((word) => ({ written, from, of: stemsOf([word]), means: [String(times)] }));
}

/** "At once", "once the ship had turned". At the start of a clause "once" joins it to another. */
function saysOther(
  words: readonly PlacedWord[],
  first: number,
  last: number,
  { amounts }: Language,
): boolean {
  const { after, before } = amounts.notRepeats;
  const { clause } = words[first] ?? { clause: -1 };
  const previous = words[first - 1];
  const next = words[last + 1];
  return (
    after.includes(previous?.text.toLowerCase() ?? "") ||
    (next?.clause === clause && before.includes(next.text.toLowerCase()))
  );
}

const phrasesOf = rememberObject(({ amounts }: Language) => new Set(Object.keys(amounts.repeats)));
