// Links from a source's words to where they stand: the live page, opened at the words, and the archived copy.
import type { CheckedWords } from "../model/deck.ts";
import type { LedgerEntry } from "../model/ledger.ts";
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
  const fragment = fragments.get(key);
  return addFragments(findLivePage(source), fragment ? [fragment] : []);
}

/** Text fragments by the source, paragraph and words that they lead to. */
export type Openings = ReadonlyMap<string, string>;

type Wording = Pick<LedgerEntry, "source" | "paragraph" | "words">;

export function gatherOpenings(ledger: readonly LedgerEntry[], { fragments }: CheckedWords): Openings {
  const known = ledger.flatMap((entry): [string, string][] => {
    const fragment = fragments.get(entry.key);
    return fragment ? [[nameOf(entry), fragment]] : [];
  });
  return new Map(known);
}

/**
 * URL that opens the live page of a source with all of these words of it highlighted; null without a page, or if
 * the lock has a text fragment for none of them.
 */
export function openAtAll(source: Source, wordings: readonly Wording[], openings: Openings): string | null {
  const fragments = wordings.flatMap((one) => openings.get(nameOf(one)) ?? []);
  return fragments.length > 0 ? addFragments(findLivePage(source), [...new Set(fragments)]) : null;
}

const nameOf = ({ source, paragraph, words }: Wording): string => `${source.id} ${paragraph} ${words}`;

function addFragments(page: string | null, fragments: readonly string[]): string | null {
  if (page === null || fragments.length === 0) return page;
  const directives = fragments.map((one) => `text=${one}`).join("&");
  return `${page}${page.includes("#") ? "" : "#"}:~:${directives}`;
}

const most = 6; // words that tell one link of a source from the next

/** "Open at the words: killing an American contractor": the name of a link whose text is `label` alone. */
export function nameOpening(label: string, words: string): string {
  const all = words.split(/\s+/u);
  return `${label}: ${all.slice(0, most).join(" ")}${all.length > most ? " …" : ""}`;
}
