// The browser that all test files of a worker share. Closing it closes what this file opened.
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../src/browser/launch-browser.ts";

let started: Promise<Browser> | null = null;

/** It ends with the worker. */
export function openBrowser(): Promise<Browser> {
  started ??= launchBrowser().then((browser) =>
    Object.assign(browser, {
      close: async () => void (await Promise.all(browser.contexts().map((context) => context.close()))),
    }),
  );
  return started;
}
