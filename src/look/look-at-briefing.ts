// Measures a finished page in every view, and returns what cannot be read in it.
import type { Browser, Page } from "playwright-core";
import type { Sight } from "../client/look/measure.ts";
import { openView, type View, views } from "./views.ts";

export interface Look {
  view: View;
  sights: Sight[];
}

interface Measures {
  measureSlides(ids: readonly string[]): Promise<Sight[]>;
  measurePaper(): Sight[];
  measureFlow(): Sight[];
}

/** @param html index.html; @param script from compileClient; @param ids those of the slides, in order */
export async function lookAtBriefing(
  browser: Browser,
  html: string,
  script: string,
  ids: readonly string[],
): Promise<Look[]> {
  return Promise.all(
    views.map(async (view) => {
      const page = await openView(browser, view, html);
      const sights = await measurePage(page, view.measure, script, ids);
      await page.close();
      return { view, sights };
    }),
  );
}

/** Views on paper get the printer's layout first, as in printing. */
export async function measurePage(
  page: Page,
  measure: View["measure"],
  script: string,
  ids: readonly string[],
): Promise<Sight[]> {
  await page.evaluate(script);
  return page.evaluate(
    async ({ measure, ids }) => {
      const { look } = globalThis as unknown as { look: Measures };
      if (measure === "measurePaper") dispatchEvent(new Event("beforeprint"));
      return look[measure](ids);
    },
    { measure, ids: [...ids] },
  );
}
