import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { watchPages } from "../support/watch-pages.ts";
import { addressOf, listSlides } from "./deck.ts";
import { openSlide, readDisagreement, waitForStep } from "./stepping.ts";

const pages = watchPages();
let page: Page;
let stepped: { id: string; steps: number }[] = [];

beforeAll(async () => {
  page = await pages.share(addressOf());
  stepped = (await listSlides(page)).filter(({ steps }) => steps > 0);
});

/** The box of every part of the slide's figures, strokes and letters included. */
function readBoxes(id: string): Promise<string[]> {
  return page.evaluate((slide) => {
    const parts = [...document.querySelectorAll(`#${slide} svg.dg, #${slide} svg.dg *`)];
    return parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return `${part.tagName} ${[x, y, width, height].map((one) => one.toFixed(2)).join(" ")}`;
    });
  }, id);
}

describe("the steps of the briefing", () => {
  it("agree in figure, rail, list and address, forward and back by keyboard", async () => {
    const faults: string[] = [];
    for (const { id, steps } of stepped) {
      await openSlide(page, id);
      const forward = Array.from({ length: steps }, (_, i) => ({ key: "ArrowRight", step: i + 1 }));
      const back = forward.map((_, i) => ({ key: "ArrowLeft", step: steps - 1 - i }));
      for (const { key, step } of [...forward, ...back]) {
        await page.keyboard.press(key);
        await waitForStep(page, id, step);
        faults.push(...(await readDisagreement(page, id, step)).map((fault) => `${id}: ${fault}`));
      }
    }
    expect(stepped.length).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  it("agree as well where the rail is clicked, in any order", async () => {
    const faults: string[] = [];
    const railed: string[] = [];
    for (const { id, steps } of stepped) {
      await openSlide(page, id);
      if ((await page.locator(`#${id} .rail li.fragment`).count()) === 0) continue;
      railed.push(id);
      const order = [steps, 1, ...Array.from({ length: steps - 2 }, (_, i) => i + 2)];
      for (const step of order) {
        await page.locator(`#${id} .rail li[data-step="${step}"] .name`).click();
        await waitForStep(page, id, step);
        faults.push(...(await readDisagreement(page, id, step)).map((fault) => `${id}: ${fault}`));
      }
    }
    expect(railed).toContain("four-moves");
    expect(faults).toEqual([]);
  });

  it("move nothing in a figure: every box is the same in every step", async () => {
    for (const { id, steps } of stepped) {
      await openSlide(page, id);
      const before = await readBoxes(id);
      for (let step = 1; step <= steps; step++) {
        await page.keyboard.press("ArrowRight");
        await waitForStep(page, id, step);
        expect(await readBoxes(id), `${id}, step ${step}`).toEqual(before);
      }
    }
  });
});
