// What the page may do: run its own scripts, use its own styles and fonts. It may not fetch anything.

import type { Page } from "./page.ts";
import type { Inlined } from "./page-assets.ts";

/** The Content-Security-Policy of a page, with the hash of every script and style in it. */
export function formatPolicy({ fonts, styles, scripts, live }: Page): string {
  const scriptBlocks = [...(live ? [live.script] : []), scripts.head, scripts.open];
  const styleBlocks = [...(live ? [live.style] : []), fonts, ...styles];
  return [
    "default-src 'none'",
    `script-src ${listHashes(scriptBlocks)}`,
    `style-src ${listHashes(styleBlocks)}`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    ...(live ? ["connect-src 'self'"] : []),
  ].join("; ");
}

const listHashes = (blocks: readonly Inlined[]): string => blocks.map(({ hash }) => `'${hash}'`).join(" ");
