// The smallest complete briefing in a folder of its own, for tests that change it or write beside it.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { makeTempFolder } from "./temp-folder.ts";

/** Returns a folder that holds it as `slides`. */
export function makeMinimalDeck(): string {
  const folder = makeTempFolder();
  cpSync(join(import.meta.dirname, "../fixtures/minimal"), join(folder, "slides"), { recursive: true });
  return folder;
}

/** A slide with one error: at 3:8 it cites an unknown id. */
export const brokenSlide = "# A letter reached the south\n\nA word [@nobody].\n";
