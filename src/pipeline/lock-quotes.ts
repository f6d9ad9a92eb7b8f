// From a briefing and its sources' texts to quotations.lock: read, parse, check what is needed, locate,
// format.

import { namesOfPeople } from "../check/evidence/statements/actor-names.ts";
import { resolveScenario } from "../check/scenario/scenario.ts";
import { nameFolder } from "../disk/folder-path.ts";
import { type Diagnostic, hasErrors, sortDiagnostics } from "../model/diagnostic.ts";
import { gatherLedger } from "../model/ledger.ts";
import type { SourceFile } from "../model/location.ts";
import { parseDeck } from "../parse/deck.ts";
import { parseLock } from "../parse/lock.ts";
import { readFolder } from "../read/folder.ts";
import { formatLock } from "../sources/lock/format.ts";
import { lockWords, namesOfTexts } from "../sources/lock/lock.ts";
import { readTexts } from "./read-captures.ts";

export interface LockResult {
  diagnostics: Diagnostic[];
  files: SourceFile[];
  text: string | null; // the new lock; null if there is an error
  // null: nothing was looked for
  counts: { looked: number; texts: number; stand: number; fresh: number } | null;
}

/** `today`, YYYY-MM-DD, becomes the date of new and changed entries. */
export async function lockQuotes(
  path: string,
  options: { sources: string; today: string },
): Promise<LockResult> {
  const folder = await readFolder(path, nameFolder(path));
  const files = [...folder.scenario, ...folder.slides];
  const parsed = parseDeck({ scenario: folder.scenario, slides: [] });
  const found = [...folder.diagnostics, ...parsed.diagnostics];
  const { scenario } = parsed.deck;
  if (hasErrors(found) || !scenario)
    return { diagnostics: sortDiagnostics(found), files, text: null, counts: null };
  const resolved = resolveScenario(scenario, null);
  const ledger = gatherLedger(resolved.scenario);
  const texts = await readTexts(options.sources, namesOfTexts(ledger));
  const previous = parseLock(folder.lock).lock; // a lock that cannot be read is made anew
  const { lock, diagnostics } = lockWords(ledger, texts, previous, options.today, {
    language: resolved.scenario.language,
    people: namesOfPeople(resolved.scenario),
  });
  const all = [...found, ...resolved.diagnostics, ...diagnostics];
  const text = hasErrors(all) ? null : formatLock(lock);
  const stand = Object.keys(lock.words);
  const fresh = stand.filter((key) => !previous || !Object.hasOwn(previous.words, key)).length;
  const counts = { looked: ledger.length, texts: Object.keys(lock.texts).length, stand: stand.length, fresh };
  return { diagnostics: sortDiagnostics(all), files, text, counts };
}
