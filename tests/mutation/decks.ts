// The briefings that are falsified: the one this project is for, and the second scenario of the fixtures.
import { join } from "node:path";
import { checkDeck } from "../../src/check/deck.ts";
import { EvidenceIndex } from "../../src/check/evidence/evidence-index.ts";
import { resolveScenario } from "../../src/check/scenario/scenario.ts";
import type { Deck } from "../../src/model/deck.ts";
import { gatherLedger, type LedgerEntry } from "../../src/model/ledger.ts";
import type { Lock } from "../../src/model/lock.ts";
import type { ParsedDeck } from "../../src/model/parsed.ts";
import type { Scenario } from "../../src/model/scenario.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { type Folder, readFolder } from "../../src/read/folder.ts";

export const project = join(import.meta.dirname, "../..");

export const deckFolders = {
  "the second scenario": join(project, "tests/fixtures/tonkin"),
  "the real briefing": join(project, "slides"),
};

export interface LoadedDeck {
  folder: Folder;
  parsed: ParsedDeck;
  lock: Lock;
  deck: Deck;
  scenario: Scenario;
  ledger: LedgerEntry[];
  known: EvidenceIndex;
}

/** Whole and without a single problem, or it is no ground to stand on. */
export async function loadDeck(path: string): Promise<LoadedDeck> {
  const folder = await readFolder(path, "slides");
  const { deck: parsed, diagnostics } = parseDeck(folder);
  const { lock } = parseLock(folder.lock);
  const checked = checkDeck(parsed, folder.images, lock);
  const problems = [...folder.diagnostics, ...diagnostics, ...checked.diagnostics];
  if (problems.length || !checked.deck || !lock || !parsed.scenario)
    throw new Error(`${path} has problems: ${JSON.stringify(problems[0])}`);
  const { scenario } = resolveScenario(parsed.scenario, lock);
  const ledger = gatherLedger(checked.deck.scenario);
  const known = new EvidenceIndex(checked.deck.scenario, ledger);
  return { folder, parsed, lock, deck: checked.deck, scenario, ledger, known };
}

/** The value at an entry's place, written anew; every wording stands on one line, plain or in double quotes. */
export function replaceWords(lines: readonly string[], { at, words }: LedgerEntry, by: string): string {
  const index = at.line - 1;
  const line = lines[index] ?? "";
  const written = line.slice(at.column, at.column + at.length);
  if (written !== words && written !== JSON.stringify(words)) throw new Error(`${written} is not ${words}`);
  const changed = line.slice(0, at.column) + JSON.stringify(by) + line.slice(at.column + at.length);
  return lines.map((one, i) => (i === index ? changed : one)).join("\n");
}
