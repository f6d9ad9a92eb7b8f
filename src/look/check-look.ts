// Checks what only a browser can see. Takes a deck and its finished page, returns diagnostics.
import type { BrowserSearch } from "../browser/find-browser.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import type { Deck } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { diagnoseLooks } from "./diagnose.ts";
import { lookAtBriefing } from "./look-at-briefing.ts";

/** @param html index.html of the deck; @param script of src/client/look.ts. Throws a BrowserError if no browser starts. */
export async function checkLook(
  deck: Deck,
  html: string,
  { script, search }: { script: string; search: BrowserSearch },
): Promise<Diagnostic[]> {
  const browser = await launchBrowser(search);
  try {
    const ids = deck.slides.map(({ id }) => id);
    return diagnoseLooks(await lookAtBriefing(browser, html, script, ids), deck);
  } finally {
    await browser.close();
  }
}
