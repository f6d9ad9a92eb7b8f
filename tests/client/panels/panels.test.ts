// The dialogs: help, go to, search, overview, link; and what Escape closes.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { watchPages } from "../../support/watch-pages.ts";
import { writeFixture } from "../fixture.ts";

const { address } = writeFixture();
const pages = watchPages();
let page: Page;

async function open(suffix = "", options = {}): Promise<void> {
  page = await pages.visit(address + suffix, options);
  await page.waitForSelector(".reveal.ready, .read .page-bar");
}

const shown = () => page.evaluate(() => document.querySelector("section:not(.stack).present")?.id);
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const dialogs = () => page.locator("dialog").count();

describe("help", () => {
  it("lists every key, holds the others back, and gives focus back when closed", async () => {
    await open();
    await page.focus("#opening a");
    await press("?");
    expect(await page.getByRole("dialog", { name: "Keys" }).isVisible()).toBe(true);
    expect(await page.locator(".keys > div").count()).toBe(17);
    await press("ArrowRight");
    expect(await shown()).toBe("opening");
    await press("Escape");
    await page.waitForFunction(() => !document.querySelector("dialog"));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("the moves");
  });
});

it("grows with the slides on large screens, and stays within the window", async () => {
  await open();
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const key of ["?", "g", "/", "p", "o"]) {
    await press(key);
    const box = page.locator("dialog");
    await expect.poll(async () => (await box.boundingBox())?.width).toBeGreaterThanOrEqual(1140);
    const { y = -1, height = 0 } = (await box.boundingBox()) ?? {};
    expect(y, key).toBeGreaterThanOrEqual(0);
    expect(y + height, key).toBeLessThanOrEqual(1080);
    await press("Escape");
    await page.waitForFunction(() => !document.querySelector("dialog"));
  }
});

describe("go to", () => {
  it("goes to a number or to words of a headline", async () => {
    await open();
    await press("g");
    await page.keyboard.type("3.1");
    await press("Enter");
    expect(await shown()).toBe("words-below");
    await press("g");
    await page.keyboard.type("room quest");
    expect(await page.getByRole("option").allTextContents()).toEqual(["4Questions for the room"]);
    await press("Enter");
    expect(await shown()).toBe("questions");
    expect(await page.evaluate(() => location.hash)).toBe("#/questions");
  });

  it("says so when nothing fits", async () => {
    await open();
    await press("g");
    await page.keyboard.type("zebra");
    expect(await page.locator(".picker .hint").textContent()).toBe("No slide matches “zebra”.");
    await press("Enter", "Escape");
    expect(await shown()).toBe("opening");
  });
});

describe("search", () => {
  it("names its list by how much was found", async () => {
    await open();
    await press("/");
    await page.keyboard.type("question");
    const found = await page.locator(".picker .hint").textContent();
    expect(found).toMatch(/\d/);
    expect(await page.getByRole("listbox", { name: found!, exact: true }).count()).toBe(1);
  });

  it("finds headlines, text and notes, shows the place in its sentence, and goes to the step", async () => {
    await open();
    await press("/");
    await page.keyboard.type("cafe CUSTOMS");
    expect(await page.locator(".picker .detail mark").allTextContents()).toEqual(["café", "customs"]);
    await press("Enter");
    await page.waitForFunction(() => location.hash === "#/questions/2");
    await press("/");
    await page.keyboard.type("thirteen hours");
    expect(await page.locator(".picker .detail").textContent()).toBe("Notes Thirteen hours lie between.");
    await press("Escape");
    await page.waitForFunction(() => !document.querySelector("dialog"));
    await press("/");
    await page.keyboard.type("moves");
    await press("ArrowDown", "ArrowUp", "Enter");
    expect(await shown()).toBe("sequence");
  });

  it("works while reading too", async () => {
    await open("?read");
    await press("/");
    await page.keyboard.type("rockets");
    await press("Enter");
    expect(await page.evaluate(() => location.hash)).toBe("#sequence");
  });
});

describe("overview", () => {
  it("shows every slide without doubling an id, walks with arrow keys, and goes where Enter says", async () => {
    await open("#/sequence");
    await press("o");
    await page.waitForFunction(() => document.querySelectorAll(".overview .scaled").length === 5);
    const doubled = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(doubled).toEqual([]);
    await press("ArrowRight", "Enter");
    expect(await shown()).toBe("words");
    expect(await dialogs()).toBe(0);
    await press("o", "Escape");
    expect(await shown()).toBe("words");
  });
});

describe("the link", () => {
  it("is copied, and told", async () => {
    await open("#/sequence/2", { permissions: ["clipboard-read", "clipboard-write"] });
    await press("c");
    await page.locator(".toast", { hasText: "Link copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${address}#/sequence/2`);
  });

  it("is shown selected where there is no clipboard", async () => {
    await open("#/sequence");
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await press("c");
    const field = page.locator(".link input");
    await field.waitFor();
    expect(await field.inputValue()).toBe(`${address}#/sequence`);
    expect(await page.evaluate(() => String(getSelection()))).toBe(`${address}#/sequence`);
  });
});

describe("the menu", () => {
  it("opens, runs what it names, and Escape closes it alone", async () => {
    await open("#/sequence");
    await page.mouse.move(300, 300);
    await page.click(".control-row button[aria-label=Menu]");
    await press("Escape");
    expect(await page.locator(".menu").isVisible()).toBe(false);
    expect(await shown()).toBe("sequence");
    await press("Enter");
    await page.click(".menu button:has-text('all keys')");
    expect(await page.getByRole("dialog", { name: "Keys" }).isVisible()).toBe(true);
  });
});
