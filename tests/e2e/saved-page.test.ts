// A browser saves the page as its scripts have made it: with panels, controls and a slide at a step. Such a copy
// opens as the page was written, in each engine.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, openEngine } from "../support/engines/engine.ts";
import { addressOf } from "./deck.ts";

const presents = `document.querySelector(".reveal.ready section.present")`;
const reads = `document.querySelector(".read .page-bar")`;

/** What there is once on a page, and what a reader sees of it. */
const state = `const count = (name) => document.querySelectorAll(name).length;
  return { slides: count("section[data-folio]"), controls: count(".control-row"), bars: count(".page-bar"),
    live: count("[aria-live]"), inspectors: count(".inspector:not([hidden])"), dialogs: count("dialog[open]"),
    notes: count(".speaker-here"), picked: count(".pick-ring, .is-picked"), text: document.querySelector(".deck").textContent.replace(/\\s+/g, " ").trim() }`;

describe.each(["chromium", "firefox", "webkit"] as const)("a copy saved in %s", (name) => {
  let engine: Engine | null = null;
  const address = addressOf("small");
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine?.leave());

  async function open(browser: Engine, where: string, until: string): Promise<void> {
    await browser.goto("about:blank");
    await browser.goto(where);
    await browser.waitFor(`${until} && document.fonts.status === "loaded"`);
  }

  async function save(browser: Engine): Promise<string> {
    const text = await browser.run<string>("return document.documentElement.outerHTML");
    const file = join(mkdtempSync(join(tmpdir(), "briefing-saved-")), "saved.html");
    writeFileSync(file, `<!DOCTYPE html>\n${text}`);
    return pathToFileURL(file).href;
  }

  const cases = [
    [
      "while a move is open at its step, under the keys,",
      "#/four-moves/2?x=second-attack",
      presents,
      ["?"],
      ".inspector, dialog[open]",
      "#/four-moves",
    ],
    ["while it is read", "?read#four-moves", reads, [], ".page-bar", "?read#four-moves"],
  ] as const;
  it.each(cases)("%s opens as it was written", async (_, from, until, keys, shown, again) => {
    if (!engine) return;
    await open(engine, address + again, until);
    const written = await engine.run(state);
    await open(engine, address + from, until);
    await engine.press(...keys);
    for (const one of shown.split(", ")) await engine.waitFor(`document.querySelector("${one}")`);
    const saved = await save(engine);
    await open(engine, saved + again, until);
    expect(await engine.run(state)).toEqual(written);
    if (until === presents) {
      await engine.press("ArrowRight");
      await engine.waitFor(`document.querySelector("#four-moves.present .fragment.visible")`);
      await engine.press("r");
    }
    await engine.waitFor(reads);
  });
});
