// Finds where the words of a ledger entry stand among its source's paragraphs, or says why they were not
// found.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { findNearestWords, findWords, type Span } from "../text/match-words.ts";

export interface Found {
  paragraph: number;
  spans: Span[];
}

/**
 * Looks in the paragraph that the entry names. If it names none, the words must stand in exactly one
 * paragraph.
 */
export function locateWords(entry: LedgerEntry, paragraphs: readonly string[]): Found | Diagnostic {
  if (entry.sought) return seekWords(entry, paragraphs);
  const spans = findWords(paragraphs[entry.paragraph] ?? "", entry.words);
  if (spans) return { paragraph: entry.paragraph, spans };
  const elsewhere = paragraphs.findIndex((paragraph) => findWords(paragraph, entry.words));
  return elsewhere >= 0 ? wrongParagraph(entry, elsewhere) : notFound(entry, paragraphs);
}

function seekWords(entry: LedgerEntry, paragraphs: readonly string[]): Found | Diagnostic {
  const found = paragraphs.flatMap((text, paragraph): Found[] => {
    const spans = findWords(text, entry.words);
    return spans ? [{ paragraph, spans }] : [];
  });
  const [only, ...others] = found;
  if (!only) return notFound(entry, paragraphs);
  return others.length === 0 ? only : severalParagraphs(entry, found);
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

function notFound(entry: LedgerEntry, paragraphs: readonly string[]): Diagnostic {
  const near = paragraphs
    .map((paragraph, i) => ({ ...findNearestWords(paragraph, entry.words), paragraph: i }))
    .reduce((best, one) => (one.changes < best.changes ? one : best), {
      words: "",
      changes: Number.POSITIVE_INFINITY,
      paragraph: 0,
    });
  return {
    rule: "words-not-found",
    severity: "error",
    message: `${entry.source.publisher} does not say this${entry.sought ? "" : ` in paragraph ${entry.paragraph}`}.`,
    at: entry.at,
    fix: "Quote the source's own words, every character of them; mark a cut with […] and an insertion with [ ].",
    wordings: {
      given: entry.words,
      found: near.words,
      where: `${entry.source.publisher}, paragraph ${near.paragraph}`,
    },
  };
}
