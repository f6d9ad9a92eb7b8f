// The page opened for print in a browser: without reveal.js, from memory, with nothing to be had from anywhere else.
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { PrintedAs, Printer } from "../outputs/printer.ts";

const address = "http://briefing.invalid/"; // never looked up: every request ends here
const patience = 600_000; // ms; a long briefing on a slow machine is no fault
const paper = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;

/** Pages take their time to open, so `ready` of them are opened at once, while the briefing is built. */
export function openPrinter(browser: Browser, ready: number): Printer {
  const context = browser.newContext({ viewport: { width: 1280, height: 720 }, colorScheme: "light" });
  const pages = Array.from({ length: ready }, () => openPage(context));
  for (const page of pages) page.catch(() => undefined); // told to whoever awaits it
  const takePage = () => pages.shift() ?? openPage(context);
  return {
    async print(html, as) {
      const page = await takePage();
      await showForPrint(page, html, as);
      const printed = await page.pdf(paper);
      page.close().catch(() => undefined); // its process gives back what it held
      return printed;
    },
  };
}

async function openPage(context: Promise<BrowserContext>): Promise<Page> {
  const page = await (await context).newPage();
  page.setDefaultTimeout(patience);
  await page.emulateMedia({ media: "print" });
  return page;
}

/** Ready to print when it comes back: the fonts are there. Nothing was laid out yet: the page shows itself to a printer. */
async function showForPrint(page: Page, html: string, as: PrintedAs): Promise<void> {
  const unseen = html.replace("<html ", "<html hidden ");
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: unseen, contentType: "text/html; charset=utf-8" })
      : route.abort(),
  );
  await page.goto(`${address}?print=${as}`, { waitUntil: "commit" });
  await page.waitForSelector("html[data-print-ready]", { state: "attached" });
}
