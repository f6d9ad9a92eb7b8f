// What a number counts: 212 "crew" are not 212 "passengers". Only nouns that exclude each other are compared.
import type { Language } from "../../../language/language.ts";
import { rememberObject } from "../../../text/remember.ts";
import { stemOf } from "../statements/negations.ts";

/** One kind of one group of `amounts.kinds`. */
interface Kind {
  group: number;
  words: readonly string[];
}

/**
 * Whether each text that has our number counts another kind with it. `ours` are the stems nearest to our number; `theirs`
 * those near to the same number in each text. False if we name no kind, or if ours stands near one of theirs.
 */
export function hasOtherKind(
  ours: readonly string[],
  theirs: readonly (readonly string[])[],
  language: Language,
): boolean {
  if (theirs.length === 0) return false;
  const kinds = kindsOf(language);
  return ours
    .flatMap((stem) => kinds.get(stem) ?? [])
    .some(({ group, words }) =>
      theirs.every(
        (stems) =>
          !stems.some((stem) => words.includes(stem)) &&
          stems.some((stem) => kinds.get(stem)?.group === group),
      ),
    );
}

const kindsOf = rememberObject((language: Language): ReadonlyMap<string, Kind> => {
  const found = new Map<string, Kind>();
  for (const [group, kinds] of language.amounts.kinds.entries())
    for (const forms of kinds) {
      const words = forms.map(stemOf);
      for (const word of words) found.set(word, { group, words });
    }
  return found;
});
