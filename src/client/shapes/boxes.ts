// Where an element is on its slide, whether it is visible, and its colours.

import type { Box } from "../../model/shapes.ts";
import { blend, parseColour } from "../look/colour.ts";

/** px from the stage's upper left corner. */
export function boxOf(element: Element | Range, stage: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const from = stage.getBoundingClientRect();
  return { x: left - from.left, y: top - from.top, width, height };
}

/** Whether it takes room on the slide. What is for screen readers only is at most 1 px large. */
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
  const own = parseColour(color);
  if (own[3] === 0) return null;
  const paper = parseColour(getComputedStyle(document.body).backgroundColor);
  const channels = blend(own, paper).slice(0, 3);
  return channels
    .map((one) => Math.round(one).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
