// Starts a browser without a window. The caller closes it; an interrupt ends it too.
import { stripVTControlCharacters } from "node:util";
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

const most = 5; // lines of the browser's that a message repeats

/** The browser's own words, from the log that Playwright adds to its error. */
function explain(path: string, error: unknown): string {
  const lines = stripVTControlCharacters(String(error)).split("\n");
  const said = lines.flatMap((line) => /\[pid=\d+\]\[err\] ?(.+)/.exec(line)?.[1] ?? []);
  const words = said.length > 0 ? [...new Set(said)].slice(0, most) : ["It gave no answer."];
  return [`The browser did not start: ${path}`, ...words].join("\n");
}
