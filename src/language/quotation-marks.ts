// Finds words in quotation marks. They have a typeface of their own, and rules compare them with the sources.

import { isWordCharacter } from "../text/words.ts";
import { languageOf } from "./registry.ts";

type Pair = readonly [open: string, close: string];

/** Pairs that quote in a text of any language, unless the language uses the marks otherwise. */
const anywhere: Pair[] = [
  ["“", "”"],
  ["«", "»"],
  ["„", "”"],
  ["‹", "›"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
];

/** The pairs of marks of a language, its usual pair first. Each opening mark occurs in one pair only. */
export function quotationPairs(language: string): Pair[] {
  const known = pairsOf.get(language) ?? gatherPairs(language);
  pairsOf.set(language, known);
  return known;
}

const pairsOf = new Map<string, Pair[]>();

function gatherPairs(language: string): Pair[] {
  const own = languageOf(language).quotationMarks;
  return [...own, ...anywhere.filter(([open]) => !own.some(([other]) => other === open))];
}

export interface Piece {
  quoted: boolean;
  text: string; // without its quotation marks
  open: string;
  close: string;
  offset: number; // UTF-16 offset of the piece in the text, its mark included
}

/**
 * Splits plain text at its quotation marks. An unclosed mark stays in the text; straight marks become curly.
 */
export function splitQuotations(text: string, language: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = 0;
  for (let found = findOpening(text, 0, language); found; found = findOpening(text, rest, language)) {
    const end = findClosing(text, found.offset + 1, found.close);
    if (end < 0) break;
    if (found.offset > rest) pieces.push(plain(text.slice(rest, found.offset), rest));
    const [open, close] = curl(found.open, found.close, language);
    pieces.push({ quoted: true, text: text.slice(found.offset + 1, end), open, close, offset: found.offset });
    rest = end + 1;
  }
  if (rest < text.length) pieces.push(plain(text.slice(rest), rest));
  return pieces;
}

export interface Opening {
  offset: number;
  open: string;
  close: string;
}

/**
 * The first opening mark from offset `from` on. A straight mark opens only where a word may begin. A single
 * mark may be an apostrophe, so it opens only if a closing mark follows.
 */
export function findOpening(text: string, from: number, language: string): Opening | undefined {
  const all = quotationPairs(language);
  const marks = /["'“„«»‹›‘‚]/g;
  marks.lastIndex = from;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const pair = all.find(([open]) => open === match[0]);
    if (!pair || !mayOpen(text, match.index, pair)) continue;
    return { offset: match.index, open: pair[0], close: closeOf(text, match.index, pair) };
  }
  return undefined;
}

/**
 * „ is closed by “ in German and by ” in other languages; in a text of a third language, by whichever comes
 * first.
 */
function closeOf(text: string, offset: number, [open, close]: Pair): string {
  if (open !== "„" || close !== "”") return close;
  return /[“”]/.exec(text.slice(offset + 1))?.[0] ?? close;
}

function mayOpen(text: string, offset: number, [open, close]: Pair): boolean {
  const insideWord = isWordCharacter(text[offset - 1] ?? "");
  if (open === '"') return !insideWord;
  if (close !== "’" && close !== "'") return true;
  return !insideWord && /[^\s\d]/.test(text[offset + 1] ?? " ") && findClosing(text, offset + 1, close) >= 0;
}

/** Offset of the closing mark from `from` on, or −1. Apostrophes are skipped. */
export function findClosing(text: string, from: number, close: string): number {
  if (close !== "’" && close !== "'") return text.indexOf(close, from);
  const next = close === "’" ? text.slice(from).search(/(?<![A-Za-zÀ-ɏ])‘/) : -1;
  const end = next < 0 ? text.length : from + next;
  let plural = -1;
  for (let at = text.indexOf(close, from); at >= 0 && at < end; at = text.indexOf(close, at + 1)) {
    const isApostrophe = /\s/.test(text[at - 1] ?? " ") || isWordCharacter(text[at + 1] ?? "");
    if (isApostrophe) continue;
    const nextCharacter = text
      .slice(at + 1, at + 3)
      .trim()
      .charAt(0);
    const mayBePossessive = text[at - 1] === "s" && isWordCharacter(nextCharacter);
    if (!mayBePossessive) return at;
    if (plural < 0) plural = at; // in “the troops’ base”, the mark closes only if no later one does
  }
  return plural;
}

/**
 * Offsets of quotation marks in plain text that open or close nothing. Inch marks after digits are left out.
 */
export function findStrayMarks(text: string, language: string): number[] {
  const found = [...text.matchAll(/["“”„«»‹›]/g)];
  if (!found.length) return [];
  const double = quotationPairs(language).filter(([, close]) => !/['’‘]/.test(close));
  const marks = new Set(double.flat());
  const isInch = (mark: string, index: number) => /["”]/.test(mark) && /\d/.test(text[index - 1] ?? "");
  const stray = found.filter(({ 0: mark, index }) => marks.has(mark) && !isInch(mark, index));
  return stray.map(({ index }) => index);
}

/** The curly pair of a language for a straight mark. */
export function curl(open: string, close: string, language: string): Pair {
  if (open === "'") return ["‘", "’"];
  return open === '"' ? (quotationPairs(language)[0] ?? [open, close]) : [open, close];
}

function plain(text: string, offset: number): Piece {
  return { quoted: false, text, open: "", close: "", offset };
}
