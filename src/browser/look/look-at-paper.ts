// Measures what is printed right before it goes to the printer, since what paper cuts off is lost to its reader.

import type { Page } from "playwright-core";
import { type Look, measurePage } from "./look-at-briefing.ts";
import { views } from "./views.ts";

interface PaperLook {
  /** Measures a page that is ready to print; `as` is what it is printed as: "slides" or "handout". */
  measure(page: Page, as: string): Promise<void>;
  /** What was found on all pages measured so far. */
  looks(): Look[];
}

/** @param script of src/client/look.ts */
export function lookAtPaper(script: string): PaperLook {
  const looks: Look[] = [];
  return {
    async measure(page, as) {
      const view = views.find(({ query }) => query === `?print=${as}`);
      if (view) looks.push({ view, sights: await measurePage(page, view.measure, script, []) });
    },
    looks: () => inOrder(looks),
  };
}

/** Slides and handout are printed at the same time, so either may be measured first. */
const inOrder = (looks: readonly Look[]): Look[] =>
  views.flatMap((view) => looks.filter((look) => look.view === view));
