// Starts a browser without a window. The caller closes it; an interrupt ends it too.
import { stripVTControlCharacters } from "node:util";
import type { Browser } from "playwright-core";
import { BrowserError, type BrowserSearch, findBrowser } from "./find-browser.ts";

/** Parts of a browser's window that are pages of their own: each window would start processes for them. */
const ofWindow = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];
/** Chromium honours only the last --disable-features, so Playwright's own entries are repeated. */
const ofPlaywright = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
];
export const disabledFeatures: readonly string[] = [...ofWindow, ...ofPlaywright];

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
      args: [...args, `--disable-features=${disabledFeatures.join()}`, ...more],
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
