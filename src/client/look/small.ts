// Finds text too small for the last row of a room.
import type { Finding } from "../../model/look.ts";
import type { SeenText } from "./texts.ts";
import { describeText } from "./texts.ts";

const least = 11.2; // px on a slide of 1280 × 720; 14 px on a screen of 1600 × 900
const rounding = 0.05;

/** `scale` is the window's px for each px of the slide. */
export function findSmallTexts(texts: readonly SeenText[], scale: number): Finding[] {
  const found = new Map<Text, Finding>();
  for (const { node, element, text } of texts) {
    const size = measureType(element) / scale;
    if (size >= least - rounding || found.has(node) || isRaised(element)) continue;
    found.set(node, { kind: "small", ...describeText(element), text, other: null, amount: size });
  }
  return [...found.values()];
}

/** Size in px of the window, since drawings and zoomed boxes scale their type. */
function measureType(element: Element): number {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  if (element instanceof SVGGraphicsElement) {
    const matrix = element.getScreenCTM();
    return matrix ? size * Math.hypot(matrix.a, matrix.b) : size;
  }
  const box = element.getBoundingClientRect();
  const height = (element as HTMLElement).offsetHeight;
  return height > 0 ? size * (box.height / height) : size * scaleOfParent(element);
}

/** Scale of the nearest parent with a height, since an inline element has none to compare. */
function scaleOfParent(element: Element): number {
  for (let one = element.parentElement; one; one = one.parentElement)
    if (one.offsetHeight > 0) return one.getBoundingClientRect().height / one.offsetHeight;
  return 1;
}

/** Citation marks and indices are raised beside words of full size. */
const isRaised = (element: Element): boolean => element.closest("sup, sub, .cites, .cite, .mark") !== null;
