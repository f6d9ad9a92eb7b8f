// How a text slide is set: as a statement, as ruled rows of points, or as running text, in the largest size
// that fits. Heights are estimates that suffice to choose a size; `check --look` measures the result in a
// browser.

import type { Flow } from "../../model/deck.ts";
import { plainText, textAsSet } from "../../model/plain-text.ts";
import { contentWidth } from "../../model/slide-size.ts";
import { estimateLines } from "../../text/type-width.ts";

export type Form = "statement" | "points" | "running" | "mixed";
export type Size = "large" | "medium" | "small";

export interface Setting {
  form: Form;
  size: Size;
  columns: 1 | 2;
  rows: number; // rows of points in a column
  fits: boolean; // false if the text is too long even in the smallest size
}

interface Measures {
  size: number; // px, like the other fields
  line: number;
  gap: number; // between paragraphs
  pad: number; // padding of a point's row, above and below together
}

const measures: Record<Size, Measures> = {
  large: { size: 32, line: 41, gap: 26, pad: 36 },
  medium: { size: 23, line: 30, gap: 16, pad: 19 },
  small: { size: 18, line: 24, gap: 11, pad: 11 },
};

const width = contentWidth;
const measure = 980; // px, width of running text
const columnGap = 40;
const statementLength = 180; // in characters, of the longest text set as a statement
const largePoints = 4;
// px; about twenty lines fit at the middle size
const codeLine = { large: 31, medium: 25, small: 20 } as const;
// characters on a line; longer lines wrap
const codeLetters = { large: 84, medium: 103, small: 132 } as const;
const tableCell = {
  large: { size: 20, line: 26, row: 69 },
  medium: { size: 20, line: 26, row: 49 },
  small: { size: 16, line: 21, row: 35 },
} as const; // px
const leastFigure = 200; // px, smallest height of a figure

/** `room` is the height available, in px. */
export function chooseSetting(flow: Flow, room: number): Setting {
  const form = formOf(flow);
  const points = countPoints(flow);
  const base = { form, columns: 1, rows: points, fits: true } as const;
  if (form === "statement") return { ...base, size: "large" };
  const longest = longestCodeLine(flow);
  const isShort = form !== "points" || points <= largePoints;
  const mayBeLarge =
    isShort && longest <= codeLetters.large && !(form === "mixed" && holdsWordsAndFigure(flow));
  if (mayBeLarge && heightOf(flow, "large", form) <= room) return { ...base, size: "large" };
  const mayBeMedium = longest <= codeLetters.medium;
  if (mayBeMedium && heightOf(flow, "medium", form) <= room) return { ...base, size: "medium" };
  if (form === "points" && isOneList(flow)) {
    const rows = Math.ceil(points / 2);
    const inColumns = { ...base, columns: 2, rows } as const;
    if (heightInColumns(flow, "medium") <= room) return { ...inColumns, size: "medium" };
    return { ...inColumns, size: "small", fits: heightInColumns(flow, "small") <= room };
  }
  return { ...base, size: "small", fits: heightOf(flow, "small", form) <= room };
}

function formOf(flow: Flow): Form {
  const kinds = new Set(flow.map((block) => block.kind));
  const isText = [...kinds].every((kind) => ["paragraph", "heading", "list"].includes(kind));
  const holdsImage = flow.some(
    (block) => block.kind === "paragraph" && block.children.some((node) => node.kind === "image"),
  );
  if (isShortQuotation(flow)) return "statement";
  if (!isText || holdsImage) return "mixed";
  if (kinds.has("list")) return "points";
  return flow.length === 1 && isShort(flow[0]) ? "statement" : "running";
}

const isShort = (block: Block | undefined): boolean =>
  block?.kind === "paragraph" && plainText(block.children).length <= statementLength;

/** A quotation of one paragraph, alone or with a paragraph on it below. */
function isShortQuotation([first, below, ...more]: Flow): boolean {
  if (more.length > 0 || (below !== undefined && !isShort(below))) return false;
  if (first?.kind === "quote")
    return first.citation.kind === "quote" && first.citation.quote.words.length <= statementLength;
  if (first?.kind !== "blockquote" || first.alert) return false;
  const [words, ...others] = first.blocks;
  return isShort(words) && others.length === 0;
}

/** Whether text stands beside a figure, in smaller type so that the figure is larger. */
function holdsWordsAndFigure(flow: Flow): boolean {
  return flow.length > 1 && flow.some(({ kind }) => kind === "figure");
}

const isOneList = (flow: Flow): boolean => flow.length === 1 && flow[0]?.kind === "list";

function countPoints(flow: Flow): number {
  return flow.reduce((sum, block) => sum + (block.kind === "list" ? block.items.length : 0), 0);
}

/** Height in px of all blocks, one below the other. */
function heightOf(flow: Flow, size: Size, form: Form): number {
  const gaps = Math.max(0, flow.length - 1) * measures[size].gap;
  return flow.reduce((sum, block) => sum + heightOfBlock(block, size, form, width), gaps);
}

/** Height in px of a list in two columns whose rows have equal heights. */
function heightInColumns(flow: Flow, size: Size): number {
  const [list] = flow;
  if (list?.kind !== "list") return Number.POSITIVE_INFINITY;
  const rows = Math.ceil(list.items.length / 2);
  const heights = list.items.map((item) => heightOfPoint(item, size, (width - columnGap) / 2));
  const pairs = heights.slice(0, rows).map((height, i) => Math.max(height, heights[i + rows] ?? 0));
  return pairs.reduce((sum, height) => sum + height, 0);
}

type Block = Flow[number];

function heightOfBlock(block: Block, size: Size, form: Form, across: number): number {
  const { line } = measures[size];
  switch (block.kind) {
    case "paragraph":
      return linesOf(block, size, form === "running" ? Math.min(measure, across) : across) * line;
    case "heading":
      return line + 8;
    case "list":
      return block.items.reduce((sum, item) => sum + heightOfPoint(item, size, across), 0);
    case "table":
      return heightOfTable(block, size, across);
    case "code":
      return linesOfCode(block.text, size) * codeLine[size] + 28;
    case "quote":
      return 150;
    case "blockquote":
      return block.blocks.reduce((sum, one) => sum + heightOfBlock(one, size, form, across - 22), 0);
    case "figure":
      return leastFigure;
    case "rule":
      return 1;
    default:
      return block satisfies never;
  }
}

function longestCodeLine(flow: Flow): number {
  const lengths = flow.flatMap((block) =>
    block.kind === "code" ? block.text.split("\n").map((line) => line.length) : [],
  );
  return Math.max(0, ...lengths);
}

function linesOfCode(text: string, size: Size): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / codeLetters[size])));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** Height in px of a point's own lines and of the blocks indented below them. */
function heightOfPoint(item: Flow, size: Size, across: number): number {
  const inner = measures[size === "large" ? "medium" : "small"];
  const heights = item.map((block, i) => {
    if (i === 0 && block.kind === "paragraph") return linesOf(block, size, across - 60) * measures[size].line;
    if (block.kind === "paragraph") return linesOf(block, size, across - 60) * inner.line;
    if (block.kind !== "list") return heightOfBlock(block, size, "mixed", across - 60);
    const lines = block.items
      .flat()
      .map((one) => (one.kind === "paragraph" ? linesOf(one, "small", across - 80) : 1));
    return lines.reduce((sum, count) => sum + count, 0) * 25 + 8;
  });
  return heights.reduce((sum, height) => sum + height, measures[size].pad);
}

function heightOfTable(
  { head, rows }: Extract<Block, { kind: "table" }>,
  size: Size,
  across: number,
): number {
  const column = across / Math.max(1, head.length) - 24;
  const cell = tableCell[size];
  const lines = rows.map((row) =>
    Math.max(1, ...row.map(({ children }) => estimateLines(textAsSet(children), cell.size, "sans", column))),
  );
  return lines.reduce((sum, count) => sum + Math.max(cell.row, count * cell.line + 13), 36);
}

function linesOf(block: Block, size: Size, across: number): number {
  if (block.kind !== "paragraph") return 0;
  if (block.children.some((node) => node.kind === "image")) return 8;
  const breaks = block.children.filter((node) => node.kind === "break").length;
  return estimateLines(textAsSet(block.children), measures[size].size, "sans", across) + breaks;
}
