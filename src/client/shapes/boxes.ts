// Where an element is on its slide, whether it is visible, and its colours.
import type { Box } from "../../model/shapes.ts";

export function boxOf(element: Element | Range, stage: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const from = stage.getBoundingClientRect();
  return { x: left - from.left, y: top - from.top, width, height };
}

/** What is for screen readers only is at most 1 px large. */
export function isShown(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden") return false;
  if (style.display === "contents") return true;
  const { width, height } = element.getBoundingClientRect();
  return width > 1.5 || height > 1.5;
}

const colors = new Map<string, string | null>();

/** Six digits; null if nothing is painted. Translucent colours are given as they look on the paper. */
export function readColor(color: string): string | null {
  const known = colors.get(color);
  if (known !== undefined) return known;
  const read = mixColor(color);
  colors.set(color, read);
  return read;
}

function mixColor(color: string): string | null {
  const numbers = (color.match(/[\d.]+/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = color.startsWith("color(")
    ? numbers.map((one, i) => (i < 3 ? one * 255 : one))
    : numbers;
  if (alpha === 0) return null;
  const paper = (
    getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? ["255", "255", "255"]
  ).map(Number);
  const mixed = [red, green, blue].map((one, i) => Math.round(one * alpha + (paper[i] ?? 255) * (1 - alpha)));
  return mixed
    .map((one) => one.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
