// The bounding box of an SVG element for getBBox, from its numbers, its path, its text or its children.
import { svgPathBbox } from "svg-path-bbox";
import { measureBox } from "../text/metrics.ts";
import { boxAround, type Rectangle, readTransform, transformBox, unite } from "./matrix.ts";
import type { Styles } from "./styles.ts";
import { layOutText, type TextRun } from "./text-runs.ts";

const invisible = new Set(
  "defs marker style title desc script symbol clippath mask pattern filter lineargradient radialgradient metadata".split(
    " ",
  ),
);

/** In px, before the element's own transform; null for what draws nothing. */
export function boxOf(element: Element, styles: Styles): Rectangle | null {
  const at = (name: string) => Number.parseFloat(element.getAttribute(name) ?? "") || 0;
  const tag = element.localName.toLowerCase();
  if (invisible.has(tag)) return null;
  switch (tag) {
    case "rect":
    case "image":
    case "foreignobject":
      return at("width") > 0 && at("height") > 0
        ? { x: at("x"), y: at("y"), width: at("width"), height: at("height") }
        : null;
    case "circle":
      return at("r") > 0 ? around(at("cx"), at("cy"), at("r"), at("r")) : null;
    case "ellipse":
      return around(at("cx"), at("cy"), at("rx"), at("ry"));
    case "line":
      return boxAround([at("x1"), at("x2")], [at("y1"), at("y2")]);
    case "polygon":
    case "polyline":
      return boxOfPoints(element.getAttribute("points") ?? "");
    case "path":
      return boxOfPath(element.getAttribute("d"));
    case "text":
      return boxOfText(element, styles);
    case "tspan":
      return unite(runsOf(element, styles).map(runBox));
    default:
      return boxOfChildren(element, styles);
  }
}

const around = (cx: number, cy: number, rx: number, ry: number): Rectangle => ({
  x: cx - rx,
  y: cy - ry,
  width: 2 * rx,
  height: 2 * ry,
});

function boxOfPoints(points: string): Rectangle | null {
  const numbers = points
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (numbers.length < 2 || numbers.some(Number.isNaN)) return null;
  return boxAround(
    numbers.filter((_, i) => i % 2 === 0),
    numbers.filter((_, i) => i % 2 === 1),
  );
}

function boxOfPath(d: string | null): Rectangle | null {
  if (!d || d.includes("NaN")) return null;
  const [x1, y1, x2, y2] = svgPathBbox(d);
  return x1 <= x2 ? { x: x1, y: y1, width: x2 - x1, height: y2 - y1 } : null;
}

function runBox({ text, face, x, y, ascent, descent }: TextRun): Rectangle {
  const { left, right } = measureBox(text, face);
  return { x: x + left, y: y - ascent, width: right - left, height: ascent + descent };
}

/** A text without words whose lines are there is a point at its origin, as in browsers: a box around it reaches that far. */
function boxOfText(element: Element, styles: Styles): Rectangle | null {
  const box = unite(runsOf(element, styles).map(runBox));
  return box ?? (element.firstElementChild ? { x: 0, y: 0, width: 0, height: 0 } : null);
}

/** Chromium forgets a group whose box is a point at the origin, unless a text stands in it directly. */
function boxOfChildren(element: Element, styles: Styles): Rectangle | null {
  const box = uniteChildren(element, styles);
  const isOrigin = box !== null && [box.x, box.y, box.width, box.height].every((one) => one === 0);
  return isOrigin && ![...element.children].some((child) => child.localName === "text") ? null : box;
}

function uniteChildren(element: Element, styles: Styles): Rectangle | null {
  const boxes: Rectangle[] = [];
  for (const child of element.children) {
    if (styles.read(child, "display") === "none") continue;
    const box = boxOf(child, styles);
    if (box) boxes.push(child.hasAttribute("transform") ? transformBox(readTransform(child), box) : box);
  }
  return unite(boxes);
}

/** The text runs of the element alone, although the whole text around it is laid out. */
export function runsOf(element: Element, styles: Styles): TextRun[] {
  return layOutText(findText(element), styles).filter((run) => element.contains(run.element));
}

/** The <text> around an element; without one, the outermost element that holds its text. */
function findText(element: Element): Element {
  const parent = element.parentElement;
  const isText = element.localName.toLowerCase() === "text";
  if (isText || !parent || !/^(text|tspan|a)$/i.test(parent.localName)) return element;
  return findText(parent);
}
