// Ordinary words that an author may mean for "Private:" where a sentence follows them: "Intern:" in a German
// briefing. Before a number or before a single word they are words like any other.
import { foreignNoteLabels } from "../../language/foreign-note-labels.ts";
import { findLanguage, languages } from "../../language/registry.ts";
import { lettersOf, skipMarks, withoutBesides } from "./part-spellings.ts";

const labelsOfAll = [...languages.map(({ noteLabels }) => noteLabels), ...Object.values(foreignNoteLabels)];

/** The words of every language here: in capitals before a sentence they are no words of another. */
export const labelsOfAnyLanguage: ReadonlySet<string> = new Set(
  labelsOfAll.flatMap(({ unlessProse }) => unlessProse.map(lettersOf)),
);

/** Words that mean something else in another language than their own: an intern, the staff, "all". */
const falseFriends = new Set(["intern", "personal", "todo", "embargo", "off", "cui", "xxx", "secret"]);

/**
 * The words of a language, and those of others that are no words of it, as `lettersOf` gives them.
 * @param language BCP 47 tag of the briefing
 */
export function ordinaryLabelsOf(language: string): ReadonlySet<string> {
  const code = language.toLowerCase().split("-")[0] ?? "";
  const own =
    (findLanguage(language)?.noteLabels ?? foreignNoteLabels[code])?.unlessProse.map(lettersOf) ?? [];
  const others = [...labelsOfAnyLanguage].filter((word) => !falseFriends.has(word));
  return new Set([...own, ...others]);
}

/** A word at the beginning of a line, before a colon or a dash. */
export const label = /^([^:：\n]{1,30}?)(?:\s*[:：]|\s+[-–—]+(?=\s))\s*(.*)$/su;

/** After the end of a sentence or a gap: the word, and all that follows. */
const inside =
  /(?:[.!?…;]["”’)\]*_]*\s|\s\s|\t)[*_`]*(\p{Lu}[^:：.!?…;\n]{1,30}?)[*_`]*(?:\s*[:：]|\s+[-–—]+(?=\s))(.*)/gsu;

/** A word in brackets at the beginning of a line, and what follows: "(internal) They knew it". */
const bracketed = /^\W*[[({]\s*(\p{L}[^\])}]{1,30}?)\s*[\])}]\s*(.*)$/su;

/** In brackets: the word, and what follows up to the end of the bracket. */
const inBrackets = /[[({]\s*(\p{L}[^:：()[\]{}\n]{1,30}?)\s*[:：]([^()[\]{}\n]*)/gu;

/**
 * Whether a line begins with one of the words, before a text of so many words at least. Nothing after it counts too:
 * what is meant stands in the next line.
 */
export function beginsWithLabel(line: string, own: ReadonlySet<string>, least: number): boolean {
  const [, word = "", rest = ""] = label.exec(skipMarks(line.normalize("NFKC"))) ?? [];
  return own.has(lettersOf(word)) && (rest.trim() === "" ? least <= fewWords : isText(rest, least));
}

/** Whether one of the words stands within a line, after a sentence, a gap or a bracket. */
export function holdsLabel(line: string, own: ReadonlySet<string>): boolean {
  const text = line.normalize("NFKC").replace(/\s{3,}/g, "  "); // endless gaps take a time that grows with their square
  const isMeant = ([, word = "", rest = ""]: RegExpExecArray, least: number) =>
    own.has(lettersOf(word)) && isText(rest, least);
  const begun = bracketed.exec(text);
  return (
    (begun !== null && isMeant(begun, /[.!?…]["”’»)]*\s*$/.test(begun[2] ?? "") ? fewWords : manyWords)) ||
    [...text.matchAll(inside)].some((found) => isMeant(found, fewWords)) ||
    [...text.matchAll(inBrackets)].some((found) => isMeant(found, manyWords))
  );
}

/** One of the words in capitals before a word that is not: "GEHEIM frag sie", "INTERN x". */
export function beginsInCapitals(line: string, own: ReadonlySet<string>): boolean {
  const [, words = ""] = capitals.exec(skipMarks(line.normalize("NFKC"))) ?? [];
  return own.has(lettersOf(words));
}

const capitals = /^((?:\p{Lu}{4,} ){1,2})\p{Ll}/u;

/**
 * Whether a line begins with one of the words in capitals or before an exclamation mark, and then with a sentence:
 * "GEHEIM Er weiß davon", "Intern! Er weiß davon". Not "SECRET papers", nor an abbreviation: "CUI Act".
 */
export function beginsLoudly(line: string, own: ReadonlySet<string>): boolean {
  const text = skipMarks(line.normalize("NFKC"));
  const [, word = "", rest = ""] = inCapitals.exec(text) ?? beforeExclamation.exec(text) ?? [];
  return [lettersOf(word), withoutBesides(word)].some((one) => own.has(one)) && isText(rest, fewWords);
}

const inCapitals =
  /^((?=\p{Lu}{4}|\p{Lu}+ \p{Lu}{2})\p{Lu}+(?: \p{Lu}{2,})*)(?:\s*[:：])?\s+(\p{Lu}\p{Ll}.*)$/su;
const beforeExclamation = /^(\p{L}[\p{L} ]{2,30})\s?!+\s+(\p{Lu}.*)$/su;

/** How many words make a text: at the beginning of a line, and where a label may well classify. */
export const fewWords = 2;
export const manyWords = 4;

/** Not a number: "Intern: 40". */
const isText = (rest: string, least: number): boolean =>
  !/^\P{L}*\p{N}/u.test(rest) && (rest.trim().split(/\s+/).length >= least || isUnspaced(rest));

export const isUnspaced = (text: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{5}/u.test(text);
