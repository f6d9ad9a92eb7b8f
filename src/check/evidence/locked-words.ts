// What quotations.lock holds for the scenario's wordings.

import type { CheckedWords } from "../../model/deck.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Lock, LockedWords } from "../../model/lock.ts";
import type { Source } from "../../model/scenario.ts";
import { normalizeWording } from "../../text/match-words.ts";

/** The command that looks for words in their sources' texts. */
export const howToLock = "quotes {folder} --sources DIR";

export const findLocked = ({ key }: LedgerEntry, lock: Lock | null): LockedWords | undefined =>
  lock && Object.hasOwn(lock.words, key) ? lock.words[key] : undefined;

export const hasSameWords = (entry: LedgerEntry, locked: LockedWords): boolean =>
  normalizeWording(entry.words) === normalizeWording(locked.words);

export const isSameEntry = (entry: LedgerEntry, locked: LockedWords): boolean =>
  hasSameWords(entry, locked) && entry.source.id === locked.source && entry.paragraph === locked.paragraph;

/**
 * What the lock knows about the ledger: the day each wording was checked, and how much of each text is
 * quoted.
 */
export function readChecked(ledger: readonly LedgerEntry[], lock: Lock | null): CheckedWords {
  const dates = new Map<string, string>();
  const fragments = new Map<string, string>();
  const stretches = new Map<string, string>();
  const spans = new Map<Source, [number, number][]>();
  for (const entry of ledger) {
    const { key, source } = entry;
    const locked = findLocked(entry, lock);
    if (!locked) continue;
    dates.set(key, locked.checked);
    stretches.set(key, locked.at);
    if (locked.fragment) fragments.set(key, locked.fragment);
    // 1e7 characters for each paragraph keep paragraphs apart, since none is that long.
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
  const texts = Object.entries(lock?.texts ?? {});
  const hashes = new Map(texts.map(([id, { sha256 }]) => [id, sha256]));
  const captures = new Map(texts.map(([id, { capture }]) => [id, capture]));
  return { dates, shares, fragments, stretches, hashes, captures };
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
