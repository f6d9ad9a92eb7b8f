// Pages that record any console message, error, or request other than for the document.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export const usualWindow = { width: 1280, height: 720 } as const;

export interface Watched {
  page: Page;
  complaints: string[]; // console messages, errors, requests other than the document
}

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: usualWindow, ...options });
  const complaints: string[] = [];
  context.on("console", (message) => complaints.push(`console: ${message.text()}`));
  context.on("weberror", (error) => complaints.push(`error: ${error.error().message}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!request.isNavigationRequest() && !url.startsWith("data:")) complaints.push(`request: ${url}`);
  });
  const page = await context.newPage();
  await enter(page, address);
  return { page, complaints };
}

/** Goes to an address, and waits until what is there has begun. */
export async function enter(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // Before reveal.js starts, a key may find the page without focus. The reading page and pages without
  // scripts have nothing to wait for.
  await page.waitForFunction(
    () =>
      !document.documentElement.classList.contains("present") ||
      // without its last script, reveal.js never starts
      document.querySelectorAll("script:not([type])").length < 2 ||
      document.querySelector(".reveal.ready"),
  );
  await page.bringToFront();
}
