import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { watchPages } from "../support/watch-pages.ts";
import { addressOf, listSlides } from "./deck.ts";
import { openSlide, waitForStep } from "./stepping.ts";
import { traceLayout } from "./trace.ts";

const pages = watchPages();
const address = addressOf();
let stepped: { id: string; steps: number }[] = [];

beforeAll(async () => {
  const page = await pages.share(address);
  stepped = (await listSlides(page)).filter(({ steps }) => steps > 0);
  expect(stepped.length).toBeGreaterThan(3);
});

/** How everything that steps light is painted, on all slides; without what is only there to be touched. */
async function readPaint(page: Page): Promise<string[]> {
  const found = await page.evaluate(
    () =>
      [...document.querySelectorAll(".stage [data-step], .stage [data-step] :not(.hit)")]
        .map((part) => {
          const { color, fill, stroke, opacity, visibility } = getComputedStyle(part);
          return [part.closest("section")?.id, part.localName, color, fill, stroke, opacity, visibility].join(
            " ",
          );
        })
        .join("\n"), // one text goes faster than thousands
  );
  return found.split("\n");
}

describe("a step of the briefing", () => {
  it("lays out nothing of a slide: it changes paint, and the words that are announced", async () => {
    const page = await pages.open(address);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("DOM.enable");
    for (const { id, steps } of stepped) {
      await openSlide(page, id);
      for (let step = 1; step <= steps; step++) {
        const { layouts, inDeck } = await traceLayout(page, devtools, async () => {
          await page.keyboard.press("ArrowRight");
          await waitForStep(page, id, step);
        });
        expect(inDeck, `${id}, step ${step}`).toEqual([]);
        // The live region is a paragraph with one text in it, and what holds it: nothing else may be dirty.
        expect(
          layouts.reduce((sum, one) => sum + one, 0),
          `${id}, step ${step}`,
        ).toBeLessThanOrEqual(3);
      }
    }
  });

  it("moves softly, and is there at once where motion is reduced", async () => {
    for (const reducedMotion of ["no-preference", "reduce"] as const) {
      const page = await pages.open(address, { reducedMotion });
      let moving = 0;
      await page.evaluate(() => {
        const counted = window as { moving?: number };
        const count = () => {
          counted.moving = (counted.moving ?? 0) + 1;
        };
        for (const type of ["transitionrun", "animationstart"]) document.addEventListener(type, count);
      });
      // That something moves is seen on one slide; that nothing does, on all.
      for (const { id, steps } of reducedMotion === "reduce" ? stepped : stepped.slice(0, 1)) {
        await openSlide(page, id);
        for (let step = 1; step <= steps; step++) {
          await page.keyboard.press("ArrowRight");
          await waitForStep(page, id, step);
          moving += await page.evaluate(() => document.getAnimations().length);
        }
      }
      moving += await page.evaluate(() => (window as { moving?: number }).moving ?? 0);
      if (reducedMotion === "reduce") expect(moving).toBe(0);
      else expect(moving).toBeGreaterThan(0);
    }
  });

  it.each(["shipped", "crowded"] as const)(
    "is not seen on paper: printed from the middle, every step is lit (%s)",
    async (deck) => {
      const address = addressOf(deck);
      const reading = await pages.open(`${address}?read`);
      const page = await pages.open(address, { reducedMotion: "reduce" });
      const slides = (await listSlides(page)).filter(({ steps }) => steps > 0);
      for (const { id } of slides) {
        await openSlide(page, id);
        await page.keyboard.press("ArrowRight");
        await waitForStep(page, id, 1);
      }
      const onScreen = await readPaint(page);
      await page.emulateMedia({ media: "print" });
      await reading.emulateMedia({ media: "print" });
      const onPaper = await readPaint(reading);
      const dim = onScreen.filter((paint, i) => paint !== onPaper[i]);
      expect(dim.length).toBeGreaterThan(20);
      expect(await page.evaluate(() => document.querySelectorAll(".deck .is-dim").length)).toBeGreaterThan(0);
      for (const one of [page, reading])
        await one.evaluate(() => {
          dispatchEvent(new Event("beforeprint"));
        });
      expect(await readPaint(page)).toEqual(await readPaint(reading));
    },
  );

  it("needs JavaScript: without it every step is lit", async () => {
    const page = await pages.open(address, { javaScriptEnabled: false });
    const reading = await pages.open(`${address}?read`);
    expect(await page.evaluate(() => document.querySelectorAll(".deck :is(.is-dim, .live)").length)).toBe(0);
    const paint = await readPaint(page);
    expect(paint.length).toBeGreaterThan(100);
    expect(paint).toEqual(await readPaint(reading));
  });
});
