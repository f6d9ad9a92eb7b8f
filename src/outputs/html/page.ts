// The page as a value: what it says and what it runs. `formatPage` turns it into markup.
import type { Html } from "../../markup/html.ts";
import type { Block, BriefingHead } from "../../model/page.ts";
import { chooseFonts } from "./fonts.ts";
import type { Inlined, InlinedStyle, PageAssets } from "./page-assets.ts";

interface PageParts {
  head: Pick<BriefingHead, "language" | "dir" | "title" | "description" | "handling" | "contentHash">;
  body: Html; // content of <body>, without scripts
  blocks?: readonly Block[]; // the pieces that the body is joined of; left out where it is one piece
  // the interface's words; scripts get all but those drawn in figures
  strings: Readonly<Record<string, string>>;
  linkedData?: object; // JSON-LD about the page, for programs that read it; never executed
}

export interface Page extends PageParts {
  notice: string; // licence of reveal.js
  fonts: Inlined;
  styles: InlinedStyle[]; // in the order of the cascade
  scripts: { head: Inlined; open: Inlined };
  live: { style: InlinedStyle; script: Inlined } | null; // what the server adds; null in a build
}

/** Pure: the same parts and assets give the same page. */
export function makePage(parts: PageParts, assets: PageAssets): Page {
  const { styles, scripts, notice } = assets;
  const { head, open } = scripts;
  return { ...parts, notice, fonts: findFonts(parts, assets), styles, scripts: { head, open }, live: null };
}

/** The page for the server: with the live client, its style, and permission to connect to the server. */
export function addLiveClient(page: Page, { scripts, liveStyle }: PageAssets): Page {
  return { ...page, live: { style: liveStyle, script: scripts.live } };
}

/**
 * The live client counts too, although it is added later, so that a page is served with the fonts of its
 * build.
 */
function findFonts({ head, body, blocks, strings }: PageParts, assets: PageAssets): Inlined {
  const code = [...assets.styles, assets.liveStyle, ...Object.values(assets.scripts)].map(({ text }) => text);
  const shown = blocks ? [] : [body.value];
  return assets.fonts[chooseFonts([head.title, ...shown, ...Object.values(strings), ...code], blocks)];
}
