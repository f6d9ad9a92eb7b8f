// The fonts that a page embeds, as one style sheet with every file inside it, so that the page fetches nothing; and the
// choice between the small core files and the whole ones.
import type { Block } from "../../model/page.ts";
import { rememberObject, rememberText } from "../../text/remember.ts";

export interface FontFile {
  name: string; // "archivo-narrow-latin-500-normal.woff2"
  content: Uint8Array;
}

/** One @font-face for each file, whose name gives family, weight and style. */
export function formatFontFaces(files: readonly FontFile[]): string {
  return files.map(formatFontFace).join("");
}

function formatFontFace({ name, content }: FontFile): string {
  const parts = /^([a-z-]+)-latin-(\d+)-(normal|italic)\.woff2$/.exec(name);
  if (parts === null) throw new Error(`The name of a font file does not tell what it is: ${name}`);
  const [, family = "", weight, style] = parts;
  const words = family.split("-").map((word) => word[0]?.toUpperCase() + word.slice(1));
  const data = Buffer.from(content).toString("base64");
  const source = `url(data:font/woff2;base64,${data}) format("woff2")`;
  return `@font-face{font-family:"${words.join(" ")}";font-weight:${weight};font-style:${style};font-display:block;src:${source}}`;
}

/**
 * Characters that only the whole files have, alone or composed. The core files' characters are listed in
 * assets/fonts/core/made-with.txt, and a test compares all three. Characters that neither has are not listed
 * here.
 */
const beyondCore =
  /[\u00a1\u00a2\u00a4-\u00a6\u00a8-\u00aa\u00ac\u00ae\u00af\u00b2-\u00b5\u00b8-\u00ba\u00bc-\u00d6\u00d8-\u00db\u00dd-\u00f6\u00f8-\u036f\u0385\u1e00-\u1eff\u1fed\u1fee\u1ffd\u2044\u2122\u212b\u2215]/;

export type FontSet = "core" | "whole";

const needsWhole = rememberText((text) => beyondCore.test(text));
const blockNeedsWhole = rememberObject(({ html }: Block) => beyondCore.test(html));

/**
 * The core files if they have all characters of the page, else the whole ones. Never both, since letters of different
 * files do not kern. `texts` and `blocks` hold everything with characters of the page, as markup, words or code.
 */
export function chooseFonts(texts: readonly string[], blocks: readonly Block[] = []): FontSet {
  return texts.some((text) => needsWhole(text, null)) || blocks.some(blockNeedsWhole) ? "whole" : "core";
}
