// Finds number words in a text and the number that they make together: "two hundred and fifty",
// "twenty-first", "quatre-vingt-dix-sept".

import { rememberObject } from "../text/remember.ts";
import { type Word, wordsIn } from "../text/words.ts";
import type { Language, NumberTable } from "./language.ts";

interface NumberWords {
  from: number; // UTF-16 offsets, end exclusive
  to: number;
  value: number;
  ordinal: boolean;
}

/** One word or phrase that is a number by itself. */
interface Part extends NumberWords {
  scale: boolean; // multiplies the number before it: "hundred"
  joined: boolean; // "and" is written together with it, as a prefix
}

interface Run extends NumberWords {
  done: number; // sum of the groups that a thousand, million … has closed
  part: number; // the group below a thousand that is still growing
  last: Part;
}

const longestPhrase = 4; // in words; quatre-vingt-dix-sept has four

/** Numbers in words, in the order of the text. Words that make a number together are one. */
export function findNumberWords(text: string, { numbers }: Language): NumberWords[] {
  const runs: Run[] = [];
  for (const part of findParts(text, numbers)) {
    const before = runs.at(-1);
    const grown = before && join(before, part, text.slice(before.to, part.from), numbers);
    if (before && grown) runs[runs.length - 1] = { ...grown, from: before.from, to: part.to };
    else runs.push({ ...part, done: 0, part: part.value, last: part });
  }
  return runs.map(({ from, to, value, ordinal }) => ({ from, to, value, ordinal }));
}

/** A whole number as running text has it: a word up to twelve, digits beyond. */
export function writeNumber(value: number, { numbers: { words } }: Language): string {
  const word = value <= 12 && Object.keys(words).find((one) => words[one] === value);
  return word || String(value);
}

function findParts(text: string, table: NumberTable): Part[] {
  const words = wordsIn(text);
  const parts: Part[] = [];
  for (let i = 0; i < words.length; ) {
    const found = mayBegin(words[i]?.text ?? "", table) ? findPhrase(words, i, text, table) : undefined;
    if (found) parts.push(found.part);
    i += found?.words ?? 1;
  }
  return parts;
}

/** Whether a number of the table can begin with a word: most words begin none, and this is soon seen. */
function mayBegin(word: string, table: NumberTable): boolean {
  const lower = word.toLowerCase();
  return beginningsOf(table).has(lower) || (table.prefixes?.includes(lower.charAt(0)) ?? false);
}

const beginningsOf = rememberObject(
  ({ words, scales, ordinals }: NumberTable) =>
    new Set([words, scales, ordinals].flatMap(Object.keys).map((phrase) => phrase.split("-")[0] ?? "")),
);

/** The longest phrase of the number table that begins at the first of `words`. */
function findPhrase(
  words: readonly Word[],
  start: number,
  text: string,
  table: NumberTable,
): { part: Part; words: number } | undefined {
  const first = words[start];
  if (!first) return undefined;
  for (let count = Math.min(longestPhrase, words.length - start); count > 0; count--) {
    const phrase = words.slice(start, start + count);
    const last = phrase.at(-1) ?? first;
    const gaps = phrase.slice(1).map((word, i) => text.slice(phrase[i]?.to, word.from));
    if (gaps.some((gap) => !/^(?:\s+|[-־])$/.test(gap))) continue;
    const found = lookUp(phrase.map((word) => word.text.toLowerCase()).join("-"), table);
    if (found) return { part: { ...found, from: first.from, to: last.to }, words: count };
  }
  return undefined;
}

type Meaning = Pick<Part, "value" | "ordinal" | "scale" | "joined">;

function lookUp(phrase: string, table: NumberTable): Meaning | undefined {
  const plain = { ordinal: false, scale: false, joined: false };
  const { words, scales, ordinals, prefixes } = table;
  if (Object.hasOwn(scales, phrase)) return { ...plain, value: scales[phrase] ?? 0, scale: true };
  if (Object.hasOwn(words, phrase)) return { ...plain, value: words[phrase] ?? 0 };
  if (Object.hasOwn(ordinals, phrase)) return { ...plain, value: ordinals[phrase] ?? 0, ordinal: true };
  if (!prefixes || phrase.length < 3 || !prefixes.includes(phrase.charAt(0))) return undefined;
  const rest = lookUp(phrase.slice(1), { ...table, prefixes: "" });
  return rest && { ...rest, joined: true };
}

/** The run with one more part, or undefined where the part begins a new number. */
function join(run: Run, part: Part, gap: string, { and }: NumberTable): Run | undefined {
  const joins = part.joined || and.includes(gap.trim().toLowerCase());
  if (run.ordinal || (!joins && !/^(?:\s+|-)$/.test(gap))) return undefined;
  if (joins && !part.joined && run.last.value < 100) return undefined;
  const grown = grow(run, part);
  return grown && { ...run, ...grown, value: grown.done + grown.part, ordinal: part.ordinal, last: part };
}

type Sums = Pick<Run, "done" | "part">;

/** The sums of a run with one more part; undefined where the part begins a new number. */
function grow(run: Run, { value, scale }: Part): Sums | undefined {
  if (scale) return value < 1000 ? multiplyPart(run, value) : closeGroup(run, value);
  return mayFollow(run.last.value, value) ? { done: run.done, part: run.part + value } : undefined;
}

/** "two" hundred: a hundred is counted by what is below twenty. */
function multiplyPart({ done, part, last }: Run, scale: number): Sums | undefined {
  const counts = last.value > 0 && last.value < 20 && part < 20 && !last.scale;
  return counts ? { done, part: part * scale } : undefined;
}

/** "two hundred" thousand: the whole group is counted in thousands, and the next group begins. */
function closeGroup({ done, part }: Run, scale: number): Sums | undefined {
  return part > 0 && part < 1000 ? { done: done + part * scale, part: 0 } : undefined;
}

/** Whether both are added: a unit after a ten, what is below a hundred after a hundred, below a thousand after more. */
function mayFollow(before: number, value: number): boolean {
  if (value <= 0 || before < 20) return false;
  if (before < 100) return value < 10;
  return value < (before < 1000 ? 100 : 1000);
}
