// The ledger held against quotations.lock: every wording is locked under its own key, exactly as it stands.

import type { CheckedWords, Share } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Lock, LockedWords } from "../../model/lock.ts";
import type { Source } from "../../model/scenario.ts";
import { normalizeWording } from "../../text/match-words.ts";

const howToLock = "Run `npm run quotes -- --sources <folder>` where the sources' texts are at hand.";

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

function notLocked(entry: LedgerEntry): Diagnostic {
  const message = "These words are given as a source's, and were never checked against its text.";
  return { rule: "words-not-locked", severity: "error", message, at: entry.at, fix: howToLock };
}

function changed(entry: LedgerEntry, locked: LockedWords): Diagnostic {
  const sameWords = normalizeWording(entry.words) === normalizeWording(locked.words);
  const where = `${locked.source}, paragraph ${locked.paragraph}, checked ${locked.checked}`;
  return {
    rule: "words-changed",
    severity: "error",
    message: sameWords
      ? `These words were found in ${where}, and are now said to stand in ${entry.source.id}, paragraph ${entry.paragraph}.`
      : "These words are not those that were found in the source.",
    at: entry.at,
    fix: `Put the source's words back. If the change is right: ${howToLock}`,
    ...(sameWords ? {} : { wordings: { given: entry.words, found: locked.words, where } }),
  };
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
