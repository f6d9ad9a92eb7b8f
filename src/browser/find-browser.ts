// Finds a browser for printing and tests, or throws with a list of everything that was tried.
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { type Environment, listBrowserPaths } from "./browser-paths.ts";
import { canUnpack, unpackBrowser } from "./unpack-browser.ts";

interface FoundBrowser {
  path: string;
  args: string[];
  env: Record<string, string>; // additions to the browser's environment
}

export interface BrowserSearch {
  flag?: string; // value of --browser
  env: Environment;
  paths?: string[]; // paths to try; those of this system if not given
}

/** No browser was found; the message tells how to install one. */
export class BrowserError extends Error {}

/** The browser that was named, else an installed one, else the one from npm. */
export async function findBrowser({
  flag,
  env,
  paths = listBrowserPaths(env),
}: BrowserSearch): Promise<FoundBrowser> {
  const named = flag ?? env.CHROME_PATH;
  if (named) return useNamed(named, flag === undefined ? "CHROME_PATH" : "--browser");
  const tried = [await findPlaywrights(), ...paths].filter((path) => path !== null);
  for (const path of tried) if (await isProgram(path)) return { path, args: listArgs(), env: {} };
  if (!canUnpack()) throw new BrowserError(explain(tried, "none for this system"));
  try {
    return { args: listArgs(), ...(await unpackBrowser()) };
  } catch (error) {
    throw new BrowserError(explain(tried, String(error)), { cause: error });
  }
}

async function useNamed(path: string, from: string): Promise<FoundBrowser> {
  if (await isProgram(path)) return { path, args: listArgs(), env: {} };
  throw new BrowserError(`${from} names no program that can be run: ${path}`);
}

/** Where playwright would have put its own browser, which may not be there. */
async function findPlaywrights(): Promise<string | null> {
  const { chromium } = await import("playwright-core");
  return chromium.executablePath() || null;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * Arguments for text as wide as its fonts say on any screen. Chromium's sandbox does not start for root, as
 * in most containers.
 */
function listArgs(): string[] {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return ["--font-render-hinting=none", ...sandbox];
}

function explain(tried: string[], fallback: string): string {
  return [
    "No browser was found. Install Chrome, Chromium or Edge, or name one with CHROME_PATH or --browser.",
    "Tried:",
    ...tried.map((path) => `  ${path}`),
    `  @sparticuz/chromium: ${fallback}`,
  ].join("\n");
}
