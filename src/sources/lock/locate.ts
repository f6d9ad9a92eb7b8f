// Finds where the words of a ledger entry stand among its source's paragraphs, or says why they were not
// found.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import { findNearestWords, findWords, type Span } from "../../text/match-words.ts";

export interface Found {
  paragraph: number;
  spans: Span[];
}

interface NotFound {
  problem: Diagnostic;
  nearest: { paragraph: number; words: string } | null; // what comes closest; null: the words stand elsewhere
}

/**
 * Looks in the paragraph that the entry names. If it names none, the words must stand in exactly one
 * paragraph.
 */
export function locateWords(entry: LedgerEntry, paragraphs: readonly string[]): Found | NotFound {
  if (entry.sought) return seekWords(entry, paragraphs);
  const spans = findWords(paragraphs[entry.paragraph] ?? "", entry.words);
  if (spans) return { paragraph: entry.paragraph, spans };
  const elsewhere = paragraphs.findIndex((paragraph) => findWords(paragraph, entry.words));
  return elsewhere >= 0
    ? { problem: wrongParagraph(entry, elsewhere), nearest: null }
    : notFound(entry, paragraphs);
}

function seekWords(entry: LedgerEntry, paragraphs: readonly string[]): Found | NotFound {
  const found = paragraphs.flatMap((text, paragraph): Found[] => {
    const spans = findWords(text, entry.words);
    return spans ? [{ paragraph, spans }] : [];
  });
  const [only, ...others] = found;
  if (!only) return notFound(entry, paragraphs);
  return others.length === 0 ? only : { problem: severalParagraphs(entry, found), nearest: null };
}

function severalParagraphs(entry: LedgerEntry, found: readonly Found[]): Diagnostic {
  const numbers = found.map(({ paragraph }) => paragraph);
  return {
    rule: "paragraph-wrong",
    severity: "error",
    message: `These words stand in the paragraphs ${numbers.join(", ")} of ${entry.source.publisher}.`,
    subject: entry.subject,
    at: entry.at,
    why: "A reader must land on the one that is meant.",
    fix: `Say which: "${entry.source.id} ¶${numbers[0]}", or with a key "paragraph: ${numbers[0]}"; or quote more of it.`,
  };
}

function wrongParagraph(entry: LedgerEntry, paragraph: number): Diagnostic {
  return {
    rule: "paragraph-wrong",
    severity: "error",
    message: `These words stand in paragraph ${paragraph} of ${entry.source.publisher}, not in ${entry.paragraph}.`,
    at: entry.at,
    fix: `Write "paragraph: ${paragraph}".`,
  };
}

function notFound(entry: LedgerEntry, paragraphs: readonly string[]): NotFound {
  const nearest = findNearestParagraph(entry.words, paragraphs);
  const problem: Diagnostic = {
    rule: "words-not-found",
    severity: "error",
    message: `${entry.source.publisher} does not say this${entry.sought ? "" : ` in paragraph ${entry.paragraph}`}.`,
    at: entry.at,
    fix: "Quote the source's own words, every character of them; mark a cut with […] and an insertion with [ ].",
    wordings: {
      given: entry.words,
      found: nearest.words,
      where: `${entry.source.publisher}, paragraph ${nearest.paragraph}`,
    },
  };
  return { problem, nearest };
}

/**
 * The words that need the fewest changes, from the first paragraph that has such; no words of paragraph 0 in an empty
 * text.
 */
function findNearestParagraph(words: string, paragraphs: readonly string[]) {
  let best = { paragraph: 0, words: "", changes: Number.POSITIVE_INFINITY };
  for (const [paragraph, text] of paragraphs.entries()) {
    const near = findNearestWords(text, words);
    if (near.changes < best.changes) best = { ...near, paragraph };
  }
  return best;
}
