// When two wordings count as the same, and where words stand in a text. Variants of quotation marks,
// apostrophes, dashes and spaces are equal; every other character counts, invisible ones too.

import { rememberText } from "./remember.ts";
import { cutsWording, findWordsIn } from "./words.ts";

const kinds = new Map(
  [
    ["“”„‟«»", '"'],
    ["‘’‚‛‹›", "'"],
    ["‐‑‒–—―−", "-"],
    ["\t\n\u00a0\u2009\u202f", " "],
  ].flatMap(([characters = "", kind = ""]) => [...characters].map((one): [string, string] => [one, kind])),
);
const other = new RegExp(`[${[...kinds.keys()].join("")}]`, "g");

/**
 * A text prepared for comparison: one character for all variants of a mark, one space for several. `at[i]` is
 * the offset of character i in the text before.
 */
interface Compared {
  text: string;
  at: number[]; // one entry more than characters: the last is the end of the text
}

function compare(text: string): Compared {
  const at: number[] = [];
  let out = "";
  for (const { from, characters } of splitClusters(text)) {
    for (const character of characters) {
      const kind = kinds.get(character) ?? character;
      if (kind === " " && out.endsWith(" ")) continue;
      out += kind;
      for (let unit = 0; unit < kind.length; unit++) at.push(from);
    }
  }
  return { text: out, at: [...at, text.length] };
}

/** Splits a text into letters with their combining accents: é may be one character or two. */
function splitClusters(text: string): { from: number; characters: string }[] {
  if (!combining.test(text)) return [...text].map(countUnits(0));
  return (text.match(/.\p{M}*/gsu) ?? []).map(countUnits(0));
}

const combining = /\p{M}/u;

function countUnits(start: number): (cluster: string) => { from: number; characters: string } {
  let from = start;
  return (cluster) => {
    const found = { from, characters: cluster.normalize("NFC") };
    from += cluster.length;
    return found;
  };
}

export function normalizeWording(text: string): string {
  return text
    .normalize("NFC")
    .replace(other, (character) => kinds.get(character) ?? character)
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Whether an article's wording is that of the record. Closing punctuation may differ. */
export function isSameWording(a: string, b: string): boolean {
  return dropClosing(normalizeWording(a)) === dropClosing(normalizeWording(b));
}

const dropClosing = (text: string): string => text.replace(/[.,;:!?]$/, "");

export interface Span {
  from: number; // UTF-16 offsets in the text, end exclusive
  to: number;
}

/**
 * Finds words in a text, whole words only, and gives one span for each passage between cuts. `[…]` in `words`
 * is a cut: what follows it stands later in the text. `[words]` is an insertion of ours and is not looked
 * for. Undefined if the words are not there.
 */
export function findWords(text: string, words: string): Span[] | undefined {
  const { parts, sure } = prepare(words, null);
  if (!sure.every((run) => text.includes(run))) return undefined;
  const compared = compare(text);
  return findParts(compared.text, parts)?.map(({ from, to }) => ({
    from: compared.at[from] ?? 0,
    to: compared.at[to] ?? text.length,
  }));
}

/**
 * Passages to look for, and their rows of letters that have no variants: a text without one of them need not be
 * compared. Thousands of words are looked for in thousands of paragraphs.
 */
const prepare = rememberText((words, _: null) => {
  const parts = splitAtCuts(words);
  return { parts, sure: parts.flatMap((part) => part.match(/[a-z0-9]+/gi) ?? []) };
});

/** The passages of `words` between cuts and insertions, prepared for comparison. */
export const splitAtCuts = (words: string): string[] =>
  words
    .split(/\[[^\]]*\]/)
    .map(normalizeWording)
    .filter(Boolean);

/** Finds all parts one after the other in a prepared text, from an offset on; undefined if one is missing. */
export function findParts(text: string, parts: readonly string[], from = 0): Span[] | undefined {
  const spans: Span[] = [];
  let end = from;
  for (const part of parts) {
    const found = findWhole(text, part, end);
    if (found < 0) return undefined;
    end = found + part.length;
    spans.push({ from: found, to: end });
  }
  return spans.length ? spans : undefined;
}

function findWhole(text: string, part: string, from: number): number {
  for (let found = text.indexOf(part, from); found >= 0; found = text.indexOf(part, found + 1)) {
    if (!cutsWording(text, found) && !cutsWording(text, found + part.length)) return found;
  }
  return -1;
}

/** Costs of a word that is missing, differs, or stands in between. */
const evenCosts = { missing: 1, other: 1, between: 1, caseless: false };
/** For words quoted from memory: words in between cost little, so that a match reaches the last word. */
export const memoryCosts = { missing: 2, other: 2, between: 0.5, caseless: true };

/** The passage of a text that is nearest to words that do not stand in it, by the cost of the changes. */
export function findNearestWords(
  text: string,
  words: string,
  costs = evenCosts,
): { words: string; changes: number } {
  const source = [...text.matchAll(/\S+/g)];
  const toCompare = (word: string) => {
    const own = bare(normalizeWording(word));
    return costs.caseless ? own.toLowerCase() : own;
  };
  const wanted = words.split(/\s+/).filter(Boolean).map(toCompare);
  const given = source.map((match) => toCompare(match[0]));
  // Sellers' algorithm: edit distance of `wanted` to every passage that ends at a word of the text.
  let row = Array.from({ length: source.length + 1 }, (_, start) => ({ cost: 0, start }));
  for (const [i, word] of wanted.entries()) {
    const next = [{ cost: (i + 1) * costs.missing, start: 0 }];
    for (let j = 1; j <= source.length; j++) {
      const same = given[j - 1] === word;
      const ways = [
        { cost: (row[j - 1]?.cost ?? 0) + (same ? 0 : costs.other), start: row[j - 1]?.start ?? 0 },
        { cost: (row[j]?.cost ?? 0) + costs.missing, start: row[j]?.start ?? 0 },
        { cost: (next[j - 1]?.cost ?? 0) + costs.between, start: next[j - 1]?.start ?? 0 },
      ];
      next.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)));
    }
    row = next;
  }
  let end = 0;
  for (let j = 1; j < row.length; j++) if ((row[j]?.cost ?? 0) < (row[end]?.cost ?? 0)) end = j;
  const { cost, start } = row[end] ?? { cost: wanted.length, start: 0 };
  const near = source.slice(start, end).map((match) => match[0]);
  return { words: near.join(" ").replace(/^["“„«‘]+|["”«»]+$/g, ""), changes: cost };
}

/** A word without the punctuation around it. */
function bare(word: string): string {
  const words = findWordsIn(word);
  return word.slice(words[0]?.from, words.at(-1)?.to);
}
