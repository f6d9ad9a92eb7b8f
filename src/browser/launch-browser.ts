// Starts a found browser, without a window. Whoever starts it closes it.
import type { Browser } from "playwright-core";
import { type BrowserSearch, findBrowser } from "./find-browser.ts";

export async function launchBrowser(search: BrowserSearch = { env: process.env }): Promise<Browser> {
  const { path, args, env } = await findBrowser(search);
  const { chromium } = await import("playwright-core");
  const whole = Object.entries({ ...process.env, ...env }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({ executablePath: path, args, env: Object.fromEntries(whole) });
}
