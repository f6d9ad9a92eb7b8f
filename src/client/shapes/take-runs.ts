// The words of a text as runs, each of one style, with white space as a browser displays it.
import type { Run } from "../../model/shapes.ts";
import { isShown, readColor } from "./boxes.ts";

const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;

/** Displays of elements that stand in a line of text. */
export const inLine = /^(inline|contents|ruby)/;

/** Lists below an item, which are texts of their own: their size, leading and place are not those of the item. */
export const findInnerLists = (element: Element): Element[] =>
  element.matches("li")
    ? [...element.children].filter((child) => child.matches("ul, ol") && isShown(child))
    : [];

/** White space as displayed: single between words, none at the ends; that of code as it is written. */
export function takeRuns(element: Element): Run[] {
  const innerLists = findInnerLists(element);
  const runs: Run[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) runs.push(...runsOfText(node));
    if (!(node instanceof Element) || innerLists.includes(node)) return;
    if (node.tagName === "BR") runs.push({ ...lookOf(element), text: "\n" });
    else if (node.tagName === "svg") runs.push(...runsOfDrawing(node, element));
    else if (node instanceof HTMLInputElement) runs.push({ ...lookOf(element), text: signOfTask(node) });
    else if (isShown(node)) {
      if (runs.length > 0) runs.push(...partFrom(node, element));
      runs.push(...runOfEdges(node, "Left"));
      for (const child of node.childNodes) visit(child);
      runs.push(...runOfEdges(node, "Right"));
    }
  };
  for (const child of element.childNodes) visit(child);
  return trim(setDirections(runs));
}

/** A paragraph has the direction of its first words. */
function setDirections(runs: readonly Run[]): Run[] {
  let first: Run | null = null;
  return runs.map((run) => {
    if (first === null && run.text.trim() !== "") first = run;
    const { rightToLeft } = first ?? run;
    if (run.text === "\n") first = null;
    return { ...run, rightToLeft };
  });
}

/** The box before a task, as a letter. */
const signOfTask = ({ checked }: HTMLInputElement): string => (checked ? "☑" : "☐");

function runsOfText(node: Node): Run[] {
  const parent = node.parentElement;
  const written = node.textContent ?? "";
  if (!parent || written === "") return [];
  const look = lookOf(parent);
  if (!parent.closest("pre")) return [{ ...look, text: written.replace(/[ \t\n\r]+/g, " ") }];
  return written.split("\n").flatMap((line, i) => {
    const code = { ...look, text: line.replace(/ /g, "\u00a0") };
    return i > 0 ? [{ ...look, text: "\n" }, code] : [code];
  });
}

/** A drawing within a text of `element`: a mark with its margins, or the space that a picture of it takes. */
function runsOfDrawing(svg: Element, element: Element): Run[] {
  const mark = findMark(svg);
  const look = lookOf(svg.parentElement ?? element);
  if (mark === null) return [{ ...look, text: spaceFor(svg) }];
  return [
    { ...look, mark, text: "\ufffc" },
    { ...look, text: spaces(marginsOf(svg), svg, Math.round) },
  ];
}

/** What parts a text in a line or column of its own from the word before it. */
function partFrom(child: Element, element: Element): Run[] {
  if (inLine.test(getComputedStyle(child).display)) return [];
  const around = getComputedStyle(child.parentElement ?? element);
  const isBeside = around.display.includes("flex") && around.flexDirection.startsWith("row");
  return [{ ...lookOf(element), text: isBeside ? " " : "\n" }];
}

/** Spaces as wide as the frame and the margin of an element that stands in a line. */
function runOfEdges(child: Element, side: "Left" | "Right"): Run[] {
  const style = getComputedStyle(child);
  if (!style.display.startsWith("inline")) return [];
  const edges = [style[`margin${side}`], style[`padding${side}`], style[`border${side}Width`]];
  const width = edges.reduce((sum, edge) => sum + (Number.parseFloat(edge) || 0), 0);
  const text = spaces(width, child, Math.round);
  return text === "" ? [] : [{ ...lookOf(child), text, link: null }];
}

/** Without spaces at the beginning of a line, after another space, and at the end; without empty runs. */
function trim(runs: readonly Run[]): Run[] {
  let before = " ";
  const joined = runs.map((run) => {
    const text = /[ \n]$/.test(before) ? run.text.replace(/^ +/, "") : run.text;
    if (text !== "") before = text;
    return { ...run, text };
  });
  const end = joined.findLastIndex(({ text }) => text.trim() !== "");
  return joined
    .slice(0, end + 1)
    .map((run, i) => (i === end ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== "");
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

/** The element that makes the paragraph; words of another language within it have a direction of their own. */
function blockOf(element: Element): Element {
  const isInLine = inLine.test(getComputedStyle(element).display);
  return isInLine && element.parentElement ? blockOf(element.parentElement) : element;
}

function lookOf(element: Element): Omit<Run, "text"> {
  const style = getComputedStyle(element);
  const link = element.closest("a[href]")?.getAttribute("href") ?? null;
  const ground = element.closest("mark, .hl, .found");
  return {
    language: element.closest("[lang]")?.getAttribute("lang") ?? "",
    rightToLeft: getComputedStyle(blockOf(element)).direction === "rtl",
    mark: null,
    font: fontOf(style),
    size: Number.parseFloat(style.fontSize),
    bold: Number(style.fontWeight) >= 600,
    italic: style.fontStyle === "italic",
    color: readColor(style.color) ?? "000000",
    link,
    highlight: ground ? readColor(getComputedStyle(ground).backgroundColor) : null,
    struck: style.textDecorationLine.includes("line-through"),
    underlined: link === null && style.textDecorationLine.includes("underline"),
  };
}

/** PowerPoint does not know `ui-monospace`, a browser's name for the font of code; Consolas comes with PowerPoint. */
function fontOf({ fontFamily }: CSSStyleDeclaration): string {
  const first = (fontFamily.split(",")[0] ?? "").replace(/["']/g, "").trim();
  return first === "ui-monospace" ? "Consolas" : first;
}
