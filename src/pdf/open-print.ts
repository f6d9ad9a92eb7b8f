// The page opened for print in a browser: without reveal.js, from memory, with nothing to be had from anywhere else.
import type { Browser, Page } from "playwright-core";

const address = "http://briefing.invalid/"; // never looked up: every request ends here
const patience = 600_000; // ms; a long briefing on a slow machine is no fault

export interface Pages {
  slides: Page;
  handout: Page;
}

/** Empty pages that show themselves as on paper; they take their time, so they are asked for while the briefing is built. */
export async function preparePages(browser: Browser): Promise<Pages> {
  const [slides, handout] = await Promise.all([preparePage(browser), preparePage(browser)]);
  return { slides, handout };
}

async function preparePage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: "light" });
  page.setDefaultTimeout(patience);
  await page.emulateMedia({ media: "print" });
  return page;
}

/** Ready to print when it comes back: the fonts are there. Nothing was laid out yet: the page shows itself to a printer. */
export async function openPrint(page: Page, html: string, what: keyof Pages): Promise<void> {
  const unseen = html.replace("<html ", "<html hidden ");
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: unseen, contentType: "text/html; charset=utf-8" })
      : route.abort(),
  );
  await page.goto(`${address}?print=${what}`, { waitUntil: "commit" });
  await page.waitForSelector("html[data-print-ready]", { state: "attached" });
}
