// A locked wording must be unchanged, in the same paragraph of the same source.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Location } from "../../model/location.ts";
import type { LockedWords } from "../../model/lock.ts";
import { diffWords } from "../../text/word-diff.ts";
import { findLocked, hasSameWords, howToLock, isSameEntry } from "../evidence/locked-words.ts";
import type { RuleCheck } from "../rule.ts";

export const wordsChanged: RuleCheck = {
  id: "words-changed",
  liftable: false,
  checkScenario: ({ ledger, lock }) =>
    ledger.flatMap((entry) => {
      const locked = findLocked(entry, lock);
      return locked && !isSameEntry(entry, locked) ? [changed(entry, locked)] : [];
    }),
};

function changed(entry: LedgerEntry, locked: LockedWords): Diagnostic {
  const { subject, at, words } = entry;
  const common = { rule: "words-changed" as const, severity: "error" as const, subject };
  const where = `${locked.source} ¶${locked.paragraph}`;
  if (hasSameWords(entry, locked)) {
    const found = `These words were found in ${where}, not in ${entry.source.id} ¶${entry.paragraph}.`;
    const why = "A reader must land on the paragraph that holds them.";
    return {
      ...common,
      message: found,
      at,
      why,
      fix: `Write ${where}, or look for them anew:`,
      run: howToLock,
    };
  }
  const difference = findDifference(words, locked.words);
  return {
    ...common,
    message: "These are not the words of the source.",
    at: narrow(at, words, difference),
    why: "Words given as a quotation are the source's own.",
    fix: difference?.found ? `Write ${difference.found}.` : "Write the source's words.",
    ...(difference?.found ? { suggestion: difference.found } : {}),
    wordings: { given: words, found: locked.words, where },
  };
}

interface Difference {
  from: number; // offset of the differing words in the given ones
  length: number;
  found: string; // what the source has instead
}

/** Null if the wordings differ in several places, or if words are only missing. */
function findDifference(given: string, found: string): Difference | null {
  const { a, b } = diffWords(given, found);
  const first = a.findIndex((word) => word.differs);
  const last = a.findLastIndex((word) => word.differs);
  if (first < 0 || a.slice(first, last + 1).some((word) => !word.differs)) return null;
  const end = b.length - (a.length - 1 - last);
  if ([...b.slice(0, first), ...b.slice(Math.max(first, end))].some((word) => word.differs)) return null;
  const between = b.slice(first, end);
  const starts = [...given.matchAll(/\S+/g)];
  const [from, to] = [
    starts[first]?.index ?? 0,
    (starts[last]?.index ?? 0) + (starts[last]?.[0].length ?? 0),
  ];
  return { from, length: to - from, found: between.map((word) => word.text).join(" ") };
}

/**
 * Location of the differing words, if the wording stands unchanged on one line, with or without quotation
 * marks; else of the whole.
 */
function narrow(at: Location, words: string, difference: Difference | null): Location {
  const marks = at.length - words.length;
  if (!difference || (marks !== 0 && marks !== 2)) return at;
  return { ...at, column: at.column + marks / 2 + difference.from, length: difference.length };
}
