// Compares the lock with the texts where they are at hand, and reports what a new lock would report.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Lock } from "../../model/lock.ts";
import type { Source } from "../../model/scenario.ts";
import type { SourceText, UnreadText } from "../source-text.ts";
import { lockWords } from "./lock.ts";

export function verifyLock(
  ledger: readonly LedgerEntry[],
  texts: ReadonlyMap<string, SourceText | UnreadText>,
  lock: Lock | null,
): Diagnostic[] {
  const fresh = lockWords(ledger, texts, lock, "0000-00-00", { language: "en", people: [] });
  const sources = [...new Set(ledger.map((entry) => entry.source))];
  const changed = sources.filter(({ id }) => {
    const before = lock && Object.hasOwn(lock.texts, id) ? lock.texts[id] : undefined;
    const now = fresh.lock.texts[id];
    return before !== undefined && now !== undefined && before.sha256 !== now.sha256;
  });
  const savedAnew = sources.filter(({ id }) => {
    const [before, now] = [lock?.texts[id], fresh.lock.texts[id]];
    return before && now && before.sha256 === now.sha256 && before.capture !== now.capture;
  });
  return [...fresh.diagnostics, ...changed.map(textChanged), ...savedAnew.map(captureChanged)];
}

/** The text is the same, so its words stand; but the captured file is not the one whose hash readers see. */
function captureChanged(source: Source): Diagnostic {
  return {
    rule: "text-changed",
    severity: "warning",
    message: `The file "${source.text}" of ${source.publisher} is not the one that was captured; its words are the same.`,
    at: source.at,
    fix: "Restore the file, or run `npm run quotes` to keep the hash of the new one.",
  };
}

function textChanged(source: Source): Diagnostic {
  return {
    rule: "text-changed",
    severity: "error",
    message: `The text "${source.text}" of ${source.publisher} is not the one that words of it were checked against.`,
    at: source.at,
    fix: "Restore the text, or run `npm run quotes` to check all words against the new one.",
  };
}
