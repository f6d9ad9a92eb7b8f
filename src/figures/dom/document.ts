// A document in plain Node for Mermaid to draw in, put where Mermaid looks for one: in the globals of a worker.
import { parseHTML } from "linkedom";
import { isColour } from "./colours.ts";
import { addGeometry } from "./geometry.ts";

/** What a text is to show of what Mermaid writes into it; given by whoever knows Mermaid's labels. */
export type ReadLabel = (text: string) => string;

/** Mermaid collects its rules in sheets and reads them back as text; nothing else of a sheet is asked. */
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

/** Makes the document and the globals; to be called once, before Mermaid is loaded. */
export function openDocument(readLabel: ReadLabel): Document {
  const { window, document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  addGeometry(window.Element.prototype);
  readTexts(window.Element.prototype, readLabel);
  nameAsWritten(window.SVGElement.prototype);
  // Asked only for what our style engine is not: Mermaid then takes its own defaults.
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

/** Texts are read as they are written, before they are measured: in HTML labels a browser would do that. */
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

/** Names of SVG elements keep their case; this document gives all in capitals, and Mermaid then misses its paths. */
function nameAsWritten(prototype: object): void {
  for (const name of ["tagName", "nodeName"])
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Element) {
        return this.localName;
      },
    });
}
