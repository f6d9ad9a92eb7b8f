// A document in plain Node for Mermaid to draw in, put where Mermaid looks for one: in the globals of a worker.
import { parseHTML } from "linkedom";
import { isColour } from "./colours.ts";
import { addGeometry } from "./geometry.ts";

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
export function openDocument(): Document {
  const { window, document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  addGeometry(window.Element.prototype);
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
