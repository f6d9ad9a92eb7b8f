// The ledger held against quotations.lock: every wording is locked under its own key, exactly as it stands.

import type { CheckedWords, Share } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Location } from "../../model/location.ts";
import type { Lock, LockedWords } from "../../model/lock.ts";
import type { Source } from "../../model/scenario.ts";
import { normalizeWording } from "../../text/match-words.ts";
import { diffWords } from "../../text/word-diff.ts";

const howToLock = "quotes {folder} --sources DIR";

export function checkLock(ledger: readonly LedgerEntry[], lock: Lock | null): Diagnostic[] {
  return ledger.flatMap((entry) => {
    const locked = lock && Object.hasOwn(lock.words, entry.key) ? lock.words[entry.key] : undefined;
    if (!locked) return [notLocked(entry)];
    return isSame(entry, locked) ? [] : [changed(entry, locked)];
  });
}

function isSame(entry: LedgerEntry, locked: LockedWords): boolean {
  const sameWords = normalizeWording(entry.words) === normalizeWording(locked.words);
  return sameWords && entry.source.id === locked.source && entry.paragraph === locked.paragraph;
}

function notLocked({ subject, at }: LedgerEntry): Diagnostic {
  return {
    rule: "words-not-locked",
    severity: "error",
    message: "These words were never looked for in their source's text.",
    subject,
    at,
    why: "Until they are found there, nobody can tell whether they are the source's.",
    fix: "One run looks for all of them:",
    run: howToLock,
  };
}

function changed(entry: LedgerEntry, locked: LockedWords): Diagnostic {
  const { subject, at, words } = entry;
  const common = { rule: "words-changed" as const, severity: "error" as const, subject };
  const where = `${locked.source} ¶${locked.paragraph}`;
  if (normalizeWording(words) === normalizeWording(locked.words)) {
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
  from: number; // of the differing words in the given ones
  length: number;
  found: string; // what the source has there
}

/** Null where the wordings differ in several places, or where words are only missing. */
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

/** The differing words alone, if the whole stands on one line as it is, with or without quotation marks. */
function narrow(at: Location, words: string, difference: Difference | null): Location {
  const marks = at.length - words.length;
  if (!difference || (marks !== 0 && marks !== 2)) return at;
  return { ...at, column: at.column + marks / 2 + difference.from, length: difference.length };
}

/** What the lock knows of the ledger: when each wording was checked, and how much of each text stands here. */
export function readChecked(ledger: readonly LedgerEntry[], lock: Lock | null): CheckedWords {
  const dates = new Map<string, string>();
  const spans = new Map<Source, [number, number][]>();
  for (const { key, source } of ledger) {
    const locked = lock && Object.hasOwn(lock.words, key) ? lock.words[key] : undefined;
    if (!locked) continue;
    dates.set(key, locked.checked);
    // Paragraphs are kept apart by a step that no paragraph is as long as.
    const found = [...locked.at.matchAll(/(\d+)-(\d+)/g)].map(([, from, to]): [number, number] => [
      locked.paragraph * 1e7 + Number(from),
      locked.paragraph * 1e7 + Number(to),
    ]);
    const before = spans.get(source);
    if (before) before.push(...found);
    else spans.set(source, found);
  }
  const shares = [...spans].map(([source, found]) => ({
    source,
    quoted: lengthOfUnion(found),
    characters: lock?.texts[source.id]?.characters ?? 0,
  }));
  return { dates, shares };
}

function lengthOfUnion(spans: [number, number][]): number {
  let end = 0;
  let length = 0;
  for (const [from, to] of spans.sort(([a], [b]) => a - b)) {
    length += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return length;
}

/** Of a source that is not in the public domain at most half may stand in the briefing. */
export function checkShares(shares: readonly Share[]): Diagnostic[] {
  return shares.flatMap(({ source, quoted, characters }) => {
    if (source.publicDomain || quoted * 2 <= characters) return [];
    const percent = Math.round((100 * quoted) / characters);
    const message = `${percent} % of the text of ${source.publisher} stands in this briefing, and it is not in the public domain.`;
    const fix = "Quote less: short phrases, one phrase for several claims. At most half, better a third.";
    return [{ rule: "source-share" as const, severity: "error" as const, message, at: source.at, fix }];
  });
}
