// The page as a value: what it says, and what it runs. `formatPage` writes it out.
import type { Html } from "../../markup/html.ts";
import type { BriefingHead } from "../../model/head.ts";
import { chooseFonts } from "./choose-fonts.ts";
import type { Inlined, InlinedStyle, PageAssets } from "./page-assets.ts";

export interface PageParts {
  head: Pick<BriefingHead, "language" | "dir" | "title" | "description" | "handling" | "contentHash">;
  body: Html; // what stands in <body>, without scripts
  strings: Readonly<Record<string, string>>; // of the interface; scripts get all but those that figures are drawn with
  linkedData?: object; // JSON-LD about the page, for programs that read it; no script runs it
}

export interface Page extends PageParts {
  notice: string; // the licence of what the page carries of others
  fonts: Inlined;
  styles: InlinedStyle[]; // in the order of the cascade
  scripts: { head: Inlined; open: Inlined };
  live: { style: InlinedStyle; script: Inlined } | null; // what the server adds; never in a build
}

/** Pure: the same parts and assets give the same page. */
export function makePage(parts: PageParts, assets: PageAssets): Page {
  const { styles, scripts, notice } = assets;
  const { head, open } = scripts;
  return { ...parts, notice, fonts: findFonts(parts, assets), styles, scripts: { head, open }, live: null };
}

/** The page as the server shows it: with the live client, its style, and the right to talk to the server. */
export function addLiveClient(page: Page, { scripts, liveStyle }: PageAssets): Page {
  return { ...page, live: { style: liveStyle, script: scripts.live } };
}

/** The live client, which is added later, is among the scripts: a page is served with the fonts it is built with. */
function findFonts({ head, body, strings }: PageParts, assets: PageAssets): Inlined {
  const code = [...assets.styles, assets.liveStyle, ...Object.values(assets.scripts)].map(({ text }) => text);
  return assets.fonts[chooseFonts([head.title, body.value, ...Object.values(strings), ...code])];
}
