// The real briefing as the tests of this folder open it.
import type { Page } from "playwright-core";
import { inject } from "vitest";

/** The address of the page made of `slides/`, which is built once a run. */
export async function buildDeck(): Promise<string> {
  const deck = inject("deck");
  if ("fault" in deck) throw new Error(deck.fault);
  return deck.address;
}

/** Slide ids in reading order, each with its number of steps. */
export function listSlides(page: Page): Promise<{ id: string; steps: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("section[data-folio]")].map((slide) => ({
      id: slide.id,
      steps: slide.querySelectorAll(".stage .fragment").length,
    })),
  );
}

/** Where the presentation stands: "#/who-backs-whom/2". */
export const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
