// A block of text as runs, each of one style.
import type { Box, Run, TextShape } from "../../model/shapes.ts";
import { boxOf, isShown, readColor } from "./boxes.ts";

const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
const inner = /^(inline|contents|ruby)/;

/** Whether the element holds text directly, and not only in blocks. */
export function holdsText(element: Element): boolean {
  const own = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  const children = [...element.children].filter(isShown);
  const isFlow = !/flex|grid/.test(getComputedStyle(element).display);
  const allInner = isFlow && children.every((child) => inner.test(getComputedStyle(child).display));
  return own || (allInner && element.textContent?.trim() !== "");
}

/** Lists below an item, which are texts of their own: their size, leading and place are not those of the item. */
export const findInnerLists = (element: Element): Element[] =>
  element.matches("li")
    ? [...element.children].filter((child) => child.matches("ul, ol") && isShown(child))
    : [];

export function takeText(element: HTMLElement, stage: Element): TextShape {
  const style = getComputedStyle(element);
  const range = document.createRange();
  range.selectNodeContents(element);
  const [innerList] = findInnerLists(element);
  if (innerList) range.setEndBefore(innerList);
  const size = Number.parseFloat(style.fontSize);
  const lineHeight = Number.parseFloat(style.lineHeight) || size * 1.2;
  const oneLine = boxOf(range, stage).height < 1.6 * lineHeight;
  // PowerPoint cuts the letters of a line that is lower than they are, and sets them higher
  const leading = oneLine ? Math.max(lineHeight, range.getClientRects()[0]?.height ?? 0) : lineHeight;
  const bullet = bulletOf(element, style);
  const isFoot = element.closest(".foot") !== null;
  return {
    kind: "text",
    ...linesBox(contentBox(element, boxOf(element, stage)), range, { stage, leading }),
    role: element.matches(".head") ? "headline" : isFoot ? "footer" : "text",
    runs: takeRuns(element),
    align: alignOf(style),
    leading,
    bullet,
    indent: indentOf(bullet, style),
    rightToLeft: style.direction === "rtl",
    oneLine,
  };
}

/** As high as its lines where they stand in the middle of a higher element, above its inner lists, or are higher than it. */
function linesBox(box: Box, range: Range, { stage, leading }: { stage: Element; leading: number }): Box {
  const [first] = range.getClientRects();
  if (!first) return box;
  const around = Math.max(0, (leading - first.height) / 2);
  const lines = boxOf(range, stage);
  const [y, height] = [lines.y - around, lines.height + 2 * around];
  const fills = height - box.height < 2 && box.height - height < leading / 2;
  return fills ? box : { ...box, y, height };
}

/** White space as displayed: single between words, none at the ends; that of code as it is written. */
export function takeRuns(element: Element): Run[] {
  const runs: Run[] = [];
  const innerLists = findInnerLists(element);
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) addText(node);
    if (!(node instanceof Element) || innerLists.includes(node)) return;
    if (node.tagName === "BR") runs.push({ ...lookOf(element), text: "\n" });
    else if (node.tagName === "svg") {
      const mark = findMark(node);
      const look = lookOf(node.parentElement ?? element);
      if (mark === null) runs.push({ ...look, text: spaceFor(node) });
      else
        runs.push(
          { ...look, mark, text: "\ufffc" },
          { ...look, text: spaces(marginsOf(node), node, Math.round) },
        );
    } else if (isShown(node)) {
      part(node);
      pad(node, "Left");
      for (const child of node.childNodes) visit(child);
      pad(node, "Right");
    }
  };
  /** Parts a text in a line or column of its own from the word before it. */
  const part = (child: Element): void => {
    if (runs.length === 0 || inner.test(getComputedStyle(child).display)) return;
    const around = getComputedStyle(child.parentElement ?? element);
    const isBeside = around.display.includes("flex") && around.flexDirection.startsWith("row");
    runs.push({ ...lookOf(element), text: isBeside ? " " : "\n" });
  };
  /** Leaves spaces as wide as the frame and the margin of an element that stands in a line. */
  const pad = (child: Element, side: "Left" | "Right"): void => {
    const style = getComputedStyle(child);
    if (!style.display.startsWith("inline")) return;
    const edges = [style[`margin${side}`], style[`padding${side}`], style[`border${side}Width`]];
    const width = edges.reduce((sum, edge) => sum + (Number.parseFloat(edge) || 0), 0);
    const text = spaces(width, child, Math.round);
    if (text !== "") runs.push({ ...lookOf(child), text, link: null });
  };
  const addText = (node: Node): void => {
    const parent = node.parentElement;
    const written = node.textContent ?? "";
    if (!parent || written === "") return;
    const look = lookOf(parent);
    if (!parent.closest("pre")) {
      runs.push({ ...look, text: written.replace(/[ \t\n\r]+/g, " ") });
      return;
    }
    for (const [i, line] of written.split("\n").entries())
      runs.push(...(i > 0 ? [{ ...look, text: "\n" }] : []), { ...look, text: line.replace(/ /g, "\u00a0") });
  };
  for (const child of element.childNodes) visit(child);
  return trim(runs);
}

function trim(runs: Run[]): Run[] {
  let before = " ";
  for (const run of runs) {
    if (before.endsWith(" ") || before.endsWith("\n")) run.text = run.text.replace(/^ +/, "");
    if (run.text !== "") before = run.text;
  }
  const last = runs.findLast(({ text }) => text.trim() !== "");
  if (last) last.text = last.text.trimEnd();
  return runs.slice(0, last ? runs.indexOf(last) + 1 : 0).filter(({ text }) => text !== "");
}

/** Id of the symbol that a drawing consists of, "badge-partly"; null for any other drawing. */
export function findMark(svg: Element): string | null {
  const use = svg.children.length === 1 ? svg.querySelector(":scope > use") : null;
  return /^#((?:badge|mark|sign)-.+)$/.exec(use?.getAttribute("href") ?? "")?.[1] ?? null;
}

/** Spaces as wide as an inline drawing, which becomes a picture of its own and lies over them. */
function spaceFor(mark: Element): string {
  const width = mark.getBoundingClientRect().width;
  if (width === 0) return "";
  return spaces(width + marginsOf(mark), mark, Math.ceil);
}

/** Its margins, and the gap of the row that it stands in, px. */
function marginsOf(mark: Element): number {
  const { marginLeft, marginRight } = getComputedStyle(mark);
  const gap = mark.parentElement ? Number.parseFloat(getComputedStyle(mark.parentElement).columnGap) : 0;
  return Number.parseFloat(marginLeft) + Number.parseFloat(marginRight) + (gap || 0);
}

/** As many as fill a width (px) in the element's font. */
function spaces(width: number, element: Element, round: (count: number) => number): string {
  if (width <= 0) return "";
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const space = spaceWidths.get(font) ?? measureSpace(font);
  spaceWidths.set(font, space);
  return "\u00a0".repeat(round(width / space));
}

const spaceWidths = new Map<string, number>(); // px, by font

function measureSpace(font: string): number {
  pen.font = font;
  return pen.measureText("\u00a0").width || 4;
}

function lookOf(element: Element): Omit<Run, "text"> {
  const style = getComputedStyle(element);
  const link = element.closest("a[href]")?.getAttribute("href") ?? null;
  const ground = element.closest("mark, .hl, .found");
  return {
    mark: null,
    font: fontOf(style),
    size: Number.parseFloat(style.fontSize),
    bold: Number(style.fontWeight) >= 600,
    italic: style.fontStyle === "italic",
    color: readColor(style.color) ?? "000000",
    link,
    highlight: ground ? readColor(getComputedStyle(ground).backgroundColor) : null,
    struck: style.textDecorationLine.includes("line-through"),
  };
}

/** PowerPoint does not know `ui-monospace`, a browser's name for the font of code; Consolas comes with PowerPoint. */
function fontOf({ fontFamily }: CSSStyleDeclaration): string {
  const first = (fontFamily.split(",")[0] ?? "").replace(/["']/g, "").trim();
  return first === "ui-monospace" ? "Consolas" : first;
}

/** px from a mark to its text: the column of a number is as wide as on the slide. */
const indentOf = (bullet: TextShape["bullet"], { paddingInlineStart }: CSSStyleDeclaration): number =>
  bullet === "none"
    ? 0
    : Math.max(20, typeof bullet === "number" ? Number.parseFloat(paddingInlineStart) || 0 : 0);

function contentBox(element: HTMLElement, box: Box): Box {
  const style = getComputedStyle(element);
  const inset = (side: "Left" | "Right" | "Top" | "Bottom") =>
    Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`]);
  const [left, top] = [inset("Left") || 0, inset("Top") || 0];
  const width = box.width - left - (inset("Right") || 0);
  const height = box.height - top - (inset("Bottom") || 0);
  return { x: box.x + left, y: box.y + top, width, height };
}

function alignOf({ textAlign, direction }: CSSStyleDeclaration): TextShape["align"] {
  if (textAlign === "center") return "center";
  const end = direction === "rtl" ? "left" : "right";
  const start = direction === "rtl" ? "right" : "left";
  if (textAlign === "right" || textAlign === "left") return textAlign;
  return textAlign === "end" ? end : start;
}

function bulletOf(element: HTMLElement, style: CSSStyleDeclaration): TextShape["bullet"] {
  const list = element.parentElement;
  const before = getComputedStyle(element, "::before");
  const isNumbered = list instanceof HTMLOListElement && before.content.includes("counter");
  const isDash = isBar(before);
  const isMarked = style.display === "list-item" && style.listStyleType !== "none";
  if (list instanceof HTMLOListElement && (isMarked || isNumbered))
    return list.start + [...list.children].indexOf(element);
  if (isDash) return "dash";
  return isMarked ? "disc" : "none";
}

/** The bar that stands before an item of a list. */
const isBar = ({ position, content, width, height }: CSSStyleDeclaration): boolean =>
  position === "absolute" &&
  content === '""' &&
  Number.parseFloat(width) <= 16 &&
  Number.parseFloat(height) <= 3;
