// Measures what `check --look` takes once its browser runs: every slide, step, theme, printed page and page to read.
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { compile } from "../build.mjs";

const root = join(import.meta.dirname, "..");

/** The stages that build a page and look at it, compiled beside the packages they need. */
async function loadStages() {
  const names = ["build", "browser/launch-browser", "browser/look/look-at-briefing", "outputs/html/document"];
  const outfile = join(root, "node_modules", ".cache", "scenario-briefing-bench", "look.mjs");
  await build({
    stdin: {
      contents: names.map((name) => `export * from "./${name}.ts";`).join("\n"),
      resolveDir: join(root, "src"),
    },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}

/** Milliseconds on the clock for a deck, and how many slides it has: the best of three, as other programs run too. */
export async function measureLook(folder) {
  const stages = await loadStages();
  const cache = mkdtempSync(join(tmpdir(), "briefing-bench-"));
  const { worker, look } = await compile();
  const { built } = await stages.build(join(root, folder), { root, cache, worker });
  const [browser, script] = await Promise.all([stages.launchBrowser(), readFile(look, "utf8")]);
  const ids = built.deck.slides.map(({ id }) => id);
  const html = stages.formatPage(built.page);
  const times = [];
  try {
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      await stages.lookAtBriefing(browser, html, script, ids);
      times.push(performance.now() - start);
    }
  } finally {
    await browser.close();
    rmSync(cache, { recursive: true, force: true });
  }
  return { ms: Math.min(...times), slides: ids.length };
}

if (process.argv[1] === import.meta.filename)
  for (const folder of process.argv.length > 2
    ? process.argv.slice(2)
    : ["slides", "tests/fixtures/neutral"]) {
    const { ms, slides } = await measureLook(folder);
    console.log(
      `look at ${folder}: ${ms.toFixed(0)} ms, ${((ms / slides) * 10).toFixed(0)} ms for ten slides`,
    );
  }
