// A document in plain Node for Mermaid to draw in. It is put into the globals of a worker, where Mermaid
// looks for it.
import { parseHTML } from "linkedom";
import { isColour } from "./colours.ts";
import { addGeometry } from "./geometry.ts";

/**
 * Turns what Mermaid writes into a text into what is shown. Supplied by src/figures/mermaid, which knows the
 * labels.
 */
type ReadLabel = (text: string) => string;

/**
 * Mermaid collects its rules in style sheets and reads them back as text. Nothing else of a sheet is used.
 */
class SheetOfText {
  cssRules: { cssText: string }[] = [];
  insertRule(cssText: string, at = this.cssRules.length): number {
    this.cssRules.splice(at, 0, { cssText });
    return at;
  }
  replaceSync(cssText: string): void {
    this.cssRules = [{ cssText }];
  }
}

/** Makes the document and the globals. Call it once, before Mermaid is loaded. */
export function openDocument(readLabel: ReadLabel): Document {
  const { window, document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  addGeometry(window.Element.prototype);
  readTexts(window.Element.prototype, readLabel);
  nameAsWritten(window.SVGElement.prototype);
  // Used only where our own style engine is not: Mermaid then falls back to its defaults.
  const style = { textAnchor: "start", fontSize: "20px", getPropertyValue: () => "" };
  Object.assign(window, { getComputedStyle: () => style });
  const escapeCss = (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`);
  const css = { supports: (_: "color", value: string) => isColour(value), escape: escapeCss };
  Object.assign(window, { CSS: css });
  Object.assign(globalThis, {
    window,
    document,
    CSSStyleSheet: SheetOfText,
    CSS: css,
  });
  return document;
}

/**
 * Replaces texts when Mermaid writes them, before they are measured. In HTML labels a browser would do this.
 */
function readTexts(prototype: object, readLabel: ReadLabel): void {
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, "textContent") ?? {};
  if (!get || !set) throw new Error("Elements of this document have no textContent.");
  Object.defineProperty(prototype, "textContent", {
    configurable: true,
    get,
    set(this: Element, value: unknown) {
      const isText = /^(text|tspan)$/.test(this.localName) && typeof value === "string";
      set.call(this, isText ? readLabel(value) : value);
    },
  });
}

/**
 * SVG element names keep their case. This document returns capitals, for which Mermaid does not find its
 * paths.
 */
function nameAsWritten(prototype: object): void {
  for (const name of ["tagName", "nodeName"])
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Element) {
        return this.localName;
      },
    });
}
