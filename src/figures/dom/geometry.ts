// Adds the five geometry methods that Mermaid calls to a document without a screen.
import { svgPathProperties } from "svg-path-properties";
import { contentWidth } from "../../model/slide-size.ts";
import { boxOf, runsOf } from "./boxes.ts";
import { multiply, type Rectangle, readTransform, transformBox } from "./matrix.ts";
import { Styles } from "./styles.ts";

const nothing: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

/** Adds the methods to the prototype that all elements share. */
export function addGeometry(prototype: object): void {
  const styles = new Styles();
  const box = (element: Element): Rectangle => {
    styles.refresh(element.ownerDocument);
    return boxOf(element, styles) ?? nothing;
  };
  define(prototype, {
    getBBox(this: Element) {
      return roundAsBrowsers(box(this));
    },
    getBoundingClientRect(this: Element) {
      return clientRect(this, roundAsBrowsers(box(this)));
    },
    getComputedTextLength(this: Element) {
      styles.refresh(this.ownerDocument);
      return Math.fround(runsOf(this, styles).reduce((sum, run) => sum + run.width, 0));
    },
    getTotalLength(this: Element) {
      return pathOf(this).getTotalLength();
    },
    getPointAtLength(this: Element, length: number) {
      return pathOf(this).getPointAtLength(length);
    },
  });
  for (const name of ["offsetWidth", "clientWidth"])
    Object.defineProperty(prototype, name, { get: () => contentWidth, configurable: true });
}

/** Browsers keep lengths in 32 bits, and Mermaid compares sums of them: with 64 bits a half plus a half may differ. */
function roundAsBrowsers({ x, y, width, height }: Rectangle): Rectangle {
  return { x: Math.fround(x), y: Math.fround(y), width: Math.fround(width), height: Math.fround(height) };
}

function define(prototype: object, methods: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

const pathOf = (element: Element) => new svgPathProperties(element.getAttribute("d") ?? "M0,0");

function clientRect(element: Element, own: Rectangle): DOMRect {
  let matrix = readTransform(element);
  for (let e = element.parentElement; e && e.localName !== "svg"; e = e.parentElement)
    matrix = multiply(readTransform(e), matrix);
  const { x, y, width, height } = transformBox(matrix, own);
  const edges = { left: x, top: y, right: x + width, bottom: y + height };
  return { x, y, width, height, ...edges, toJSON: () => ({ x, y, width, height }) };
}
