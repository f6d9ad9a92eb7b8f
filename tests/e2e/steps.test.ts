import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../src/browser/launch-browser.ts";
import { openPage } from "../support/open-page.ts";
import { buildDeck, listSlides } from "./deck.ts";

let browser: Browser;
let page: Page;
let stepped: { id: string; steps: number }[] = [];

beforeAll(async () => {
  const [address, launched] = await Promise.all([buildDeck(), launchBrowser()]);
  browser = launched;
  ({ page } = await openPage(browser, address));
  stepped = (await listSlides(page)).filter(({ steps }) => steps > 0);
});
afterAll(() => browser?.close());

const hashAt = (id: string, step: number) => (step === 0 ? `#/${id}` : `#/${id}/${step}`);

async function waitFor(id: string, step: number): Promise<void> {
  await page.waitForFunction((hash) => location.hash === hash, hashAt(id, step));
}

/** Opens a slide at its first state, whatever was shown before. */
async function open(id: string): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    hashAt(id, 0),
  );
  await page.waitForFunction(
    (wanted) => document.querySelector("section.present:not(.stack)")?.id === wanted,
    id,
  );
}

/** Parts of the slide that do not show the step: each should be now, past or still dim, and the rail's item current. */
function readDisagreement(id: string, step: number): Promise<string[]> {
  return page.evaluate(
    ([id, step]) => {
      const parts = [...document.querySelectorAll(`#${id} .stage [data-step]`)];
      const name = (part: Element) => part.getAttribute("class") ?? part.tagName;
      const wrong = parts.filter((part) => {
        const steps = (part.getAttribute("data-step") ?? "").split(" ").map(Number);
        const state = steps.includes(step) ? "is-now" : Math.min(...steps) < step ? "is-past" : "is-dim";
        const states = ["is-now", "is-past", "is-dim"].filter((one) => part.classList.contains(one));
        return states.join() !== state;
      });
      const items = parts.filter((part) => part.matches("li.fragment"));
      const current = items.filter((item) => item.getAttribute("aria-current") === "step");
      const expected = items.filter((item) => item.classList.contains("is-now"));
      const lit = parts.filter((part) => part.closest("svg.dg") && part.classList.contains("is-now"));
      // A claim is lit in its row, and beside it only if it names a place.
      const rows = parts.filter((part) => part.matches(".claims > li.is-now"));
      const hasFigure = document.querySelector(`#${id} svg.dg [data-step]`) !== null;
      return [
        ...wrong.map((part) => `${name(part)} is not as step ${step} has it`),
        ...(current.join() === expected.join() && expected.length === (step === 0 ? 0 : 1)
          ? []
          : [`${expected.length} items are lit and ${current.length} current in step ${step}`]),
        ...(hasFigure && lit.length === 0 && rows.length === 0 && step > 0
          ? [`nothing in the figure is lit in step ${step}`]
          : []),
      ];
    },
    [id, step] as const,
  );
}

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
      await open(id);
      const forward = Array.from({ length: steps }, (_, i) => ({ key: "ArrowRight", step: i + 1 }));
      const back = forward.map((_, i) => ({ key: "ArrowLeft", step: steps - 1 - i }));
      for (const { key, step } of [...forward, ...back]) {
        await page.keyboard.press(key);
        await waitFor(id, step);
        faults.push(...(await readDisagreement(id, step)).map((fault) => `${id}: ${fault}`));
      }
    }
    expect(stepped.length).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  it("agree as well where the rail is clicked, in any order", async () => {
    const faults: string[] = [];
    const railed: string[] = [];
    for (const { id, steps } of stepped) {
      await open(id);
      if ((await page.locator(`#${id} .rail li.fragment`).count()) === 0) continue;
      railed.push(id);
      const order = [steps, 1, ...Array.from({ length: steps - 2 }, (_, i) => i + 2)];
      for (const step of order) {
        await page.locator(`#${id} .rail li[data-step="${step}"] .name`).click();
        await waitFor(id, step);
        faults.push(...(await readDisagreement(id, step)).map((fault) => `${id}: ${fault}`));
      }
    }
    expect(railed).toContain("four-moves");
    expect(faults).toEqual([]);
  });

  it("move nothing in a figure: every box is the same in every step", async () => {
    for (const { id, steps } of stepped) {
      await open(id);
      const before = await readBoxes(id);
      for (let step = 1; step <= steps; step++) {
        await page.keyboard.press("ArrowRight");
        await waitFor(id, step);
        expect(await readBoxes(id), `${id}, step ${step}`).toEqual(before);
      }
    }
  });
});
