// Measures a finished page in every view, and returns what cannot be read in it.
import type { Browser, Page } from "playwright-core";
import type { Sight } from "../../model/look.ts";
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

/**
 * Views of the same page in windows of several sizes share it, since opening one takes longest.
 * @param html index.html; @param script of src/client/look.ts; @param ids those of the slides, in order
 */
export async function lookAtBriefing(
  browser: Browser,
  html: string,
  script: string,
  ids: readonly string[],
): Promise<Look[]> {
  const queries = [...new Set(views.map(({ query }) => query))];
  const looks = await Promise.all(
    queries.map(async (query) => {
      const [first, ...others] = views.filter((view) => view.query === query);
      if (!first) return [];
      const page = await openView(browser, first, html);
      const found = [{ view: first, sights: await measurePage(page, first.measure, script, ids) }];
      for (const view of others) {
        await resize(page, view);
        found.push({ view, sights: await measurePage(page, view.measure, script, ids) });
      }
      await page.close();
      return found;
    }),
  );
  return looks.flat();
}

/** Resolves when the page has been drawn at the view's size. */
async function resize(page: Page, { width, height }: View): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
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
