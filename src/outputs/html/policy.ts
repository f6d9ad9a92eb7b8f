// What the page may do: run its own scripts, use its own styles and fonts, and nothing else. It fetches nothing.
import type { Inlined, PageAssets } from "./page-assets.ts";

/** The Content-Security-Policy of a built page: every script and style in it by its hash. */
export function formatPolicy(assets: PageAssets, fonts: Inlined): string {
  const quote = (hash: string) => `'${hash}'`;
  const scripts = [assets.scripts.head.hash, assets.scripts.open.hash].map(quote);
  const styles = [fonts.hash, ...assets.styles.map((style) => style.hash)].map(quote);
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
