// Finds a private part's name that stands in a line as a sentence of its own: "Say it. Private. Ask her about it."
import { languages } from "../../language/registry.ts";
import { findBareName, lettersOf, matchKey, type PartName, withoutBesides } from "./part-spellings.ts";

/**
 * Nothing is meant where nothing follows, after a question, within quotation marks, in a row of words ("Quiet.
 * Private. Cheap.") and where the next sentence says that the one before was a name ("That is how they called it").
 */
export function findLoneName(line: string): PartName | undefined {
  const sentences = line.split(ends);
  for (const [i, sentence] of sentences.entries()) {
    const [before = "", after = ""] = [sentences[i - 1], sentences[i + 1]];
    if (!after.trim() || !isStatement(sentence) || /[?？]\W*$/.test(before)) continue;
    const name = findBareName(sentence) ?? matchKey(withoutBesides(sentence), false);
    if (name !== "Private" && name !== "Hold back") continue;
    if (!(isWord(before) && isWord(after)) && !tellsOf(after, isOwnName(sentence))) return name;
  }
  return undefined;
}

const ends = /(?<=[.!?…。！？]["”’»)\]*_]{0,3})\s+/u;
const longest = 60; // characters of a name with its marks

const isStatement = (sentence: string): boolean =>
  sentence.length <= longest && /[.!。！][)\]*_]*$/.test(sentence) && !/["“”„‘«»]/.test(sentence);

const isWord = (sentence: string): boolean => /^\W*\p{L}+\W*$/u.test(sentence.trim());

/** Spelt as the part is, so that a sentence that begins with "That" may well be what is held back. */
const isOwnName = (sentence: string): boolean => /^(?:private|holdback)$/.test(lettersOf(sentence));

/** Whether a sentence tells of the one before it. @param strictly it has to say that this was a name or a mark */
function tellsOf(sentence: string, strictly: boolean): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return languages.some(
    ({ naming: { begins, words: named } }) =>
      begins.includes(words[0] ?? "") && (!strictly || words.some((word) => named.includes(word))),
  );
}
