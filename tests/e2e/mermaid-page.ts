// A page that holds Mermaid's own bundle and our fonts, and nothing else; and what stands where in a drawing on it.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { MermaidConfig } from "mermaid";
import type { Browser, Page } from "playwright-core";
import { mermaidConfig } from "../../src/figures/mermaid/config.ts";
import { renderId } from "../../src/figures/mermaid/load.ts";
import { formatFontFaces } from "../../src/outputs/html/fonts.ts";

const assets = join(import.meta.dirname, "../../assets");
const bundle = join(dirname(createRequire(import.meta.url).resolve("mermaid")), "mermaid.min.js");

declare global {
  interface Window {
    mermaid: {
      initialize(config: MermaidConfig): void;
      render(id: string, text: string): Promise<{ svg: string }>;
      detectType(text: string): string;
    };
  }
}

/**
 * Figures are measured with figures of equal width, as figures.css sets them; a slide has 1152 px for a diagram.
 * Mermaid measures in the machine's sans-serif too and takes the taller: here every machine's is ours.
 */
const ground = `body { margin: 0; width: 1152px } svg text, svg tspan { font-variant-numeric: tabular-nums }
  [style*="sans-serif"], [style*="monospace"], [font-family*="monospace"] { font-family: Archivo !important }`;

export async function openMermaidPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  const names = readdirSync(join(assets, "fonts")).filter((name) => name.endsWith(".woff2"));
  const fonts = names.map((name) => ({ name, content: readFileSync(join(assets, "fonts", name)) }));
  await page.setContent(
    `<!doctype html><style>${formatFontFaces(fonts)}${ground}</style><style id="ours"></style><body>`,
  );
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  await page.addScriptTag({ path: bundle });
  await page.evaluate(readTextsAsHtml);
  await page.evaluate((config) => window.mermaid.initialize(config), mermaidConfig);
  return page;
}

/** Texts show their character codes as HTML labels do; Mermaid's own SVG texts show them as written. */
function readTextsAsHtml(): void {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, "textContent");
  const area = document.createElement("textarea");
  if (!own?.get) throw new Error("This page has no texts.");
  Object.defineProperty(Node.prototype, "textContent", {
    configurable: true,
    get: own.get,
    set(this: Node, value: unknown) {
      if (!(this instanceof SVGTextContentElement) || typeof value !== "string") {
        own.set?.call(this, value);
        return;
      }
      area.innerHTML = value
        .replace(/ﬂ°°(\d+)¶ß/g, "&#$1;")
        .replace(/ﬂ°(\w+)¶ß/g, "&$1;")
        .replaceAll("<", "&lt;");
      own.set?.call(this, area.value);
    },
  });
}

/** As Mermaid draws it here, with the settings of a build. */
export function drawInBrowser(page: Page, text: string): Promise<string> {
  return page.evaluate(([id, text]) => window.mermaid.render(id, text).then(({ svg }) => svg), [
    renderId,
    text,
  ] as const);
}

/** Puts our drawing on the page with our styles, or Mermaid's with its own. */
export async function show(page: Page, svg: string, whose: "ours" | "Mermaid's"): Promise<void> {
  const read = (name: string) => readFileSync(join(assets, "styles", `${name}.css`), "utf8");
  const css = whose === "ours" ? read("tokens") + read("figures") : "";
  await page.evaluate(
    ([svg, css]) => {
      const style = document.getElementById("ours");
      if (style) style.textContent = css;
      document.documentElement.className = "theme-paper";
      document.body.innerHTML = svg;
    },
    [svg, css] as const,
  );
}

/** A word or a shape, in px of the drawing: left, top, right, bottom. */
export interface Mark {
  kind: "word" | "tick" | "shape" | "edge"; // tick: a word of a time axis; edge: a shape with a head
  what: string; // the word; or which ends have a head
  box: [number, number, number, number];
}

/**
 * Every word and shape that the drawing on the page shows, in its own px. Left out is the line for today, which figures
 * never have. Mermaid draws some outlines twice, filled and stroked: then both are here.
 */
export function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const svg = document.querySelector("svg");
    const toDrawing = svg?.getScreenCTM()?.inverse();
    if (!svg || !toDrawing) throw new Error("There is no drawing.");
    const marks: Mark[] = [];
    const add = (kind: Mark["kind"], what: string, points: DOMPoint[]) => {
      const own = points.map((point) => point.matrixTransform(toDrawing));
      const xs = own.map(({ x }) => x);
      const ys = own.map(({ y }) => y);
      marks.push({ kind, what, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] });
    };
    const cornersOf = (left: number, top: number, right: number, bottom: number) =>
      [left, right].flatMap((x) => [top, bottom].map((y) => new DOMPoint(x, y)));
    const walker = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest("text") || node.parentElement.closest(".actorPopupMenu")) continue;
      const kind = node.parentElement.closest(".tick") ? "tick" : "word";
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        add(kind, word, cornersOf(left, top, right, bottom));
      }
    }
    // What of a head can be seen: the outlines of its parts, and whether lines without an area are stroked.
    const headOf = (shape: Element, name: string) => {
      const id = /#([^"')]+)/.exec(shape.getAttribute(name) ?? "")?.[1];
      const marker = [...document.querySelectorAll("marker")].find((one) => one.id === id);
      if (!marker) return "";
      const parts = [...marker.querySelectorAll<SVGGeometryElement>("path, circle, polygon, line")].map(
        (part) => {
          const { fill, stroke } = getComputedStyle(part);
          const filled = fill !== "none" && isAreaOf(part);
          const stroked = stroke !== "none";
          return filled || stroked ? `${part.localName} ${Math.round(part.getTotalLength())}` : "unseen";
        },
      );
      return `${name}: ${parts.join(", ")}`;
    };
    const areas = new Map<SVGGeometryElement, boolean>(); // many lines share a head
    const isAreaOf = (part: SVGGeometryElement) => {
      const known = areas.get(part) ?? isArea(part);
      areas.set(part, known);
      return known;
    };
    const isArea = (part: SVGGeometryElement) => {
      const { x, y, width, height } = part.getBBox();
      for (let i = 1; i < 12; i++)
        for (let j = 1; j < 12; j++)
          if (part.isPointInFill(new DOMPoint(x + (width * i) / 12.3, y + (height * j) / 12.3))) return true;
      return false;
    };
    const shapes = "path, rect, circle, ellipse, line, polygon, polyline";
    for (const shape of svg.querySelectorAll<SVGGeometryElement>(shapes)) {
      const matrix = shape.getScreenCTM();
      const { x, y, width, height } = shape.getBBox();
      if (!matrix || shape.closest("defs, marker, symbol, .today") || (width < 0.5 && height < 0.5)) continue;
      if (shape.closest(".actorPopupMenu, .edge-thickness-invisible")) continue; // which figures never have
      const ends = ["marker-start", "marker-end"]
        .map((name) => headOf(shape, name))
        .filter(Boolean)
        .join(" ");
      const corners = cornersOf(x, y, x + width, y + height).map((corner) => corner.matrixTransform(matrix));
      add(ends ? "edge" : "shape", ends, corners);
    }
    return marks;
  });
}
