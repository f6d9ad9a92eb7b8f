// Reads a briefing's facts and leaves its slides aside, for commands that need no more. Each call reads the disk again.
import { resolveScenario } from "../check/scenario/scenario.ts";
import type { Scenario } from "../model/scenario.ts";
import { parseDeck } from "../parse/deck.ts";
import { parseLock } from "../parse/lock.ts";
import { type Folder, readFolder } from "../read/folder.ts";

interface LoadedScenario {
  folder: Folder;
  scenario: Scenario | null; // null if scenario.yaml cannot be read
}

/** The scenario may have errors: an id that names nothing is left out. Throws if the folder cannot be read. */
export async function loadScenario(path: string): Promise<LoadedScenario> {
  const folder = await readFolder(path, path);
  const parsed = parseDeck({ scenario: folder.scenario, slides: [] }).deck.scenario;
  return { folder, scenario: parsed && resolveScenario(parsed, parseLock(folder.lock).lock).scenario };
}
