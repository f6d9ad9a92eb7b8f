// The whole tour, run by `npm run tour`: every slide and step in both themes, every key and mode, in each engine that
// is installed. It takes minutes, so the suite leaves it out; what it found has tests of its own.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sight } from "../../src/model/look.ts";
import { type Engine, openEngine } from "../support/engines/engine.ts";
import {
  findCutRings,
  findSideways,
  findSlideFaults,
  findSpeakerFaults,
  findStopFaults,
} from "../support/page-faults.ts";
import { getProgram } from "../support/program.ts";
import { addressOf } from "./deck.ts";

const isWanted = process.env.TOUR === "whole";
const ready = `document.querySelector(".reveal.ready") && document.fonts.status === "loaded"`;
const reads = `document.querySelector(".read .page-bar") && document.fonts.status === "loaded"`;
const listStates = `return [...document.querySelectorAll("section[data-folio]")].flatMap((slide) =>
  Array.from({ length: slide.querySelectorAll(".stage .fragment").length + 1 }, (_, step) => [slide.id, step]))`;

const listSlides = `return [...document.querySelectorAll("section[data-folio]")].map(({ id }) => id)`;

/** Where the slide begins, so that the next stop is its first, whatever had the focus before. */
const stand = `const slide = document.querySelector("section.present:not(.stack)");
  slide.tabIndex = -1;
  slide.focus({ preventScroll: true });
  slide.removeAttribute("tabindex")`;

/** Colours that change do so at once, so that what is measured is what will stand. */
const stillness = `const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { transition: none !important; animation: none !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]`;

/** Runs a function of the page there. */
const ask = (browser: Engine, find: () => string[]) => browser.run<string[]>(`return (${String(find)})()`);

const say = (sights: readonly Sight[]) =>
  sights.flatMap(({ findings }) =>
    findings.map(
      ({ slide, kind, text, other, amount }) =>
        `${slide}: ${kind} ${amount.toFixed(1)} “${text}” ${other ?? ""}`,
    ),
  );

describe.skipIf(!isWanted).each(["chromium", "firefox", "webkit"] as const)("%s", (name) => {
  let engine: Engine | null = null;
  let address = "";
  let look = "";
  const faults: string[] = [];
  const counts = { states: 0, stops: 0, keys: 0, widths: 0 };
  beforeAll(async () => {
    [address, engine, look] = await Promise.all([
      addressOf(),
      openEngine(name),
      readFile(getProgram().look, "utf8"),
    ]);
  });
  afterAll(() => engine?.leave());

  const note = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  const open = async (browser: Engine, suffix: string, until: string) => {
    await browser.goto("about:blank");
    await browser.goto(address + suffix);
    await browser.waitFor(until);
  };
  const go = async (browser: Engine, id: string, step: number) => {
    await browser.run("location.hash = arguments[0]", `#/${id}${step > 0 ? `/${step}` : ""}`);
    await browser.waitFor(`document.querySelector("section.present:not(.stack)").id === "${id}" &&
      document.querySelectorAll("#${id} .stage .fragment.visible").length === ${step}`);
  };

  const test = (what: string, run: (browser: Engine) => Promise<void>) =>
    it(what, { timeout: 900_000 }, async ({ skip }) => {
      if (!engine) return skip(`${name} is not installed`);
      faults.length = 0;
      await run(engine);
      console.info(name, what, JSON.stringify(counts), `${faults.length} faults`);
      expect(faults).toEqual([]);
    });

  test("shows every slide at every step in both themes, and nothing is cut, small, faint or over another", async (browser) => {
    await browser.resize(1280, 720);
    await open(browser, "?theme=paper", ready);
    for (const [id, step] of await browser.run<[string, number][]>(listStates)) {
      await go(browser, id, step);
      note(`${id}/${step}`, await ask(browser, findSlideFaults));
      counts.states += 1;
      if (step > 0) continue;
      await browser.run(stand);
      await browser.press("Tab");
      note(id, await ask(browser, findStopFaults));
      note(id, await ask(browser, findCutRings));
    }
    await browser.run(stillness);
    for (const id of await browser.run<string[]>(listSlides)) {
      await browser.press("Home");
      note("measured", say(await browser.run<Sight[]>(`${look}; return look.measureSlides(["${id}"])`)));
    }
    note("console", await browser.readErrors());
  });

  test("opens what stands behind each slide beside it: the headline stays, and no ring is cut", async (browser) => {
    await open(browser, "?theme=paper", ready);
    for (const [id, step] of await browser.run<[string, number][]>(listStates)) {
      if (step > 0) continue;
      await go(browser, id, step);
      await browser.run(stillness);
      await browser.press("i");
      if (!(await browser.run(`return Boolean(document.querySelector(".inspector"))`))) continue;
      const [fault] = (await ask(browser, findSlideFaults)).filter((each) => each.includes("headline"));
      note(`${id}, inspected`, fault ? [fault] : []);
      note(`${id}, inspected`, await ask(browser, findCutRings));
      await browser.press("Escape");
    }
    note("console", await browser.readErrors());
  });

  test("obeys every key on every slide", async (browser) => {
    await open(browser, "?theme=paper", ready);
    const shows = [
      ["b", ".blank-screen:not([hidden])", "b"],
      ["o", "dialog.overview[open]", "Escape"],
      ["g", "dialog.go-to[open]", "Escape"],
      ["/", "dialog.search[open]", "Escape"],
      ["p", "dialog.print-choice[open]", "Escape"],
      ["?", "dialog.help[open]", "Escape"],
      ["d", "html.theme-room", "d"],
      ["r", "html.read", "r"],
    ] as const;
    for (const [id, step] of await browser.run<[string, number][]>(listStates)) {
      if (step > 0) continue;
      await go(browser, id, step);
      for (const [key, wanted, away] of shows) {
        await browser.press(key);
        const shown = await browser.waitFor(`document.querySelector(${JSON.stringify(wanted)})`).then(
          () => [],
          () => [`${key} shows nothing`],
        );
        note(id, shown);
        await browser.press(away);
        await browser.waitFor(`!document.querySelector(${JSON.stringify(wanted)})`);
        counts.keys += 1;
      }
      // The address is written when the slides are there again to be moved.
      await browser.waitFor(
        `document.querySelector(".reveal.ready #${id}.present") && location.hash === "#/${id}"`,
      );
    }
    note("console", await browser.readErrors());
  });

  test("is read without a cut ring or a side to scroll to, wide and narrow", async (browser) => {
    for (const [width, height] of [
      [1280, 800],
      [600, 800],
    ] as const) {
      await browser.resize(width, height);
      await open(browser, "?read&theme=paper", reads);
      note(`read at ${width}`, await ask(browser, findSideways));
      await browser.press("Tab"); // after a key, engines show the ring of what a script gives the focus
      note(`read at ${width}`, await ask(browser, findCutRings));
      note(`read at ${width}`, say(await browser.run<Sight[]>(`${look}; return look.measureFlow()`)));
      counts.widths += 1;
    }
    note("console", await browser.readErrors());
  });

  test("has a speaker's view of every slide", async (browser) => {
    await browser.resize(1280, 720);
    await open(browser, "?theme=paper", ready);
    await browser.run("window.open = () => null");
    await browser.press("s");
    await browser.waitFor(`document.querySelector("dialog[open]")`);
    await browser.press("Enter");
    await browser.waitFor(`document.querySelector(".speaker-here .sp-text")`);
    const states = await browser.run<[string, number][]>(listStates);
    for (const [width, height] of [
      [1280, 720],
      [600, 800],
    ] as const) {
      await browser.resize(width, height);
      await browser.press("Home");
      for (let i = 0; i < states.length; i++) {
        note(`speaker at ${width}, ${states[i]}`, await ask(browser, findSpeakerFaults));
        await browser.press("ArrowRight");
      }
    }
    note("console", await browser.readErrors());
  });
});
