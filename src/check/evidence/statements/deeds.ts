// Who did what: the ship and the grain in "the ship carried grain".
import type { Language } from "../../../language/language.ts";
import { rememberText } from "../../../text/remember.ts";
import type { IsCited } from "./cited-stems.ts";
import { isContentWord, isGeneralNoun, stemOf } from "./negations.ts";
import { meets, type PlacedWord, placeWords } from "./said.ts";
import { type Sides, verbsIn } from "./turned-sides.ts";
import { verbStemOf } from "./verb-forms.ts";

const adverbEnding = "ly"; // which no French noun has

interface Deed {
  verb: Sides;
  stem: string; // of the verb
  doer: PlacedWord | null; // the last content word before the verb
  object: PlacedWord; // the first one after it, behind an article or nothing
}

/** Verbs with an object. */
export const deedsIn = rememberText((text, language: Language): readonly Deed[] => {
  const words = placeWords(text);
  return verbsIn(text, language).flatMap((verb): Deed[] => {
    const next = words[verb.at + 1];
    const isArticle = next !== undefined && language.roles.articles.includes(next.text.toLowerCase());
    const object = isArticle ? words[verb.at + 2] : next;
    const { clause } = words[verb.at] ?? { clause: -1 };
    if (!object || object.clause !== clause || !isContentWord(object, language)) return [];
    if (object.text.endsWith(adverbEnding)) return [];
    const before = words[verb.at - 1];
    const doer = before?.clause === clause && isContentWord(before, language) ? before : null;
    return [{ verb, stem: verbStemOf(verb.word, language), doer, object }];
  });
});

const areNames = (one: PlacedWord, other: PlacedWord, { capitalNouns }: Language): boolean =>
  !capitalNouns && [one, other].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

/** A text of ours and those that it rests on. */
export interface Compared {
  ours: string;
  theirs: readonly string[];
  isCited: IsCited; // for a stem
  language: Language;
}

/** Ours and theirs of what differs, as written. */
interface OtherDeed {
  verb: Sides;
  ours: string;
  theirs: string;
}

/**
 * A verb of ours with an object that theirs name nowhere, where they have the same doer do it to another; null if
 * there is none. Of verbs that go with any object, such as "left", only names are compared.
 */
export function findOtherObject({ ours, theirs, isCited, language }: Compared): OtherDeed | null {
  const cited = theirs.flatMap((text) => deedsIn(text, language));
  for (const { verb, stem, object } of deedsIn(ours, language)) {
    if (isCited(stemOf(object.text)) || isGeneralNoun(object.text, language)) continue;
    const isLight = language.roles.lightVerbs.includes(verb.word.toLowerCase());
    const isOpen = !isLight && !verb.after.some(isCited);
    const other = cited.find(
      (one) =>
        one.stem === stem &&
        meets(one.verb.before, verb.before) &&
        (isOpen || areNames(object, one.object, language)),
    );
    if (other) return { verb, ours: object.text, theirs: other.object.text };
  }
  return null;
}

/** A doer that theirs name nowhere, where they have another one do the same to the same; null if there is none. */
export function findOtherDoer({ ours, theirs, isCited, language }: Compared): OtherDeed | null {
  const cited = theirs.flatMap((text) => deedsIn(text, language));
  for (const { verb, stem, doer } of deedsIn(ours, language)) {
    if (!doer || verb.before.some(isCited) || isGeneralNoun(doer.text, language)) continue;
    const other = cited.find((one) => one.stem === stem && one.doer && meets(one.verb.after, verb.after));
    if (other?.doer) return { verb, ours: doer.text, theirs: other.doer.text };
  }
  return null;
}
