// What holds in each engine that is installed, at every width and turned: a frame is made so wide, and the page in it
// is presented, read and spoken from. The longer way round, through every slide and key, is `npm run tour`.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, openEngine } from "../support/engines/engine.ts";
import {
  findCutRings,
  findSideways,
  findSlideFaults,
  findSpeakerFaults,
  findStopFaults,
} from "../support/page-faults.ts";
import { addressOf } from "./deck.ts";

const widths = [
  [320, 568],
  [360, 740],
  [390, 844],
  [434, 800],
  [436, 800],
  [844, 390],
  [760, 500],
  [1024, 768],
  [1280, 720],
] as const;
const presents = `document.querySelector(".reveal.ready") && document.fonts.status === "loaded"`;
const reads = `document.querySelector(".read .page-bar") && document.fonts.status === "loaded"`;

describe.each(["chromium", "firefox", "webkit"] as const)("%s", (name) => {
  let engine: Engine | null = null;
  const address = addressOf();
  const short = addressOf("small"); // a briefing of few slides
  const folder = mkdtempSync(join(tmpdir(), "every-width-"));
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine?.leave());

  const test = (what: string, run: (browser: Engine) => Promise<void>) =>
    it(what, async ({ skip }) => {
      if (!engine)
        return skip(`${name} is not installed: apt-get install firefox-esr webkit2gtk-driver xvfb`);
      await run(engine);
      expect(await engine.readErrors()).toEqual([]);
    });

  /** The page in a frame, since some engines have no narrow windows. */
  async function open(browser: Engine, page: string, until: string): Promise<void> {
    const frame = join(folder, "frame.html");
    writeFileSync(
      frame,
      `<!doctype html><body style="margin:0"><iframe style="border:0;width:1280px;height:720px" src="${page}"></iframe>`,
    );
    await browser.goto("about:blank");
    await browser.resize(1300, 1000);
    await browser.goto(pathToFileURL(frame).href);
    await browser.waitFor("document.querySelector('iframe')");
    await browser.enterFrame(0);
    await browser.waitFor(until);
  }

  async function resize(browser: Engine, width: number, height: number): Promise<void> {
    await browser.enterFrame(null);
    await browser.run(
      "Object.assign(document.querySelector('iframe').style, { width: arguments[0] + 'px', height: arguments[1] + 'px' })",
      width,
      height,
    );
    await browser.enterFrame(0);
    await browser.waitFor(`innerWidth === ${width} && innerHeight === ${height}`);
  }

  const ask = (browser: Engine, find: () => string[]) => browser.run<string[]>(`return (${String(find)})()`);

  test("presents the whole slide at every width, turned and turned back", async (browser) => {
    await open(browser, `${short}?present#/four-moves/1`, presents);
    for (const [width, height] of widths) {
      await resize(browser, width, height);
      const scale = Math.min(width / 1280, height / 720);
      await browser.waitFor(
        `Math.abs(document.querySelector("#four-moves.present .stage").getBoundingClientRect().width - ${1280 * scale}) < 1`,
      );
      expect({ width, faults: await ask(browser, findSlideFaults) }).toEqual({ width, faults: [] });
    }
  });

  test("reads at every width with nothing to the side, and every ring is whole on a phone and a desk", async (browser) => {
    await open(browser, `${short}?read`, reads);
    for (const [width, height] of widths) {
      await resize(browser, width, height);
      const faults = await ask(browser, findSideways);
      if (width === 390 || width === 1280) faults.push(...(await ask(browser, findCutRings)));
      expect({ width, faults }).toEqual({ width, faults: [] });
    }
  });

  test("stops first at something that speaks and shows a ring, on slides of each kind", async (browser) => {
    await browser.goto("about:blank");
    await browser.resize(1280, 720);
    await browser.goto(`${address}?present`);
    await browser.waitFor(presents);
    for (const id of ["bottom-line", "who-backs-whom", "two-orders", "toll", "why-now", "grades"]) {
      await browser.run("location.hash = arguments[0]", `#/${id}`);
      await browser.waitFor(`document.querySelector("#${id}.present")`);
      await browser.press("Tab");
      expect({ id, faults: await ask(browser, findStopFaults) }).toEqual({ id, faults: [] });
    }
  });

  test("keeps headline and rings whole beside the inspector", async (browser) => {
    await open(browser, `${short}?present`, presents);
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ] as const) {
      await resize(browser, width, height);
      for (const id of ["bottom-line", "who-orders-whom", "again"]) {
        await browser.run("location.hash = arguments[0]", `#/${id}`);
        await browser.waitFor(`document.querySelector("#${id}.present")`);
        await browser.press("i");
        await browser.waitFor(
          `document.querySelector(".inspector") && document.getAnimations().length === 0`,
        );
        const [hidden] = (await ask(browser, findSlideFaults)).filter((each) => each.includes("headline"));
        const faults = [...(hidden ? [hidden] : []), ...(await ask(browser, findCutRings))];
        expect({ id, width, faults }).toEqual({ id, width, faults: [] });
        await browser.press("Escape");
      }
    }
  });

  test("gives the speaker every part, none over another, in small, upright and great windows", async (browser) => {
    await open(browser, `${short}?present#/four-moves/1`, presents);
    await browser.run("window.open = () => null; window.focus()");
    await browser.enterFrame(null);
    await browser.run("document.querySelector('iframe').focus()");
    await browser.enterFrame(0);
    await browser.press("s");
    await browser.waitFor(`document.querySelector("dialog.blocked[open]")`);
    await browser.press("Enter");
    await browser.waitFor(`document.querySelector(".speaker-here .sp-text")`);
    for (const [width, height] of [
      [600, 400],
      [390, 844],
      [600, 800],
      [820, 1180],
      [1024, 768],
      [2560, 1440],
    ] as const) {
      await resize(browser, width, height);
      expect({ width, faults: await ask(browser, findSpeakerFaults) }).toEqual({ width, faults: [] });
    }
  });
});
