// Checks what only a browser can see. Takes a deck and its finished page, returns diagnostics.
import { compileClient } from "../browser/compile-client.ts";
import type { BrowserSearch } from "../browser/find-browser.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import type { Deck } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { diagnoseLooks } from "./diagnose.ts";
import { lookAtBriefing } from "./look-at-briefing.ts";

/** @param html index.html of the deck. Throws a BrowserError if no browser starts. */
export async function checkLook(
  deck: Deck,
  html: string,
  { root, search }: { root: string; search: BrowserSearch },
): Promise<Diagnostic[]> {
  const [browser, script] = await Promise.all([launchBrowser(search), compileClient(root, "look")]);
  try {
    const ids = deck.slides.map(({ id }) => id);
    return diagnoseLooks(await lookAtBriefing(browser, html, script, ids), deck);
  } finally {
    await browser.close();
  }
}
