// One ledger entry and its source's paragraphs → where its words stand, or why they do not.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { findNearestWords, findWords, type Span } from "../text/match-words.ts";

export function locateWords(entry: LedgerEntry, paragraphs: readonly string[]): Span[] | Diagnostic {
  const spans = findWords(paragraphs[entry.paragraph] ?? "", entry.words);
  if (spans) return spans;
  const elsewhere = paragraphs.findIndex((paragraph) => findWords(paragraph, entry.words));
  return elsewhere >= 0 ? wrongParagraph(entry, elsewhere) : notFound(entry, paragraphs);
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
    message: `${entry.source.publisher} does not say this in paragraph ${entry.paragraph}.`,
    at: entry.at,
    fix: "Quote the source's own words, every character of them; mark a cut with […] and an insertion with [ ].",
    wordings: {
      given: entry.words,
      found: near.words,
      where: `${entry.source.publisher}, paragraph ${near.paragraph}`,
    },
  };
}
