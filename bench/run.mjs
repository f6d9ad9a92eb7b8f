// Measures the promises of speed and size on this machine. Every figure is a ratio within one run or stands
// beside its circumstances. Prints a table; a missed target does not fail the run.
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { compile } from "../build.mjs";
import { measureCheck, measureGrowth } from "./check-scale.mjs";
import { countFigures, firstSlide, writeDeck } from "./deck.mjs";
import { measureEdits } from "./edits.mjs";
import { measureFirstSlide } from "./first-slide.mjs";
import { measureFollowers } from "./followers.mjs";
import { measureLongDeck } from "./long-deck.mjs";
import { measureLook } from "./look.mjs";
import { measure, median } from "./measure.mjs";
import { measurePdf } from "./pdf.mjs";

const root = join(import.meta.dirname, "..");
const out = mkdtempSync(join(tmpdir(), "briefing-bench-"));
const rounds = 5;

const forget = (programs) => rmSync(programs, { recursive: true, force: true });
const buildDeck = (folder) =>
  measure([join(root, "build.mjs"), "build", folder, "--out", join(out, "dist")], root);
const seconds = (runs) => median(runs.map((run) => run.seconds));

async function compareWithUsual(programs) {
  const usual = [];
  const cold = [];
  const warm = [];
  const edited = [];
  const copy = join(out, "slides");
  cpSync(join(root, "slides"), copy, { recursive: true });
  for (let i = 0; i < rounds; i++) {
    usual.push(await measure([join(import.meta.dirname, "usual.mjs"), out], root));
    forget(programs);
    cold.push(await buildDeck("slides"));
    warm.push(await buildDeck("slides"));
    await buildDeck(copy);
    appendFileSync(join(copy, "01-title.md"), "\nSomething more to say.\n");
    edited.push(await buildDeck(copy));
  }
  const times = `${seconds(cold).toFixed(2)} s and ${seconds(usual).toFixed(2)} s`;
  report("cold build / esbuild of reveal.js and Mermaid", "≤ 1.7", seconds(cold) / seconds(usual), times);
  report(
    "warm build / cold build",
    "≤ 0.25",
    seconds(warm) / seconds(cold),
    `warm ${seconds(warm).toFixed(2)} s`,
  );
  report("build after a change of one slide / cold build", "", seconds(edited) / seconds(cold), "");
  return seconds(cold);
}

/** `cold`: seconds of a cold build of the briefing in slides/. */
async function reportCheck(cold) {
  for (const { what, ms, slides } of await measureCheck()) {
    report(`check of ${what}`, "", ms, `${(ms / slides).toFixed(2)} ms a slide`, "ms");
    if (what === "slides/") report("check of slides/ / its cold build", "≤ 0.20", ms / 1000 / cold, "");
  }
  for (const { kind, times, ratios } of await measureGrowth())
    report(`check of four times as many ${kind} / twice`, "≤ 2.5", ratios[1], `${times[2].toFixed(0)} ms`);
}

async function measureLength(slides, programs) {
  const folder = writeDeck(slides);
  try {
    forget(programs);
    await buildDeck("slides"); // the program and the page's parts are cached, the figures are not
    const first = await buildDeck(folder);
    const again = await buildDeck(folder);
    appendFileSync(join(folder, firstSlide), "\nSomething more to say.\n");
    const edited = await buildDeck(folder);
    const perFigure = ((first.seconds - edited.seconds) / countFigures(slides)) * 1000;
    report(`${slides} slides, figures drawn`, "", first.seconds, describe(first), "s");
    report(`${slides} slides, nothing changed`, "", again.seconds, describe(again), "s");
    report(`${slides} slides, one changed`, "", edited.seconds, describe(edited), "s");
    report(`${slides} slides, time of a figure`, "", perFigure, `${countFigures(slides)} figures`, "ms");
    return perFigure;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function describe({ seconds, memory, processor }) {
  if (memory === null) return "";
  return `${Math.round(memory / 1e6)} MB at most, processor / time ${(processor / seconds).toFixed(1)}`;
}

async function measureOpening() {
  await buildDeck("slides");
  const { launchBrowser } = await import(pathToFileURL(await compileLauncher()).href);
  const browser = await launchBrowser();
  try {
    const { ours, bare, shift } = await measureFirstSlide(browser, join(out, "dist", "index.html"));
    const note = `${Math.round(ours)} ms and ${Math.round(bare)} ms, ${browser.version()}`;
    report("first slide / bare reveal.js page", "≤ 1.5", ours / bare, note);
    report("layout shift while opening", "0", shift, "");
  } finally {
    await browser.close();
  }
}

async function reportEdits() {
  const { launchBrowser } = await import(pathToFileURL(await compileLauncher()).href);
  const browser = await launchBrowser();
  try {
    const { slide, fact, long, reload } = await measureEdits(browser);
    report("save → seen, a slide of slides/", "≤ 60", slide, "median of 15", "ms");
    report("save → seen, a fact on eight of its slides", "≤ 150", fact, "", "ms");
    report("save → seen, a slide of 1,000", "≤ 100", long, "", "ms");
    report("save → seen / loading the page anew", "", slide / reload, `${Math.round(reload)} ms`);
  } finally {
    await browser.close();
  }
}

async function reportLongDeck() {
  const { launchBrowser } = await import(pathToFileURL(await compileLauncher()).href);
  const browser = await launchBrowser();
  try {
    const { short, long } = await measureLongDeck(browser, out);
    const firsts = `${Math.round(long.first)} ms and ${Math.round(short.first)} ms`;
    report("first slide, 1,000 slides / 20 slides", "≤ 1.5", long.first / short.first, firsts);
    const step = `of 20 slides ${short.step.toFixed(0)} ms; slowest ${long.slowest.toFixed(0)} ms`;
    report("a step, 1,000 slides, main thread", "≤ 16", long.step, step, "ms");
    report(
      "overview of 1,000 slides",
      "≤ 200",
      long.overview,
      `of 20 ${Math.round(short.overview)} ms`,
      "ms",
    );
    report(
      "search of 1,000 slides, two letters typed",
      "",
      long.search,
      `of 20 ${Math.round(short.search)} ms`,
      "ms",
    );
    if (long.memory) report("memory of a page of 1,000 slides", "< 400", long.memory / 1e6, "", "MB");
  } finally {
    await browser.close();
  }
}

async function reportFollowers() {
  const { median, slowest, lost, growth, memory } = await measureFollowers();
  report("a move, seen by 300 followers", "≤ 100", median, `slowest ${slowest.toFixed(0)} ms`, "ms");
  report("followers without the last position", "0", lost, "a third was away");
  if (growth)
    report("server's memory after 200 moves / after 20", "≤ 1.1", growth, `${Math.round(memory / 1e6)} MB`);
}

async function reportPdf() {
  await buildDeck("slides");
  const { blank, deck, long, pptx, longPptx, sizes } = await measurePdf(await compileLauncher());
  const times = `${deck.seconds.toFixed(2)} s and ${blank.seconds.toFixed(2)} s`;
  report("pdf / the same browser printing a blank page", "≤ 3.5", deck.seconds / blank.seconds, times);
  report(
    "pdf of 200 slides / pdf of slides/",
    "≤ 3",
    long.seconds / deck.seconds,
    `${long.seconds.toFixed(2)} s`,
  );
  report("pptx of slides/", "≤ 1.5", pptx.seconds, "", "s");
  report(
    "pptx of 200 slides / pptx of slides/",
    "≤ 3",
    longPptx.seconds / pptx.seconds,
    `${longPptx.seconds.toFixed(2)} s`,
  );
  for (const [name, size] of Object.entries(sizes))
    report(name, name.endsWith("pdf") ? "≤ 1" : "", size / 1e6, "", "MB ");
  const memory = Math.max(deck.memory ?? 0, long.memory ?? 0) / 1e6;
  if (memory > 0) report("pdf, memory of all processes, shared once", "< 768", memory, "", "MB");
  const ofPptx = Math.max(pptx.memory ?? 0, longPptx.memory ?? 0) / 1e6;
  if (ofPptx > 0) report("pptx, memory of all processes, shared once", "< 768", ofPptx, "", "MB");
}

async function reportLook() {
  const { ms, slides } = await measureLook("slides");
  report("check --look, ten slides, browser started", "≤ 1000", (ms / slides) * 10, `${slides} slides`, "ms");
}

/** Compiles the launcher, which is TypeScript, beside the packages it needs. Returns its path. */
async function compileLauncher() {
  const outfile = join(root, "node_modules", ".cache", "scenario-briefing-bench", "launch-browser.mjs");
  const entry = join(root, "src", "browser", "launch-browser.ts");
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
  });
  return outfile;
}

function report(what, target, figure, note, unit = "") {
  const value = `${figure.toFixed(unit === "ms" || unit === "MB" ? 0 : 2)}${unit && ` ${unit}`}`;
  console.log(`${what.padEnd(48)} ${target.padStart(7)} ${value.padStart(10)}   ${note}`);
}

try {
  console.log(`${"".padEnd(48)} ${"target".padStart(7)} ${"measured".padStart(10)}`);
  const { programs } = await compile();
  const cold = await compareWithUsual(programs);
  const short = await measureLength(100, programs);
  const long = await measureLength(1000, programs);
  report("time of a figure, 1,000 slides / 100 slides", "", long / short, "");
  await reportCheck(cold);
  await measureOpening();
  await reportLongDeck();
  await reportEdits();
  await reportFollowers();
  await reportLook();
  await reportPdf();
} finally {
  rmSync(out, { recursive: true, force: true });
}
