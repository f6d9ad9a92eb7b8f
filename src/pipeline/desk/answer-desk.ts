// What the source desk answers about words of the sources: the lines that an author pastes, and where words stand.
import type { DeskData, Selection } from "../../model/desk.ts";
import { writeClaim, writeEvidence, writeQuotation } from "../../sources/evidence-line.ts";
import {
  type Found,
  findInAnyCase,
  findNearest,
  findParagraphs,
  type Nearest,
} from "../../sources/find-in-texts.ts";

const most = 40; // words in one piece of evidence

interface LinesToPaste {
  words: string; // with single spaces
  count: number; // of words
  standing: number[]; // paragraphs of the source that hold them
  isLong: boolean; // too long to be quoted in one piece
  evidence: string;
  claim: string;
  quotation: string;
  say: string; // a sentence about the line
}

/** Null if nothing is selected, or the source is not known. */
export function writeLines({ sources }: Pick<DeskData, "sources">, selected: Selection): LinesToPaste | null {
  const source = sources.find(({ id }) => id === selected.source);
  const words = selected.words.replace(/\s+/g, " ").trim();
  if (!source || words === "") return null;
  const count = words.split(" ").length;
  const texts = source.paragraphs.map(({ text }) => text);
  const standing = findParagraphs(texts, words);
  const named = standing.length > 1 ? selected.paragraph : null;
  return {
    words,
    count,
    standing,
    isLong: count > most,
    evidence: writeEvidence(source.id, words, named),
    claim: writeClaim(source.id, words, named),
    quotation: writeQuotation(source.id, words),
    say: sayLine(count, standing),
  };
}

function sayLine(count: number, standing: readonly number[]): string {
  if (count > most) return `${count} words. At most ${most} can be quoted in one piece.`;
  return standing.length > 1
    ? `These words stand in ${sayParagraphs(standing)}. The line names the one you selected.`
    : "This line goes to the clipboard. No paragraph number is needed: it is found.";
}

function sayParagraphs(numbers: readonly number[]): string {
  const names = numbers.map((number) => `¶${number}`);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

interface Named {
  publisher: string; // of the source
}

export interface SearchResult {
  found: (Found & Named)[];
  nearest: (Nearest & Named) | null; // only where nothing is found
}

/** Where words stand in all texts, ignoring case; the nearest passage if nowhere. */
export function searchTexts({ sources }: Pick<DeskData, "sources">, asked: string): SearchResult {
  const words = asked.trim();
  if (words === "") return { found: [], nearest: null };
  const texts = sources.map(({ id, paragraphs }) => ({ id, paragraphs: paragraphs.map(({ text }) => text) }));
  const found = findInAnyCase(texts, words);
  const nearest = found.length > 0 ? null : findNearest(texts, words);
  const withName = <T extends { source: string }>(one: T): T & Named => ({
    ...one,
    publisher: sources.find(({ id }) => id === one.source)?.publisher ?? one.source,
  });
  return { found: found.map(withName), nearest: nearest && withName(nearest) };
}
