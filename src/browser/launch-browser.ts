// Starts a browser without a window. The caller closes it; an interrupt ends it too.
import type { Browser } from "playwright-core";
import { BrowserError, type BrowserSearch, findBrowser } from "./find-browser.ts";

/** Throws a BrowserError if there is no browser, or if it does not start. */
export async function launchBrowser(
  search: BrowserSearch = { env: process.env },
  more: readonly string[] = [], // further arguments
): Promise<Browser> {
  const { path, args, env } = await findBrowser(search);
  const { chromium } = await import("playwright-core");
  const whole = Object.entries({ ...process.env, ...env }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  try {
    return await chromium.launch({
      executablePath: path,
      args: [...args, ...more],
      env: Object.fromEntries(whole),
    });
  } catch (error) {
    throw new BrowserError(explain(path, error), { cause: error });
  }
}

/**
 * Takes the browser's own words from Playwright's error, which frames its first sentence and adds its log.
 */
function explain(path: string, error: unknown): string {
  const lines = String(error).split("\n");
  const said = lines.filter((line) => /\[pid=\d+\]\[err\]|error while loading|cannot open/i.test(line));
  return [`The browser did not start: ${path}`, ...(said.length > 0 ? said : lines).slice(0, 5)].join("\n");
}
