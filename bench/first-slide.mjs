// Measures the time from opening a file to its headline on the screen: our page, and a bare reveal.js page
// with as many text slides and the same fonts. Both from file://, in turns, in one browser.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { median } from "./measure.mjs";

const rounds = 15;

/** Medians in milliseconds. `shift` is the sum of all layout shifts of our page, which should be 0. */
export async function measureFirstSlide(browser, page) {
  const folder = mkdtempSync(join(tmpdir(), "briefing-bench-"));
  try {
    const bare = join(folder, "bare.html");
    writeFileSync(bare, await makeBarePage(readFileSync(page, "utf8")));
    const times = { ours: [], bare: [] };
    let shift = 0;
    for (let i = 0; i < rounds; i++) {
      times.bare.push((await open(browser, bare)).headline);
      const ours = await open(browser, page);
      times.ours.push(ours.headline);
      shift = Math.max(shift, ours.shift);
    }
    return { ours: median(times.ours), bare: median(times.bare), shift };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeBarePage(ours) {
  const slides = ours.match(/class="stage[ "]/g)?.length ?? 1;
  const fonts = /<style id="style_fonts"[^>]*>(.*?)<\/style>/s.exec(ours)?.[1] ?? "";
  const contents = `import Reveal from "reveal.js"; import "reveal.js/reveal.css"; Reveal.initialize();`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "iife",
    outdir: "/",
    write: false,
  });
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending)).text;
  const style = `${fonts}${text(".css")} body { font: 22px Archivo } h2 { font: 700 38px Archivo } .reveal i { font-family: Literata }`;
  const slide =
    "<section><h2>One sentence that says what was found</h2><p>And one with a <i>quotation</i> in it.</p></section>";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><style>${style}</style>
<body><div class="reveal"><div class="slides">${slide.repeat(slides)}</div></div><script>${text(".js")}</script></body></html>`;
}

async function open(browser, path) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.goto(pathToFileURL(path).href);
  await page.waitForFunction(() => window.measured.headline > 0 && document.querySelector(".reveal.ready"));
  await page.waitForTimeout(300); // time for late layout shifts
  const measured = await page.evaluate(() => window.measured);
  await context.close();
  return measured;
}

function observe() {
  window.measured = { headline: 0, shift: 0 };
  new PerformanceObserver((list) => {
    window.measured.headline = Math.max(
      window.measured.headline,
      ...list.getEntries().map((entry) => entry.startTime),
    );
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.measured.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}
