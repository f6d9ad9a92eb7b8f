// Reads a briefing that may have errors, and checks what of it can be checked. Nothing is drawn. Each call reads the
// disk again.
import { checkDeck } from "../check/deck.ts";
import { resolveScenario } from "../check/scenario/scenario.ts";
import type { Slide } from "../model/deck.ts";
import type { Scenario } from "../model/scenario.ts";
import { parseDeck } from "../parse/deck.ts";
import { parseLock } from "../parse/lock.ts";
import { type Folder, readFolder } from "../read/folder.ts";

export interface LoadedDeck {
  folder: Folder;
  scenario: Scenario;
  slides: readonly Slide[]; // those that can be read
  good: boolean; // nothing of the deck has errors
  unread: number; // slides with errors in their content, of which nobody knows what they cite
}

/** Null if scenario.yaml cannot be read. Throws if the folder cannot be read. */
export async function loadDeck(path: string): Promise<LoadedDeck | null> {
  const folder = await readFolder(path, path);
  const { deck: parsed } = parseDeck(folder);
  if (!parsed.scenario) return null;
  const { lock } = parseLock(folder.lock);
  const { scenario } = resolveScenario(parsed.scenario, lock);
  const { deck, slides } = checkDeck(parsed, folder.images, lock);
  return { folder, scenario, slides, good: deck !== null, unread: parsed.slides.length - slides.length };
}
