// Whether a slide's headline takes two lines, so that what stands below it begins lower.
import { estimateWidth } from "./type-width.ts";

const width = 1140; // px, of 1152: the rest allows for kerning and the browser's rounding
const size = 38;
const tracking = -0.012 * size; // px for each letter

export function takesTwoLines(headline: string): boolean {
  return estimateWidth(headline, size, "bold") + tracking * headline.length > width;
}
