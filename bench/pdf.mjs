// Measures printing and PowerPoint for the briefing in slides/ and a made-up one of 200 slides, beside one
// blank page in the same browser.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDeck } from "./deck.mjs";
import { measure, median } from "./measure.mjs";

const root = join(import.meta.dirname, "..");
const rounds = 3;
const length = 200;

/**
 * `launcher` is the path of the compiled launcher. Seconds are medians over turns in one run; memory is in
 * bytes.
 */
export async function measurePdf(launcher) {
  const out = mkdtempSync(join(tmpdir(), "briefing-bench-"));
  const long = writeDeck(length);
  const make = (command, folder) =>
    measure([join(root, "build.mjs"), command, folder, "--out", out], root, { shared: true });
  const print = (folder) => make("pdf", folder);
  const turns = { blank: [], deck: [], long: [], pptx: [], longPptx: [] };
  const sizes = {};
  try {
    for (const folder of ["slides", long]) await print(folder); // builds each once, so that figures are drawn
    for (let i = 0; i < rounds; i++) {
      turns.blank.push(await measure([join(import.meta.dirname, "blank-page.mjs"), launcher], root));
      turns.deck.push(await print("slides"));
      for (const name of ["briefing.pdf", "handout.pdf"]) sizes[name] = statSync(join(out, name)).size;
      turns.pptx.push(await make("pptx", "slides"));
      sizes["briefing.pptx"] = statSync(join(out, "briefing.pptx")).size;
      turns.long.push(await print(long));
      turns.longPptx.push(await make("pptx", long));
    }
  } finally {
    for (const folder of [out, long]) rmSync(folder, { recursive: true, force: true });
  }
  return {
    sizes,
    ...Object.fromEntries(Object.entries(turns).map(([name, runs]) => [name, summarise(runs)])),
  };
}

const summarise = (runs) => ({
  seconds: median(runs.map((run) => run.seconds)),
  memory: runs.some((run) => run.memory === null) ? null : Math.max(...runs.map((run) => run.memory)),
});
