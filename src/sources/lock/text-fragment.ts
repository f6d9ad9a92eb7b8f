// Makes a text directive that leads a browser to words in a page: `prefix-,start,end,-suffix`.
// https://wicg.github.io/scroll-to-text-fragment/

import type { Span } from "../../text/match-words.ts";
import { rememberObject } from "../../text/remember.ts";
import { cutsWord } from "../../text/words.ts";

/** A text prepared for searching, and the way back to its offsets. */
interface Searchable {
  plain: string; // as browsers compare: lower case, without accents, with single spaces
  at: number[]; // offset in the original text of each character of `plain`
}

/** Words, and what stands around them. */
interface Around {
  before: string;
  words: string;
  after: string;
}

interface Directive {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

const longestExact = 8; // words; longer passages are given by their first and last words
const longestContext = 12; // words of context before or after, at most

/**
 * The shortest directive whose only match in the text is exactly the words from the first span to the last; where
 * none has only one, the shortest whose first match it is; "" if there is none. `paragraphs` are those of the whole
 * text, each a block of the page; `paragraph` is the index of the one that holds the spans.
 */
export function makeTextFragment(
  paragraphs: readonly string[],
  paragraph: number,
  spans: readonly Span[],
): string {
  const own = paragraphs[paragraph] ?? "";
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return "";
  const text = makeSearchable(paragraphs);
  const offset = paragraphs.slice(0, paragraph).reduce((sum, one) => sum + one.length + 1, 0);
  const target = { from: offset + first.from, to: offset + last.to };
  const [before, words, after] = [
    own.slice(0, first.from),
    own.slice(first.from, last.to),
    own.slice(last.to),
  ];
  const inBlock = { before, words, after };
  const acrossBlocks = {
    before: before.trim() || (paragraphs[paragraph - 1] ?? ""),
    words,
    after: after.trim() || (paragraphs[paragraph + 1] ?? ""),
  };
  let firstFound = "";
  for (const directive of [...candidates(inBlock), ...candidates(acrossBlocks)]) {
    const [match, other] = findMatches(text, directive);
    if (match?.from !== target.from || match.to !== target.to) continue;
    if (!other) return encodeDirective(directive);
    firstFound ||= encodeDirective(directive);
  }
  return firstFound; // the words stand twice with the same words around them: a browser takes the first
}

/**
 * Directives from the shortest to the longest: without context, with words after, with words before, with
 * both.
 */
function* candidates({ before, words, after }: Around): Generator<Directive> {
  const bodies = [...bodiesOf(words)];
  for (const body of bodies) yield { ...body, prefix: "", suffix: "" };
  for (let count = 1; count <= longestContext; count++) {
    const prefix = lastWords(before, count);
    const suffix = firstWords(after, count);
    for (const body of bodies) {
      if (prefix) yield { ...body, prefix, suffix: "" };
      if (suffix) yield { ...body, prefix: "", suffix };
      if (prefix && suffix) yield { ...body, prefix, suffix };
    }
  }
}

/** All of the words, or of a long passage its first and last ones: from two on each side to all. */
function* bodiesOf(words: string): Generator<Pick<Directive, "start" | "end">> {
  const count = words.split(/\s+/).length;
  if (count <= longestExact) return yield { start: words.trim(), end: "" };
  for (let each = 2; each * 2 <= count; each++)
    yield { start: firstWords(words, each), end: lastWords(words, each) };
  yield { start: words.trim(), end: "" };
}

const firstWords = (text: string, count: number): string => joinWords(splitWords(text).slice(0, count));
const lastWords = (text: string, count: number): string => joinWords(splitWords(text).slice(-count));

/** Cuts at spaces, since punctuation belongs to its word. */
const splitWords = (text: string): string[] => text.trim().split(/\s+/);

/** "" for what has no letter and no digit, by which nothing can be found. */
function joinWords(words: readonly string[]): string {
  const text = words.join(" ");
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}

/** Made once for a source: many words are quoted from it. */
const makeSearchable = rememberObject((paragraphs: readonly string[]): Searchable => {
  const text = paragraphs.join("\n");
  const at: number[] = [];
  const characters: string[] = [];
  for (let i = 0; i < text.length; i++) {
    for (const character of simplify(text[i] ?? "")) {
      if (character === " " && characters.at(-1) === " ") continue;
      characters.push(character);
      for (let unit = 0; unit < character.length; unit++) at.push(i);
    }
  }
  return { plain: characters.join(""), at: [...at, text.length] };
});

const simplify = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ");

/**
 * The first two passages that a directive fits, fewer if there are fewer. Where the end's words stand again further
 * down, the passage that reaches to them counts as well: a browser takes the nearest, other readers may not.
 */
function findMatches({ plain, at }: Searchable, directive: Directive): Span[] {
  const [prefix = "", start = "", end = "", suffix = ""] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix,
  ].map((words) => simplify(words).trim());
  if (!start) return [];
  const found: Span[] = [];
  for (const from of findAllWhole(plain, start, 0)) {
    if (prefix && !plain.slice(0, from).trimEnd().endsWith(prefix)) continue;
    const begun = from + start.length;
    const ends = end ? findAllWhole(plain, end, begun) : [begun];
    for (const endAt of ends) {
      const to = end ? endAt + end.length : begun;
      if (suffix && !plain.slice(to).trimStart().startsWith(suffix)) continue;
      found.push({ from: at[from] ?? 0, to: (at[to - 1] ?? 0) + 1 });
      if (found.length === 2) return found;
    }
  }
  return found;
}

function* findAllWhole(text: string, words: string, from: number): Generator<number> {
  for (let found = findWhole(text, words, from); found >= 0; found = findWhole(text, words, found + 1))
    yield found;
}

function findWhole(text: string, words: string, from: number): number {
  for (let found = text.indexOf(words, from); found >= 0; found = text.indexOf(words, found + 1))
    if (!cutsWord(text, found) && !cutsWord(text, found + words.length)) return found;
  return -1;
}

/**
 * Percent-encodes words. Hyphens mark prefix and suffix and are encoded too; commas and ampersands always
 * are.
 */
const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, "%2D");

const encodeDirective = ({ prefix, start, end, suffix }: Directive): string =>
  [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end ? [encode(end)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(",");
