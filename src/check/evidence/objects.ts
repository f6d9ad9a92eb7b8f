// What somebody did it to: the grain in "the ship carried grain".
import type { Language } from "../../language/language.ts";
import { rememberText } from "../../text/remember.ts";
import { isContentWord } from "./negations.ts";
import { type PlacedWord, placeWords } from "./said.ts";
import { type Sides, verbsIn } from "./turned-sides.ts";
import { verbStemOf } from "./verb-forms.ts";

const adverbEnding = "ly"; // which no French noun has

interface Deed {
  verb: Sides;
  object: PlacedWord; // the first content word after the verb, behind an article or nothing
}

/** Verbs with an object. Those that go with any object, such as "made", are left out. */
const deedsIn = rememberText((text, language: Language): readonly Deed[] => {
  const words = placeWords(text);
  const { articles, lightVerbs } = language.roles;
  return verbsIn(text, language).flatMap((verb): Deed[] => {
    const next = words[verb.at + 1];
    const object = next && articles.includes(next.text.toLowerCase()) ? words[verb.at + 2] : next;
    if (!object || object.clause !== words[verb.at]?.clause || !isContentWord(object, language)) return [];
    if (object.text.endsWith(adverbEnding)) return [];
    return lightVerbs.includes(verb.word.toLowerCase()) ? [] : [{ verb, object }];
  });
});

/**
 * A verb of ours with an object that theirs name nowhere, where they have the same doer do it to another; null if there is none.
 * `known`: the stems of all words that are cited.
 */
export function findOtherObject(
  ours: string,
  theirs: readonly string[],
  known: ReadonlySet<string>,
  language: Language,
): { verb: Sides; object: string; theirs: string } | null {
  const cited = theirs.flatMap((text) => deedsIn(text, language));
  for (const { verb, object } of deedsIn(ours, language)) {
    if (verb.after.some((stem) => known.has(stem))) continue;
    const stem = verbStemOf(verb.word, language);
    const other = cited.find(
      (one) =>
        verbStemOf(one.verb.word, language) === stem &&
        one.verb.before.some((each) => verb.before.includes(each)),
    );
    if (other) return { verb, object: object.text, theirs: other.object.text };
  }
  return null;
}
