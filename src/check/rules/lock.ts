// The ledger held against quotations.lock: every wording is locked under its own key, exactly as it stands.
import type { Diagnostic } from "../../diagnostic.ts";
import type { LedgerEntry } from "../../ledger.ts";
import type { Lock, LockedWords } from "../../model/lock.ts";
import type { Scenario } from "../../model/scenario.ts";
import { normalizeWording } from "../../wording.ts";

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

export interface Share {
  source: string; // id
  quoted: number; // characters of the text that stand in the briefing
  characters: number; // of the whole text
}

/** How much of each locked text stands in the briefing: overlapping words count once. */
export function measureShares(ledger: readonly LedgerEntry[], lock: Lock | null): Share[] {
  if (!lock) return [];
  const covered = new Map<string, [number, number][]>();
  for (const { key, source } of ledger) {
    const locked = Object.hasOwn(lock.words, key) ? lock.words[key] : undefined;
    if (!locked) continue;
    const list = covered.get(source.id) ?? [];
    // Paragraphs are kept apart by a step that no paragraph is as long as.
    list.push([locked.paragraph * 1e7 + locked.from, locked.paragraph * 1e7 + locked.to]);
    covered.set(source.id, list);
  }
  return [...covered].map(([source, spans]) => ({
    source,
    quoted: lengthOfUnion(spans),
    characters: lock.texts[source]?.characters ?? 0,
  }));
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
export function checkShares(shares: readonly Share[], scenario: Scenario): Diagnostic[] {
  return scenario.sources.flatMap((source) => {
    const share = shares.find((one) => one.source === source.id);
    if (source.publicDomain || !share || share.quoted * 2 <= share.characters) return [];
    const percent = Math.round((100 * share.quoted) / share.characters);
    const message = `${percent} % of the text of ${source.publisher} stands in this briefing, and it is not in the public domain.`;
    const fix = "Quote less: short phrases, one phrase for several claims. At most half, better a third.";
    return [{ rule: "source-share" as const, severity: "error" as const, message, at: source.at, fix }];
  });
}
