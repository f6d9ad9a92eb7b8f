import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf } from "../e2e/deck.ts";
import { openBrowser } from "../support/browser.ts";
import { openPage } from "../support/open-page.ts";
import type { DeckName } from "../support/share-decks.ts";
import { findViolations, loadAxe } from "./axe.ts";
import { findFaintText } from "./contrast.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function openReading(width: number, deck: DeckName): Promise<Page> {
  const { page } = await openPage(browser, `${addressOf(deck)}?read&theme=paper`, {
    viewport: { width, height: 800 },
    reducedMotion: "reduce",
  });
  return page;
}

describe.each([
  [390, "shipped"],
  [1280, "small"],
] as const)("the reading page of %i px", (width, whole) => {
  it("breaks no rule of axe, its contents open, and its text can be read in both themes", {
    timeout: 240_000,
  }, async () => {
    const page = await openReading(width, whole);
    await loadAxe(page);
    const faults = await findViolations(page);
    const contents = page.locator("button[aria-expanded=false]:visible").first();
    if (width < 760) {
      await contents.click();
      faults.push(...(await findViolations(page)).map((fault) => `contents open: ${fault}`));
      await page.keyboard.press("Escape");
    }
    faults.push(...(await findFaintText(page, "body")));
    await page.keyboard.press("d");
    await page.waitForSelector("html.theme-room");
    const dark = await findFaintText(page, "body");
    faults.push(...dark.map((fault) => `dark: ${fault}`));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(["shipped", "small"] as const)(
    "has its headings in order and its parts named (%s)",
    async (deck) => {
      const page = await openReading(width, deck);
      const found = await page.evaluate(() => {
        const isShown = (each: Element) => each.checkVisibility({ visibilityProperty: true });
        const heads = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(isShown);
        const levels = heads.map((head) => Number(head.tagName.slice(1)));
        const landmarks = [
          ...document.querySelectorAll("nav, aside, [role=navigation], [role=region]"),
        ].filter(isShown);
        const nameOf = (each: Element) =>
          each.getAttribute("aria-label") ??
          document.getElementById(each.getAttribute("aria-labelledby") ?? "");
        return {
          mains: document.querySelectorAll("main").length,
          gaps: heads
            .filter((_, i) => (levels[i] ?? 0) > (levels[i - 1] ?? 1) + 1)
            .map((head) => `${head.tagName} ${head.textContent}`),
          unnamed: landmarks.filter((each) => !nameOf(each)).map((each) => each.outerHTML.slice(0, 90)),
        };
      });
      expect(found).toEqual({ mains: 1, gaps: [], unnamed: [] });
      await page.context().close();
    },
  );
});
