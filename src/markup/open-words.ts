// Links from a source's words to where they stand: the live page, opened at the words, and the archived copy.
import type { CheckedWords } from "../model/deck.ts";
import type { Source } from "../model/scenario.ts";

/** The live page of a source: the original, or where it was read; null if neither has a URL. */
export function findLivePage({ address, seenIn }: Source): string | null {
  if (address !== null) return address;
  return seenIn !== null && /^https?:\/\//.test(seenIn) ? seenIn : null;
}

/**
 * URL that opens the live page at the words of a ledger entry, by the text fragment in the lock
 * (https://wicg.github.io/scroll-to-text-fragment/). The page alone if the lock has no fragment; null without
 * a page.
 */
export function openAtWords(source: Source, key: string, { fragments }: CheckedWords): string | null {
  const page = findLivePage(source);
  const fragment = fragments.get(key);
  if (page === null || !fragment) return page;
  return `${page}${page.includes("#") ? "" : "#"}:~:text=${fragment}`;
}
