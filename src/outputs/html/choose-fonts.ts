// Everything a page shows in, the fonts it carries out: the core files where they can show all of it, else the whole
// ones. Never some of each: letters of two files do not kern.

/**
 * What the core files cannot show, and the whole ones can: they have the character, or the marks to compose it. What
 * neither has is not here. Which characters the core files hold stands in assets/fonts/core/made-with.txt; a test holds
 * all three together.
 */
const beyondCore =
  /[\u00a1\u00a2\u00a4-\u00a6\u00a8-\u00aa\u00ac\u00ae\u00af\u00b2-\u00b5\u00b8-\u00ba\u00bc-\u00d6\u00d8-\u00db\u00dd-\u00f6\u00f8-\u036f\u0385\u1e00-\u1eff\u1fed\u1fee\u1ffd\u2044\u2122\u212b\u2215]/;

export type FontSet = "core" | "whole";

/** `texts`: all that a page's characters come from, as markup, words or code. */
export function chooseFonts(texts: readonly string[]): FontSet {
  return texts.some((text) => beyondCore.test(text)) ? "whole" : "core";
}
