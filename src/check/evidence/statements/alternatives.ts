// Words of which only one can be right beside the same word: the first week, the first month.
import type { Language } from "../../../language/language.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { wordsIn } from "../../../text/words.ts";
import { isContentWord, stemOf } from "./negations.ts";
import type { Opposite } from "./opposite-words.ts";

/** "The first month" against "the first week", "214 metres high" against "214 metres long": the same word is before. */
export function findInstead(ours: string, theirs: readonly string[], language: Language): Opposite | null {
  const cited = theirs.flatMap((text) => choicesIn(text, language));
  for (const { word, from, group, choice, before } of choicesIn(ours, language)) {
    const same = cited.filter((one) => one.group === group && one.before === before);
    const [other] = same;
    if (other && same.every((one) => one.choice !== choice)) return { word, from, theirs: other.word };
  }
  return null;
}

const reach = 3; // words before it: "twice a week", "an attack in a month"

interface Choice {
  word: string;
  from: number;
  group: number;
  choice: number; // which of the group
  before: string; // stem of the content word before it
}

const choicesIn = rememberText((text, language: Language): readonly Choice[] => {
  const words = wordsIn(text);
  return words.flatMap((word, i): Choice[] => {
    const found = choicesOf(language.alternatives).get(word.text.toLowerCase());
    if (!found) return [];
    const before = words.slice(Math.max(0, i - reach), i).findLast((one) => isContentWord(one, language));
    if (!before || /[^\s\p{L}]/u.test(text.slice(before.to, word.from))) return [];
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
