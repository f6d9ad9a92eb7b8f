// How tests of the reading page scroll and look: by the line that is read.
import type { Page } from "playwright-core";

/** Brings the element's middle, or another share of its height, to the reading line. */
export async function readTo(page: Page, selector: string, share = 0.5): Promise<void> {
  await page.evaluate(
    ([selector, share]) => {
      const box = document.querySelector(selector)!.getBoundingClientRect();
      const bar = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
      const line = bar + (innerHeight - bar) * 0.4;
      scrollBy({ top: box.top + box.height * share - line, behavior: "instant" });
    },
    [selector, share] as const,
  );
}

/** Waits until the address is the slide's. */
export const addressIs = (page: Page, hash: string) =>
  page.waitForFunction((wanted) => location.hash === wanted, hash);

/** Waits until the slide's top stands under the bar. */
export const standsAtTop = (page: Page, id: string) =>
  page.waitForFunction((wanted) => {
    const bar = document.querySelector(".page-bar")?.getBoundingClientRect().bottom ?? 0;
    return Math.abs(document.getElementById(wanted)!.getBoundingClientRect().top - bar) < 8;
  }, id);

/** The step that is lit in the slide's figure: 0 for none, which is all. */
export const litStep = (page: Page, id: string): Promise<number> =>
  page.evaluate((id) => {
    const now = document.querySelector(`#${id} .live .is-now[data-step]`);
    return Number(now?.getAttribute("data-step")?.split(" ")[0] ?? 0);
  }, id);

export const stepIs = (page: Page, id: string, step: number) =>
  page.waitForFunction(
    ([id, step]) => {
      const lit = [...document.querySelectorAll(`#${id} .live .fig .is-now[data-step]`)];
      if (step === 0) return !document.querySelector(`#${id} .live`);
      return (
        lit.length > 0 && lit.every((part) => part.getAttribute("data-step")?.split(" ").includes(`${step}`))
      );
    },
    [id, step] as const,
  );

/** Opens the words to quote, which fold away behind their heading. */
export const unfoldNotes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>(".note-quotes.is-folded > h3 > button"))
      button.click();
  });
