// The briefings that are built once a run, as the tests of this folder open them.
import type { Page } from "playwright-core";
import { inject } from "vitest";
import type { DeckName } from "../support/share-decks.ts";

/**
 * The address of the page. The shipped briefing has every layout; what is the same on any is tested on the small one.
 */
export function addressOf(name: DeckName = "shipped"): string {
  const deck = inject("decks")[name];
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
