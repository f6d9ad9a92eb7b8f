// A briefing in Firefox and in WebKit, where they are installed: every slide and step by keys, every mode, and where
// reading opens. All slides of the shipped one are walked through by `npm run tour`. What Chromium does is held by
// the other files, what all do at every width by every-width.test.ts.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, openEngine } from "../support/engines/engine.ts";
import { addressOf } from "./deck.ts";

const ready = `document.querySelector(".reveal.ready")`;
const atRest = `document.querySelector(".reveal.ready, .read .page-bar") && document.fonts.status === "loaded"`;

describe.each(["firefox", "webkit"] as const)("%s", (name) => {
  let engine: Engine | null = null;
  const address = addressOf();
  const short = addressOf("small"); // a briefing of few slides
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine?.leave());

  /** A file that was opened before is loaded anew, not only scrolled. */
  async function open(browser: Engine, suffix: string, until = atRest, page = address): Promise<void> {
    await browser.goto("about:blank");
    await browser.goto(page + suffix);
    await browser.waitFor(until);
  }

  const test = (what: string, run: (browser: Engine) => Promise<void>) =>
    it(what, async ({ skip }) => {
      if (!engine)
        return skip(`${name} is not installed: apt-get install firefox-esr webkit2gtk-driver xvfb`);
      await run(engine);
    });

  test("walks through every slide and step, and back", async (browser) => {
    await browser.resize(1280, 720);
    await open(browser, "", ready, short);
    const all = await browser.run<
      string[]
    >(`return [...document.querySelectorAll("section[data-folio]")].flatMap((slide) =>
      Array.from({ length: slide.querySelectorAll(".stage .fragment").length + 1 }, (_, step) => slide.id + "/" + step))`);
    const seen: string[] = [];
    const here = `const slide = document.querySelector("section.present:not(.stack)");
      return slide.id + "/" + slide.querySelectorAll(".fragment.visible").length`;
    for (let i = 0; i < all.length; i++) {
      seen.push(await browser.run(here));
      await browser.press(["ArrowRight", "Space", "PageDown", "ArrowDown"][i % 4]!);
    }
    expect(seen).toEqual(all);
    await browser.press("Home");
    expect(await browser.run(here)).toBe(all[0]);
  });

  test("every key does what it says", async (browser) => {
    await open(browser, "#/who-orders-whom/1", ready, short);
    const shows = [
      ["b", ".blank-screen:not([hidden])", "b"],
      ["o", "dialog.overview[open]", "Escape"],
      ["g", "dialog.go-to[open]", "Escape"],
      ["/", "dialog.search[open]", "Escape"],
      ["i", ".inspector", "Escape"],
      ["p", "dialog.print-choice[open]", "Escape"],
      ["?", "dialog.help[open]", "Escape"],
      ["d", "html.theme-room", "d"],
      ["r", "html.read", "r"],
    ] as const;
    for (const [key, wanted, away] of shows) {
      await browser.press(key);
      await browser.waitFor(`document.querySelector(${JSON.stringify(wanted)})`);
      await browser.press(away);
      await browser.waitFor(`!document.querySelector(${JSON.stringify(wanted)})`);
    }
    await browser.waitFor(ready);
  });

  test("reading opens at the slide, also when it is come to from presenting", async (browser) => {
    const off = (id: string) => `Math.abs(document.getElementById("${id}").getBoundingClientRect().top -
      (parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0))`;
    for (const [width, suffix, id] of [
      [600, "?read#/four-moves/3", "four-moves"],
      [600, "?read#accounts", "accounts"],
      [1280, "?read#/open-questions", "open-questions"],
    ] as const) {
      await browser.resize(width, 800);
      await open(
        browser,
        suffix,
        "document.querySelector('.page-bar') && document.fonts.status === 'loaded'",
        short,
      );
      await browser.waitFor(`${off(id)} < 3`);
    }
    await browser.resize(1280, 720);
    await open(browser, "#/four-moves/2", ready, short);
    await browser.press("r");
    await browser.waitFor(`document.querySelector(".read .page-bar") && ${off("four-moves")} < 3`);
  });

  test("marked words are underlined, and quotation marks are copied once", async (browser) => {
    await browser.resize(1280, 720);
    await open(browser, "#/kurilla-testifies", ready);
    const underlined = `return [...document.querySelectorAll(".diff")].every((each) =>
      getComputedStyle(each).textDecorationLine === "underline")`;
    expect(await browser.run(underlined)).toBe(true);
    const copied =
      await browser.run<string>(`const slide = document.querySelector("section.present:not(.stack) > .stage");
      getSelection().selectAllChildren(slide); return String(getSelection())`);
    expect(copied).not.toMatch(/[“"”]{2}/);
    expect(copied).toMatch(/“[^”]+”/);
  });
});
