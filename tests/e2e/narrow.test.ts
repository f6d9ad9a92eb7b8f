import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { watchPages } from "../support/watch-pages.ts";
import { addressOf } from "./deck.ts";

const pages = watchPages();
const address = addressOf();

const kinds = ["chain", "sequence", "ladder", "toll"];
const slides = [
  "who-backs-whom",
  "four-moves",
  "each-round",
  "two-orders",
  "toll",
  "one-monitor",
  "six-judgements",
];

let page: Page; // for what is only measured, narrow

beforeAll(async () => {
  page = await pages.share(`${address}?read`, { viewport: { width: 390, height: 844 } });
  await page.waitForSelector(".page-bar");
});

async function open(width: number, query = "?read", options: BrowserContextOptions = {}): Promise<Page> {
  return pages.open(address + query, { viewport: { width, height: 844 }, ...options });
}

/** Which forms of each figure are there to see, by slide: "who-backs-whom: narrow". */
function readForms(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".fig.has-narrow:not(.fig-map)")].map((figure) => {
      const shown = [...figure.children].filter((form) => form.getClientRects().length > 0);
      const names = shown.map((form) => (form.classList.contains("narrow") ? "narrow" : "wide"));
      return `${figure.closest("section")?.id}: ${names.join(" and ")}`;
    }),
  );
}

/** Texts of figures that are shown smaller than 13 px, with their sizes on the screen. */
function readSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const figures = ".fig.has-narrow:not(.fig-map)";
    const texts = [...document.querySelectorAll(`${figures} *`)].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        !element.closest("title, desc") &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const sized = texts.map((element) => {
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      return {
        size: Number.parseFloat(getComputedStyle(element).fontSize) * scale,
        text: element.textContent,
      };
    });
    return sized
      .filter(({ size }) => size < 12.995)
      .map(({ size, text }) => `${size.toFixed(2)} px: ${text}`);
  });
}

const all = (form: string) => slides.map((id) => `${id}: ${form}`);
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe("figures on a narrow page", () => {
  it("have their narrow form there and no other, with and without a script, and nothing scrolls sideways", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(390, javaScriptEnabled ? "" : "?read", { javaScriptEnabled });
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await readForms(page), `${width} px`).toEqual(all("narrow"));
        expect(await widthOf(page)).toBeLessThanOrEqual(width);
      }
    }
  });

  it("show no label under 13 px, in whichever form, at any width", async () => {
    for (const width of [320, 600, 760, 900, 960, 1024, 1280, 1600, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await readSmall(page), `${width} px`).toEqual([]);
    }
  });

  it("are wide while presenting, at any size, and in print", async () => {
    const presented = await open(1280, "?present");
    for (const width of [1280, 500]) {
      await presented.setViewportSize({ width, height: 844 });
      expect(await presented.locator(".fig .narrow:visible").count()).toBe(0);
      expect(await presented.locator("#who-backs-whom .fig > .wide").count()).toBe(1);
    }
    await page.emulateMedia({ media: "print" });
    expect(await readForms(page)).toEqual(all("wide"));
    await page.emulateMedia({ media: null });
  });

  it("stand whole within their column, without a scroll bar of their own", async () => {
    const wide = await page.evaluate((classes) => {
      const parts = classes.flatMap((kind) => [
        ...document.querySelectorAll(`.fig-${kind} .narrow, .fig-${kind} .narrow *`),
      ]);
      return parts
        .filter((part) => part.getClientRects().length > 0)
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.left < 0 || box.right > innerWidth)
        .map(({ part }) => `${part.tagName} ${part.getAttribute("class")}`);
    }, kinds);
    expect(wide).toEqual([]);
  });

  it("are met once by who listens, by the figure's kind", async () => {
    const slide = page.locator("#who-backs-whom");
    expect(
      await slide.locator(".fig").getByRole("button", { name: "IRGC Revolutionary Guards" }).count(),
    ).toBe(1);
    expect(await slide.locator(".fig").getByRole("button", { name: "organ IRGC" }).count()).toBe(1);
    expect(await slide.locator(".fig [role=img]:visible").count()).toBe(0); // the wide form
    expect(await page.locator("#four-moves .fig").getByRole("listitem").count()).toBe(4);
  });

  it("are found once by a search", async () => {
    const page = await open(390);
    await page.keyboard.press("/");
    await page.keyboard.type("Suicide drones: 1 killed");
    const found = page.locator(".ui [role=option], .ui li").filter({ hasText: "Suicide drones: 1 killed" });
    await found.first().waitFor();
    expect(await found.count()).toBe(1);
  });

  it("open the inspector", async () => {
    const page = await open(390);
    await page.locator("#four-moves .narrow [data-event=rockets]").click();
    await page.locator(".inspector h2", { hasText: "Rockets" }).waitFor();
  });

  it("have the inspector's ring in the form that is shown, when the window changes with it open", async () => {
    const page = await open(1280, "?read#who-backs-whom?x=irgc");
    await page.waitForSelector(".inspector");
    const rings = () =>
      page.$$eval("#who-backs-whom .fig .is-picked", (all) =>
        all
          .filter((part) => part.getClientRects().length > 0)
          .map((part) => {
            const form = part.closest(".narrow") ? "narrow" : "wide";
            const ring =
              part.querySelector(".pick-ring") ?? (getComputedStyle(part).outlineStyle === "solid" && part);
            return `${part.getAttribute("data-actor")} ${form} ${ring ? "ringed" : "unmarked"}`;
          }),
      );
    expect(await rings()).toEqual(["irgc wide ringed"]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(rings).toEqual(["irgc narrow ringed"]);
    await page.setViewportSize({ width: 1280, height: 844 });
    await expect.poll(rings).toEqual(["irgc wide ringed"]);
    await page.keyboard.press("Escape");
    expect(await rings()).toEqual([]);
  });

  it("are lit by the classes of the wide one", async () => {
    const page = await open(390);
    const colours = await page.evaluate(() => {
      document.documentElement.classList.add("live");
      const items = [...document.querySelectorAll("#four-moves .seq-list > li")];
      items.forEach((item, i) => {
        item.classList.add(["is-past", "is-now", "is-dim", "is-dim"][i]!);
      });
      const paint = (element: Element) => getComputedStyle(element);
      return {
        grounds: items.map((item) => paint(item).backgroundColor),
        words: items.map((item) => paint(item.querySelector(".seq-words")!).color),
      };
    });
    const [past, now, next] = colours.grounds;
    expect(past === next && past !== now).toBe(true);
    expect(colours.words[1]).toBe(colours.words[0]);
    expect(colours.words[2]).not.toBe(colours.words[0]);
  });
});
