// Whether a slide's headline takes two lines, so that what stands below it begins lower.
import type { Text } from "../model/deck.ts";
import { textAsSet } from "./text.ts";
import { estimateWidth } from "./type-width.ts";

const width = 1140; // px, of 1152: the rest allows for kerning and the browser's rounding
const size = 38;
const tracking = -0.012 * size; // px for each letter

/** Citations and their badges count: they stand on the headline's line too. */
export function takesTwoLines(headline: Text): boolean {
  const words = textAsSet(headline);
  return estimateWidth(words, size, "bold") + tracking * words.length > width;
}
