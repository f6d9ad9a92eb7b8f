// Before the browser tests: builds three briefings once, for all files of the run.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

/**
 * The shipped briefing, a small one for what is the same on any, and one with more moves than their names have room.
 * DECK names another folder in place of the shipped one, for tests that hold of any, such as the tour.
 */
const sharedDecks = {
  shipped: process.env.DECK ?? "slides",
  small: "tests/fixtures/tonkin",
  crowded: "examples/october-1962",
} as const;
export type DeckName = keyof typeof sharedDecks;

declare module "vitest" {
  interface ProvidedContext {
    decks: Record<DeckName, { address: string } | { fault: string }>;
  }
}

const root = join(import.meta.dirname, "../..");

export default async function shareDecks(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "briefing-deck-"));
  const [shipped, small, crowded] = await Promise.all([
    buildDeck("shipped", folder),
    buildDeck("small", folder),
    buildDeck("crowded", folder),
  ]);
  project.provide("decks", { shipped, small, crowded });
  return () => rm(folder, { recursive: true, force: true });
}

/** If the briefing does not build, only the tests that show it fail. */
async function buildDeck(name: DeckName, folder: string): Promise<{ address: string } | { fault: string }> {
  const out = join(folder, name);
  const args = [join(root, "build.mjs"), "build", resolve(root, sharedDecks[name]), "--out", out];
  try {
    await promisify(execFile)(process.execPath, args);
    return { address: pathToFileURL(join(out, "index.html")).href };
  } catch (error) {
    return { fault: String(error) };
  }
}
