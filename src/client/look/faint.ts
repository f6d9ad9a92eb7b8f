// Finds text with too little contrast to what is painted under it.

import type { Finding } from "../../model/look.ts";
import { blend, type Colour, clear, contrast, parseColour, white } from "./colour.ts";
import type { SeenText } from "./texts.ts";
import { describeText } from "./texts.ts";

const least = { large: 3, usual: 4.5 }; // contrast ratios of WCAG 2.2, 1.4.3
const largeType = { any: 24, bold: 18.66 }; // px of type that counts as large, ibid.

/** Measures texts in the window only. `seen` holds the looks found good in earlier calls. */
export function findFaintTexts(texts: readonly SeenText[], seen: Set<string>): Finding[] {
  const found = new Map<Text, Finding>();
  const looks = new Map<Element, string>();
  for (const text of texts) {
    const look = looks.get(text.element) ?? describeLook(text.element);
    looks.set(text.element, look);
    if (seen.has(look) || found.has(text.node)) continue;
    const ratio = measureContrast(text);
    if (ratio >= (isLarge(text.element) ? least.large : least.usual)) {
      if (!isOnPicture(text.element)) seen.add(look);
      continue;
    }
    const { element, node } = text;
    found.set(node, { kind: "faint", ...describeText(element), text: text.text, other: null, amount: ratio });
  }
  return [...found.values()];
}

/** Colour, type and surrounding elements: texts for which all are equal have equal contrast. */
function describeLook(element: Element): string {
  const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  const names = around.map((one) => `${one?.localName}.${one?.getAttribute("class")}`);
  return [element instanceof SVGElement ? fill : color, fontSize, fontWeight, ...names].join();
}

/** In a drawing, what is under a text depends on its position. */
const isOnPicture = (element: Element): boolean => element instanceof SVGElement;

function isLarge(element: Element): boolean {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= largeType.any || (size >= largeType.bold && Number(fontWeight) >= 700);
}

/** The smallest contrast along the line. */
function measureContrast(seen: SeenText): number {
  const { element } = seen;
  const style = getComputedStyle(element);
  const ink = parseColour(element instanceof SVGElement ? style.fill : style.color);
  const grounds = hasHalo(element) ? [parseColour(style.stroke)] : readGrounds(seen);
  return Math.min(21, ...grounds.map((ground) => contrast(blend(ink, ground), ground)));
}

function hasHalo(element: Element): boolean {
  const { paintOrder, stroke, strokeWidth } = getComputedStyle(element);
  const isOutlined = element instanceof SVGElement && paintOrder.startsWith("stroke") && stroke !== "none";
  return isOutlined && Number.parseFloat(strokeWidth) >= 2;
}

interface Point {
  x: number;
  y: number;
  stack: Element[]; // from the text down
}

/**
 * Elements under a line of text, by line. They are the same in both themes, and finding them takes most of the time.
 */
const under = new WeakMap<SeenText, Point[]>();

function readGrounds(seen: SeenText): Colour[] {
  const points = under.get(seen) ?? findPoints(seen);
  under.set(seen, points);
  return points.map(({ x, y, stack }) => readGround(stack, seen.element, x, y));
}

const short = 48; // px; what lies under so short a text is one thing

/**
 * Points along a line, each with the elements under it. A point at which the browser does not find the text itself is
 * left out: what lies under the text is not known there.
 */
function findPoints({ element, box: { left, top, width, height } }: SeenText): Point[] {
  const parts = width < short ? [0.5] : [0.1, 0.5, 0.9];
  return parts.flatMap((part) => {
    const x = left + width * part;
    const y = top + height / 2;
    const stack = document.elementsFromPoint(x, y);
    const isText = (one: Element) => one === element || (!isOnPicture(element) && one.contains(element));
    const at = stack.findIndex(isText);
    return at < 0 ? [] : [{ x, y, stack: stack.slice(at) }];
  });
}

/** Blends layers from the top down to the first opaque one. */
function readGround(stack: readonly Element[], text: Element, x: number, y: number): Colour {
  const layers: Colour[] = [];
  for (const element of stack) {
    const layer = element === text && text instanceof SVGElement ? clear : readPaint(element, x, y);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight<Colour>((under, layer) => blend(layer, under), white);
}

/** What an element paints at a point; for a shape this depends on whether the point is on its stroke. */
function readPaint(element: Element, x: number, y: number): Colour {
  const style = getComputedStyle(element);
  if (!(element instanceof SVGGeometryElement)) return parseColour(style.backgroundColor);
  const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()?.inverse());
  const stroke = parseColour(style.stroke);
  if (stroke[3] > 0 && element.isPointInStroke(point)) return stroke;
  if (!element.isPointInFill(point)) return clear;
  const [red, green, blue, opacity] = parseColour(style.fill);
  return [red, green, blue, opacity * Number(style.fillOpacity)];
}
