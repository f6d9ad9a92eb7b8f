// Searches texts for words and finds where they stand, or the nearest passage.
import { findNearestWords, findWords, memoryCosts, type Span } from "../text/match-words.ts";

export interface ReadSource {
  id: string;
  paragraphs: readonly string[]; // the first is ¶0, the title
}

export interface Found {
  source: string;
  paragraph: number;
  text: string; // of the whole paragraph
  spans: Span[];
}

/**
 * Every paragraph that holds the words, compared as quotations are; if there is none, compared without case.
 */
export function findInTexts(sources: readonly ReadSource[], words: string): Found[] {
  const exact = search(sources, (text) => findWords(text, words));
  return exact.length > 0 ? exact : findInAnyCase(sources, words);
}

/** Numbers of a source's paragraphs that hold the words, compared as quotations are. The first is ¶0, the title. */
export const findParagraphs = (paragraphs: readonly string[], words: string): number[] =>
  paragraphs.flatMap((text, number) => (findWords(text, words) ? [number] : []));

/** Every paragraph that holds the words, whether in capital or in small letters. */
export const findInAnyCase = (sources: readonly ReadSource[], words: string): Found[] =>
  search(sources, (text) => findWords(inSmallLetters(text), inSmallLetters(words)));

/** As long as the text, so that offsets hold: İ, whose small letter is two characters, stays. */
const inSmallLetters = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

function search(sources: readonly ReadSource[], find: (text: string) => Span[] | undefined): Found[] {
  return sources.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((text, paragraph) => {
      const spans = find(text);
      return spans ? [{ source: id, paragraph, text, spans }] : [];
    }),
  );
}

export interface Nearest {
  source: string;
  paragraph: number;
  words: string;
}

/** Null if more than half of the words would have to change. */
export function findNearest(sources: readonly ReadSource[], words: string): Nearest | null {
  let best: (Nearest & { changes: number }) | null = null;
  for (const { id, paragraphs } of sources)
    for (const [paragraph, text] of paragraphs.entries()) {
      const near = findNearestWords(text, words, memoryCosts);
      if (best === null || near.changes < best.changes) best = { source: id, paragraph, ...near };
    }
  const most = words.split(/\s+/).length; // largest cost: half of the words missing, each of which costs 2
  return best && best.words !== "" && best.changes <= Math.max(2, most) ? best : null;
}
