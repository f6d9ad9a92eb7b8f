// A headline: its HTML, in which the likelihood of a judgement is underlined, and how many lines it takes.
import type { Text } from "../model/deck.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { renderText, textAsSet } from "./text.ts";
import { estimateWidth } from "./type-width.ts";

/** `term`: words as they stand in the headline, in one piece of plain text; null: nothing is underlined. */
export function renderHeadline(headline: Text, term: string | null, context: Context): Html {
  const at =
    term === null ? -1 : headline.findIndex((node) => node.kind === "text" && node.text.includes(term));
  const node = headline[at];
  if (term === null || node?.kind !== "text") return renderText(headline, context);
  const from = node.text.indexOf(term);
  const before: Text = [...headline.slice(0, at), { ...node, text: node.text.slice(0, from) }];
  const after: Text = [{ ...node, text: node.text.slice(from + term.length) }, ...headline.slice(at + 1)];
  return html`${renderText(before, context)}<span class="term">${term}</span>${renderText(after, context)}`;
}

const width = 1140; // px, of 1152: the rest allows for kerning and the browser's rounding
const size = 38;
const filled = 0.96; // of a line that another follows
const tracking = -0.012 * size; // px for each letter

/**
 * How many lines the headline takes, those that the author breaks included: with two, what stands below it begins lower. An estimate: words are not broken at the end of a line, so a little of each line but the last is left empty. Citations
 * and their badges count: they stand on the headline's line too.
 */
export function countLines(headline: Text): number {
  const breaks = headline.flatMap(({ kind }, i) => (kind === "break" ? [i] : []));
  const parts = [-1, ...breaks].map((from, i) => headline.slice(from + 1, breaks[i]));
  return parts.reduce((sum, part) => sum + countUnbroken(part), 0);
}

function countUnbroken(text: Text): number {
  const words = textAsSet(text);
  const whole = estimateWidth(words, size, "bold") + tracking * words.length;
  return whole <= width ? 1 : Math.max(2, Math.ceil(whole / (width * filled)));
}

export const takesTwoLines = (headline: Text): boolean => countLines(headline) > 1;
