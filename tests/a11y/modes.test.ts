// What a reader asks of the system: no motion, colours of one's own, large type, another direction, no script.
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf, hashOf, listSlides } from "../e2e/deck.ts";
import { measureStage } from "../e2e/measure.ts";
import { openBrowser } from "../support/browser.ts";
import { openPage } from "../support/open-page.ts";
import { callProgram, getProgram } from "../support/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";
import { show } from "./walk.ts";

let browser: Browser;
let address = "";

beforeAll(async () => {
  [address, browser] = await Promise.all([addressOf(), openBrowser()]);
});
afterAll(() => browser?.close());

describe("without motion", () => {
  it("nothing moves: steps, slides, inspector, panels, controls, the speaker view", async () => {
    const { page } = await openPage(browser, `${address}#/who-backs-whom`, { reducedMotion: "reduce" });
    const moving = () =>
      page.evaluate(() =>
        document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.className ?? "?"),
      );
    for (const key of ["ArrowRight", "ArrowRight", "i", "Escape", "o", "Escape", "/", "Escape", "d", "End"]) {
      await page.keyboard.press(key);
      expect(await moving(), key).toEqual([]);
    }
    await page.mouse.move(400, 400);
    expect(await moving()).toEqual([]);
    await page.context().close();
  });
});

describe("in the reader's own colours", () => {
  let page: Page;
  beforeAll(async () => {
    const options = { forcedColors: "active", colorScheme: "dark" } as const;
    ({ page } = await openPage(browser, `${address}?theme=paper`, options));
  });
  afterAll(() => page?.context().close());

  /** Fill and stroke of the first part that fits, as they are drawn. */
  const paintOf = (selector: string) =>
    page.$eval(selector, (part) => {
      const { fill, stroke, color } = getComputedStyle(part);
      return part instanceof SVGElement ? [fill, stroke] : [color];
    });
  const canvas = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it("everything that is drawn is seen on them", async () => {
    const unseen: string[] = [];
    const ground = await canvas();
    for (const { id, steps } of await listSlides(page)) {
      await show(page, { id, step: steps });
      const faults = await page.$eval(
        `#${id} > .stage`,
        (stage, ground) => {
          const isSeen = (part: Element) => {
            const { fill, stroke } = getComputedStyle(part);
            return [fill, stroke].some((paint) => !["none", ground, "rgba(0, 0, 0, 0)"].includes(paint));
          };
          const said = ".label-container, .edge-line, .edge-head, .m-shape, .m-river, .m-border, .side-mark";
          return [...stage.querySelectorAll(said)]
            .filter(
              (part) => part instanceof SVGElement && part.checkVisibility({ visibilityProperty: true }),
            )
            .filter((part) => !part.closest(".is-now, .is-past") && !isSeen(part))
            .map((part) => part.outerHTML.slice(0, 90));
        },
        ground,
      );
      unseen.push(...faults.map((fault) => `${id}: ${fault}`));
    }
    expect(unseen).toEqual([]);
  });

  it("what is past, lit and still to come differs", async () => {
    await show(page, { id: "where", step: 2 });
    const [past, now, dim] = await Promise.all(
      ["past", "now", "dim"].map((state) => paintOf(`#where .m-mark.is-${state} .m-shape`)),
    );
    expect(new Set([past, now, dim].map(String)).size).toBe(3);
    await show(page, { id: "where", step: 0 });
    const hidden = await page.$$eval(".live .flow li.is-dim", (items) =>
      items.filter((item) => item.checkVisibility({ opacityProperty: true })).map((item) => item.textContent),
    );
    expect(hidden).toEqual([]);
  });

  it("focus, a source's words and a headline that is only heard are as they should be", async () => {
    await show(page, { id: "impunity", step: 0 });
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement as Element);
      return [outlineStyle, outlineColor];
    });
    expect(outline).toEqual(["solid", "rgb(255, 255, 255)"]);
    const mark = await page.$eval("#impunity mark", (each) => getComputedStyle(each).backgroundColor);
    expect(mark).not.toBe(await canvas());
    expect(
      await page.locator("#impunity .head.made").evaluate((head) => getComputedStyle(head).opacity),
    ).toBe("0");
  });
});

describe("at 400 %", () => {
  it("a window of 1280 × 720 reads instead of presenting, and nothing leaves it sideways", async () => {
    const { page } = await openPage(browser, address, { viewport: { width: 320, height: 180 } });
    const state = await page.evaluate(() => ({
      mode: document.documentElement.classList.contains("read"),
      width: document.documentElement.scrollWidth,
    }));
    expect(state).toEqual({ mode: true, width: 320 });
    await page.context().close();
  });
});

describe("from right to left", () => {
  it("slides are mirrored and lose nothing, the keys with them, and figures keep their geography", async () => {
    const folder = makeTempFolder();
    await cp(join(getProgram().root, "tests/fixtures/tonkin"), join(folder, "slides"), { recursive: true });
    const path = join(folder, "slides/scenario.yaml");
    await writeFile(path, `dir: rtl\n${(await readFile(path, "utf8")).replace(/^dir:.*\n/m, "")}`);
    await callProgram(["build", "slides", "--out", "out"], folder);
    const rtl = pathToFileURL(join(folder, "out/index.html")).href;
    const { page } = await openPage(browser, rtl);
    const slides = await listSlides(page);
    const faults: string[] = [];
    for (const { id, steps } of slides) {
      await show(page, { id, step: steps });
      faults.push(...(await measureStage(page)).map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
    const [first, second] = slides as unknown as [{ id: string }, { id: string }];
    await show(page, { id: first.id, step: 0 });
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction((hash) => location.hash === hash, `#/${second.id}`);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((hash) => location.hash === hash, `#/${first.id}`);
    expect(await hashOf(page)).toBe(`#/${first.id}`);
    const keyed = await page.evaluate(() => document.querySelector("section:has(.key)")?.id ?? "");
    await show(page, { id: keyed, step: 0 });
    const sides = await page.$eval(`#${keyed} > .stage`, (stage) => {
      const frame = stage.getBoundingClientRect();
      const at = (selector: string) => {
        const box = stage.querySelector(selector)?.getBoundingClientRect() as DOMRect;
        return box.left + box.width / 2 > frame.left + frame.width / 2 ? "right" : "left";
      };
      return [at(".chrome .briefing"), at(".key"), at(".folio")];
    });
    expect(sides).toEqual(["right", "left", "left"]);
    await page.context().close();
  });
});

describe("without script", () => {
  it("every slide is there in order, with its figures, its notes and links that lead somewhere", async () => {
    const { page } = await openPage(browser, address, { javaScriptEnabled: false });
    const found = await page.evaluate(() => ({
      hidden: [...document.querySelectorAll(".stage, .fig, .notes .say")]
        .filter((part) => !part.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((part) => part.outerHTML.slice(0, 80)),
      unnamed: [...document.querySelectorAll(".fig > svg[role=img]")].filter(
        (svg) => !document.getElementById(svg.getAttribute("aria-labelledby")?.split(" ")[0] ?? ""),
      ).length,
      dead: [...document.querySelectorAll("a[href^='#']")]
        .map((link) => link.getAttribute("href")?.slice(1) ?? "")
        .filter((id) => !document.getElementById(id)),
    }));
    expect(found).toEqual({ hidden: [], unnamed: 0, dead: [] });
    await page.context().close();
  });
});
