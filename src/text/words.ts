// Which characters make words, in any script, and the words of a text. A pattern with Unicode classes takes
// the engine milliseconds to compile, so there is only one, and plain ASCII is answered without it.
import { rememberText } from "./remember.ts";

const inWords = /[\p{L}\p{N}\p{M}\p{Cf}]/u;
const between = new Set("“”„‟«»‹›‘’‚‛‐‑‒–—―−…·•¶§°\u00a0\u2009\u202f");
const known = new Map<string, boolean>();

/**
 * True for a letter, digit, combining mark or invisible format character. `character` is one code point; ""
 * is false.
 */
export function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return isAsciiLetterOrDigit(code);
  if (character === "" || between.has(character)) return false;
  const found = known.get(character) ?? inWords.test(character);
  known.set(character, found);
  return found;
}

/** Compared as numbers, which is faster than a pattern: every character of a briefing passes here. */
const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

export interface Word {
  text: string;
  from: number; // UTF-16 offsets, end exclusive
  to: number;
}

export function findWordsIn(text: string): Word[] {
  const words: Word[] = [];
  let from = -1;
  for (let i = 0; i < text.length; ) {
    const character =
      text.charCodeAt(i) < 0xd800 ? (text[i] ?? "") : String.fromCodePoint(text.codePointAt(i) ?? 0);
    if (isWordCharacter(character)) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      words.push({ text: text.slice(from, i), from, to: i });
      from = -1;
    }
    i += character.length;
  }
  if (from >= 0) words.push({ text: text.slice(from), from, to: text.length });
  return words;
}

/**
 * Whether a clause ends between two words that follow each other. Marks inside "U.S.", "10:43" and "2,400" end none,
 * nor does a full stop after an initial or before a small letter: "the U.S. Navy", "4:30 p.m. on Friday".
 */
export function endsClause(text: string, word: Word, next: Word): boolean {
  const between = text.slice(word.to, next.from);
  if (/[,;:!?—–()\ufffc]/.test(between)) return !/^[,:]$/.test(between);
  if (!between.includes(".") || between === ".") return false;
  return !/^\p{L}$/u.test(word.text) && !/^\p{Ll}/u.test(next.text);
}

/** Whether offset `at` lies inside a word or number. */
export const cutsWord = (text: string, at: number): boolean =>
  isWordCharacter(text[at - 1] ?? "") && isWordCharacter(text[at] ?? "");

/**
 * Whether offset `at` lies inside a word, or inside a row of letters that are written without spaces between words
 * and that would mean another number there: 12 in 12万. Other such rows can be cut anywhere, as nothing shows where a
 * word ends.
 */
export function cutsWording(text: string, at: number): boolean {
  if (!cutsWord(text, at)) return false;
  const [before, after] = [characterBefore(text, at), text.slice(at)];
  if (!endsUnspaced.test(before) && !beginsUnspaced.test(after)) return true;
  return endsNumber.test(before) && beginsNumber.test(after);
}

const characterBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 2), at);

const unspaced =
  "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";
const endsUnspaced = new RegExp(`[${unspaced}]$`, "u");
const beginsUnspaced = new RegExp(`^[${unspaced}]`, "u");
const endsNumber = /[\p{N}〇一二三四五六七八九十百千万萬億亿兆]$/u;
const beginsNumber = /^[\p{N}〇一二三四五六七八九十百千万萬億亿兆]/u;

/** `findWordsIn` for a text that is looked at more than once. */
export const wordsIn = (text: string): readonly Word[] => rememberWords(text, null);

const rememberWords = rememberText((text, _: null) => findWordsIn(text));

/** The words of a text, which spaces and line ends part. */
export const listWords = (text: string): string[] => text.trim().split(/\s+/);

/** The phrases of a text, which commas part. */
export const listPhrases = (text: string): string[] => text.trim().split(/,\s+/);

/** A list of words for each line. */
export const listLines = (text: string): string[][] => text.trim().split("\n").map(listWords);

/** Two lists of words for each line, with a bar between them. */
export const listPairs = (text: string): (readonly [one: string[], other: string[]])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [one = "", other = ""] = line.split("|");
      return [listWords(one), listWords(other)] as const;
    });
