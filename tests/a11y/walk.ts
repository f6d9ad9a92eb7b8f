// The real briefing as it is presented, taken from state to state without waiting for what only moves.
import type { Browser, Page } from "playwright-core";
import { listSlides } from "../e2e/deck.ts";
import { openPage } from "../support/open-page.ts";

export interface State {
  id: string;
  step: number;
}

export type Theme = "paper" | "room";

export async function openTheme(browser: Browser, address: string, theme: Theme): Promise<Page> {
  const { page } = await openPage(browser, `${address}?theme=${theme}`);
  page.setDefaultTimeout(15_000);
  return page;
}

/** Every slide at every step, in reading order. */
export async function listStates(page: Page): Promise<State[]> {
  const slides = await listSlides(page);
  return slides.flatMap(({ id, steps }) => Array.from({ length: steps + 1 }, (_, step) => ({ id, step })));
}

export async function show(page: Page, { id, step }: State): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    step ? `#/${id}/${step}` : `#/${id}`,
  );
  await page.waitForFunction(
    ([id, step]) =>
      document.querySelector("section.present:not(.stack)")?.id === id &&
      document.querySelectorAll(`#${id} .stage .fragment.visible`).length === step,
    [id, step] as const,
  );
  await settle(page);
}

/** Colours that fade in are there. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

export const nameOf = ({ id, step }: State): string => (step ? `${id}/${step}` : id);
