// The page's styles and scripts, ready to be inlined. They are cached by content, so an unchanged page needs
// no bundling.
import { createHash } from "node:crypto";
import type { JsonCache } from "../../model/json-cache.ts";
import { type CompiledPage, compilePage } from "./compile-page.ts";
import { type FontSet, formatFontFaces } from "./fonts.ts";
import { type PageSources, readPageSources } from "./page-sources.ts";
import { liveStyle, type ScriptName, type StyleBlock, scripts, shareStyle } from "./parts.ts";

export interface Inlined {
  text: string;
  hash: string; // "sha256-…", for the Content-Security-Policy
}

export type InlinedStyle = Pick<StyleBlock, "id" | "media"> & Inlined;

export interface PageAssets {
  fonts: Record<FontSet, Inlined>; // a page holds one of the two sets
  styles: InlinedStyle[]; // in the order of the cascade
  liveStyle: InlinedStyle; // used with scripts.live
  shareStyle: InlinedStyle; // used with scripts.follow
  scripts: Record<ScriptName, Inlined>;
  notice: string;
}

/** `root` is the project's folder. Without a cache the page is bundled anew. */
export async function loadPageAssets(root: string, cache: JsonCache | null): Promise<PageAssets> {
  const sources = await readPageSources(root);
  const name = `page-${sources.hash}`;
  const found = await cache?.find<PageAssets>(name);
  if (found) return found;
  const made = makeAssets(await compilePage(sources), sources);
  await cache?.keep(name, made);
  return made;
}

function makeAssets(page: CompiledPage, { fonts, notice, blocks }: PageSources): PageAssets {
  const inlineStyle = ({ id, media, files }: StyleBlock): InlinedStyle => {
    const text = files.map((name) => page.styles.get(name)!).join("\n");
    return { id, media, ...inline(text, "style") };
  };
  const made = scripts.map((name) => [name, inline(page.scripts.get(name)!, "script")]);
  const inlineFonts = (set: FontSet) => inline(formatFontFaces(fonts[set]), "style");
  return {
    fonts: { core: inlineFonts("core"), whole: inlineFonts("whole") },
    styles: blocks.map(inlineStyle),
    liveStyle: inlineStyle(liveStyle),
    shareStyle: inlineStyle(shareStyle),
    scripts: Object.fromEntries(made),
    notice,
  };
}

/** As a Content-Security-Policy names a script or a style: "sha256-…". */
export const hashForPolicy = (text: string): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** Throws if the text could end its element early, or if a browser could read it differently from what was hashed. */
function inline(text: string, element: "style" | "script"): Inlined {
  const foreign = element === "style" ? /<\/style|\r|\0/i : /<\/script|<!--|\r|\0/i;
  const found = foreign.exec(text);
  if (found !== null)
    throw new Error(`A ${element} of the page holds ${JSON.stringify(found[0])} and cannot stand in it.`);
  return { text, hash: hashForPolicy(text) };
}
