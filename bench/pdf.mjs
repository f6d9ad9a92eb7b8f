// Measures printing: the deck in slides/ and a made-up one of 200 slides, beside one blank page in the same browser.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDeck } from "./deck.mjs";
import { measure, median } from "./measure.mjs";

const root = join(import.meta.dirname, "..");
const rounds = 3;
const length = 200;

/** `launcher`: the path of the compiled one. Seconds are medians of turns in one run; memory is in bytes. */
export async function measurePdf(launcher) {
  const out = mkdtempSync(join(tmpdir(), "briefing-bench-"));
  const long = writeDeck(length);
  const print = (folder) =>
    measure([join(root, "build.mjs"), "pdf", folder, "--out", out], root, { shared: true });
  const turns = { blank: [], deck: [], long: [] };
  try {
    for (const folder of ["slides", long]) await print(folder); // built once, figures drawn
    for (let i = 0; i < rounds; i++) {
      turns.blank.push(await measure([join(import.meta.dirname, "blank-page.mjs"), launcher], root));
      turns.deck.push(await print("slides"));
      turns.long.push(await print(long));
    }
  } finally {
    for (const folder of [out, long]) rmSync(folder, { recursive: true, force: true });
  }
  return Object.fromEntries(Object.entries(turns).map(([name, runs]) => [name, summarise(runs)]));
}

const summarise = (runs) => ({
  seconds: median(runs.map((run) => run.seconds)),
  memory: runs.some((run) => run.memory === null) ? null : Math.max(...runs.map((run) => run.memory)),
});
