// Printing from the browser: whatever the page shows, the paper is the same; afterwards the page is as it was.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openPage } from "../support/open-page.ts";
import { addressOf } from "./deck.ts";
import { differ, layOutForPaper, type Paper, printPage, type Seen } from "./paper.ts";

let browser: Browser;
let address = "";
let expected: Paper; // of a page that was just opened
let laidOut: Seen[]; // the same

beforeAll(async () => {
  [address, browser] = await Promise.all([addressOf("small"), openBrowser()]);
  const { page } = await openPage(browser, address);
  laidOut = (await layOutForPaper(page)).seen;
  expected = await printPage(page);
  await page.context().close();
});
afterAll(() => browser?.close());

interface State {
  what: string;
  at: string; // after the address
  options?: BrowserContextOptions;
  reach?: (page: Page) => Promise<void>;
}

const press = (key: string, selector: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.locator(selector).first().waitFor();
};

const states: State[] = [
  { what: "at a step", at: "#/four-moves/2" },
  { what: "under the overview", at: "#/again", reach: press("o", "dialog.overview") },
  { what: "beside the inspector", at: "#/again?x=second-attack", reach: waitForInspector },
  { what: "behind the speaker panel", at: "#/again", reach: openSpeakerHere },
  { what: "behind the print choice", at: "#/again", reach: press("p", "dialog.print-choice") },
  { what: "blank", at: "#/again", reach: press("b", ".blank-screen") },
  { what: "dark", at: "?theme=room#/accounts" },
  {
    what: "while reading",
    at: "?read#again",
    reach: (page: Page) =>
      page.locator(".page-bar .position", { hasText: /^6 / }).waitFor({ state: "attached" }),
  },
  { what: "on a phone", at: "", options: { viewport: { width: 390, height: 800 }, hasTouch: true } },
];

async function waitForInspector(page: Page): Promise<void> {
  await page.locator(".inspector").first().waitFor();
}

async function openSpeakerHere(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press("s");
  await page.getByRole("button", { name: "Open it here" }).click();
  // Its pictures are given their sizes a frame after they are there.
  await page.waitForFunction(() => {
    const pictures = [...document.querySelectorAll(".speaker-here .sp-pic")];
    return pictures.length > 0 && pictures.every((picture) => picture.hasAttribute("style"));
  });
}

/** Every element with its attributes, the media of the styles, what is modal and what has the focus. */
async function snapshot(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const show = (one: Element) => {
      const attributes = [...one.attributes].map(({ name, value }) =>
        name === "class" ? `class=${[...one.classList].sort().join(" ")}` : `${name}=${value}`,
      );
      return [one.tagName, ...attributes.sort()].join(" ");
    };
    document.documentElement.classList.remove("pointer-active"); // goes by itself
    const all = [...document.querySelectorAll("html, body, body *, style")].map(show);
    const modal = [...document.querySelectorAll("dialog:modal")].map(show);
    const focus = document.activeElement ? show(document.activeElement) : "";
    return JSON.stringify([...all, "modal", ...modal, "focus", focus]); // goes faster as one text
  });
  return JSON.parse(found) as string[];
}

/**
 * Only a reader of tags meets these: without JavaScript every page says its running head again, and a cell may be
 * empty.
 */
const heard = ["L", "LI", "NonStruct", "P", "TD"];

async function expectSlides(page: Page): Promise<void> {
  const { seen, untagged } = await layOutForPaper(page);
  expect(differ(seen, laidOut)).toEqual([]);
  expect(untagged).toEqual([]);
}

describe("printing", () => {
  it("gives a page a slide at 16:9, and one of sources", async () => {
    expect(expected.pages.length).toBe(11);
    expect(expected.sizes).toEqual(["960 × 540"]);
    expect(expected.tags.H2).toBe(10);
  });

  it.each(states)("is the same $what, and leaves the page as it was", async ({ at, options, reach }) => {
    const { page, complaints } = await openPage(browser, address + at, options);
    await reach?.(page);
    const before = await snapshot(page);
    await expectSlides(page);
    expect(await snapshot(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("puts a ground behind words that lie on a line of their figure, for the time of printing", async () => {
    const { page } = await openPage(browser, `${address}#/again`);
    const [bare, grounds, after] = await page.evaluate(() => {
      const words = () => [
        ...document.querySelectorAll<SVGTextElement>(".stage .fig > svg:not(.narrow) .msg"),
      ];
      const groundOf = (one: Element) => {
        const before = one.previousElementSibling;
        return before?.localName === "rect" ? (before.getAttribute("fill") ?? "") : "none";
      };
      const before = words().map(groundOf);
      dispatchEvent(new Event("beforeprint"));
      const printed = words().map(groundOf);
      dispatchEvent(new Event("afterprint"));
      return [before, printed, words().map(groundOf)];
    });
    expect(grounds?.length).toBeGreaterThan(3);
    expect(new Set(grounds)).toEqual(new Set(["rgb(245, 246, 243)"]));
    expect(new Set([...(bare ?? []), ...(after ?? [])])).toEqual(new Set(["none"]));
    await page.context().close();
  });

  it("is the same without JavaScript, but for running heads that are read on every page", async () => {
    const { page, complaints } = await openPage(browser, address, { javaScriptEnabled: false });
    const before = await snapshot(page);
    const { tags, ...seen } = await printPage(page);
    const { tags: expectedTags, ...expectedSeen } = expected;
    expect(seen).toEqual(expectedSeen);
    const without = (all: Paper["tags"]) =>
      Object.fromEntries(Object.entries(all).filter(([role]) => !heard.includes(role)));
    expect(without(tags)).toEqual(without(expectedTags));
    expect(await snapshot(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** What chooses in the dialog, once P has opened it, and what comes out then. */
const ways = [
  {
    by: "a click, at a step",
    at: "#/four-moves/2",
    choose: (page: Page) => page.getByRole("button", { name: /^Handout/ }).click(),
    expectHandout: expectNotes,
    expectSlides,
  },
  {
    by: "keys alone, while reading",
    at: "?read",
    choose: async (page: Page) => {
      await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Slides"));
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    },
    expectHandout: expectPages,
    expectSlides: async (page: Page) => expect(await printPage(page)).toEqual(expected),
  },
];

async function expectNotes(page: Page): Promise<void> {
  const { seen, untagged } = await layOutForPaper(page);
  expect(seen.length).toBeGreaterThan(laidOut.length + 200); // notes, sources, lines to write on
  expect(untagged).toEqual([]);
}

async function expectPages(page: Page): Promise<void> {
  const handout = await printPage(page);
  const sizes = handout.sizes.map((size) => size.split(" × ").map((side) => Math.round(Number(side))));
  expect(sizes).toEqual([[595, 842]]);
  expect(handout.tags.H2).toBe(10);
  expect(handout.pages.length).toBeGreaterThanOrEqual(9);
  expect(handout.pages.filter((text) => text.includes("Yournotes")).length).toBeGreaterThan(5);
}

describe("the print choice", () => {
  it.each(ways)("has the handout printed by $by, and the slides after that", async (way) => {
    const { page, complaints } = await openPage(browser, address + way.at);
    await page.evaluate(() => {
      // The browser's own dialog would wait for somebody: it is asked for, and does not come.
      window.print = () => {
        document.title = `${document.title}, printing`;
      };
    });
    const before = await snapshot(page);
    await page.keyboard.press("p");
    await page.waitForSelector("dialog.print-choice");
    await way.choose(page);
    await page.waitForFunction(() => document.title.endsWith(", printing"));
    expect(await page.locator("dialog").count()).toBe(0);
    await way.expectHandout(page);
    expect(await snapshot(page)).toEqual(before);
    await way.expectSlides(page);
    expect(await snapshot(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
