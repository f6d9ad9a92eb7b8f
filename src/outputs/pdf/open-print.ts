// The page opened for print in a browser: without reveal.js, from memory, with nothing to be had from anywhere else.
import type { Browser, BrowserContext, Page } from "playwright-core";

const address = "http://briefing.invalid/"; // never looked up: every request ends here
const patience = 600_000; // ms; a long briefing on a slow machine is no fault

/** Empty pages that show themselves as on paper. */
export interface Pages {
  handout: Promise<Page>;
  slides: Promise<Page>;
}

/** Pages take their time, so they are asked for while the briefing is built. The handout takes longer, so it comes first. */
export function preparePages(browser: Browser): Pages {
  const context = browser.newContext({ viewport: { width: 1280, height: 720 }, colorScheme: "light" });
  const pages = { handout: preparePage(context), slides: preparePage(context) };
  for (const page of Object.values(pages)) page.catch(() => undefined); // told to whoever awaits it
  return pages;
}

async function preparePage(context: Promise<BrowserContext>): Promise<Page> {
  const page = await (await context).newPage();
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
