// How many lines a headline takes: with two, what stands below it begins lower.
import { estimateWidth } from "../text/type-width.ts";
import type { Text } from "./deck.ts";
import { textAsSet } from "./plain-text.ts";
import { contentWidth } from "./slide-size.ts";

const width = contentWidth - 12; // px; the rest allows for kerning and the browser's rounding
const size = 38;
const filled = 0.96; // part of each line but the last that words fill, since they are not broken
const tracking = -0.012 * size; // px for each letter

/**
 * Counts lines that the author breaks, too. An estimate: words are not broken at the end of a line, so a little of each
 * line but the last is left empty. Citations and their badges count: they stand on the headline's line too.
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
