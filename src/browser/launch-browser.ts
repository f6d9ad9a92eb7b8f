// Starts a found browser, without a window. Whoever starts it closes it; an interrupt ends it too.
import type { Browser } from "playwright-core";
import { BrowserError, type BrowserSearch, findBrowser } from "./find-browser.ts";

/** Throws a BrowserError where there is none, or where the one there is does not start. */
export async function launchBrowser(
  search: BrowserSearch = { env: process.env },
  more: readonly string[] = [], // arguments
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

/** Playwright draws a frame around its first sentence and adds its log; the log holds the browser's own words. */
function explain(path: string, error: unknown): string {
  const lines = String(error).split("\n");
  const said = lines.filter((line) => /\[pid=\d+\]\[err\]|error while loading|cannot open/i.test(line));
  return [`The browser did not start: ${path}`, ...(said.length > 0 ? said : lines).slice(0, 5)].join("\n");
}
