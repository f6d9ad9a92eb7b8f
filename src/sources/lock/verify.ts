// Compares the lock with the texts where they are at hand, and reports what a new lock would report.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Lock } from "../../model/lock.ts";
import type { Source } from "../../model/scenario.ts";
import type { SourceText, UnreadText } from "../source-text.ts";
import { lockWords } from "./lock.ts";

/** Null as lock: the briefing has none yet, so that nothing can have changed. */
export function verifyLock(
  ledger: readonly LedgerEntry[],
  texts: ReadonlyMap<string, SourceText | UnreadText>,
  lock: Lock | null,
): Diagnostic[] {
  const fresh = lockWords(ledger, texts, lock, "0000-00-00", { language: "en", people: [] });
  const textOf = (of: Lock | null, id: string) =>
    of && Object.hasOwn(of.texts, id) ? of.texts[id] : undefined;
  const locked = [...new Set(ledger.map((entry) => entry.source))].flatMap((source) => {
    const [before, now] = [textOf(lock, source.id), textOf(fresh.lock, source.id)];
    return before && now ? [{ source, before, now }] : [];
  });
  const hasOtherWords = ({ before, now }: (typeof locked)[number]) => before.sha256 !== now.sha256;
  const hasOtherBytes = ({ before, now }: (typeof locked)[number]) => before.capture !== now.capture;
  const changed = locked.filter(hasOtherWords);
  const savedAnew = locked.filter((one) => !hasOtherWords(one) && hasOtherBytes(one));
  return [
    ...fresh.diagnostics,
    ...changed.map(({ source }) => textChanged(source)),
    ...savedAnew.map(({ source }) => captureChanged(source)),
  ];
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
