// Lays out one <text> element as SVG does: chunks that start at an x or y and are anchored there, run after
// run.
import { type Anchor, beforePoint, readAnchor } from "../text/anchor.ts";
import { type Face, measure, verticals } from "../text/metrics.ts";
import { type LabelStyle, readStyleMark, styleMarks } from "./style-marks.ts";
import type { Styles } from "./styles.ts";

export interface TextRun {
  element: Element;
  text: string;
  face: Face;
  x: number;
  y: number; // of the baseline
  width: number;
  ascent: number;
  descent: number;
  decoration: "underline" | "line-through" | null;
}

/** Where the next run is written, and what has been written so far. */
interface Pen {
  x: number;
  y: number;
  // position of the next character; that of the innermost element wins
  next: Partial<Record<"x" | "y" | "dx" | "dy", number>>;
  chunk: { run: TextRun; anchor: Anchor }[]; // the runs since the last x or y, whose first one's anchor counts
  runs: TextRun[];
  afterSpace: boolean; // at the start or after a space, so that another space collapses
  marked: Set<LabelStyle>; // styles switched on by marks in the text
}

/** The runs of a <text> element in the order of the document, in px before its transform. */
export function layOutText(root: Element, styles: Styles): TextRun[] {
  const pen: Pen = { x: 0, y: 0, next: {}, chunk: [], runs: [], afterSpace: true, marked: new Set() };
  visit(root, styles, pen);
  dropLastSpace(pen.runs.at(-1));
  endChunk(pen);
  return pen.runs;
}

function visit(element: Element, styles: Styles, pen: Pen): void {
  for (const name of ["x", "y", "dx", "dy"] as const) {
    const length = readLength(element, name, styles);
    if (length !== null) pen.next[name] = length;
  }
  if (pen.next.x !== undefined) pen.afterSpace = true;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) addMarked(element, node.nodeValue ?? "", styles, pen);
    else if (node.nodeType === 1 && /^(tspan|a|textpath)$/i.test((node as Element).localName))
      visit(node as Element, styles, pen);
  }
}

function movePen(pen: Pen): void {
  const { x, y, dx = 0, dy = 0 } = pen.next;
  if (x !== undefined || y !== undefined) endChunk(pen);
  pen.x = (x ?? pen.x) + dx;
  pen.y = (y ?? pen.y) + dy;
  pen.next = {};
}

/** The first number in a list of lengths, px. */
function readLength(element: Element, name: string, styles: Styles): number | null {
  const value = element.getAttribute(name);
  const number = Number.parseFloat(value ?? "");
  if (value === null || Number.isNaN(number)) return null;
  return /^\s*[-+.\d]+em/.test(value) ? number * styles.fontSize(element) : number;
}

/** A text with style marks becomes a run for each part between marks. */
function addMarked(element: Element, raw: string, styles: Styles, pen: Pen): void {
  for (const piece of raw.split(styleMarks)) {
    const mark = readStyleMark(piece);
    if (!mark) addRun(element, piece, styles, pen);
    else if (mark.on) pen.marked.add(mark.style);
    else pen.marked.delete(mark.style);
  }
}

/**
 * The element's face with the styles that are switched on. Sub- and superscripts are moved by a third of
 * their size.
 */
function markFace(face: Face, marked: ReadonlySet<LabelStyle>): { face: Face; raised: number } {
  if (marked.size === 0) return { face, raised: 0 };
  const small = marked.has("sub") || marked.has("super");
  const raised = small ? face.size * (marked.has("sub") ? 0.2 : -0.35) : 0;
  const weight = marked.has("bold") ? 700 : face.weight;
  const style = marked.has("italic") ? "italic" : (face.style ?? "normal");
  return { face: { ...face, weight, style, size: small ? face.size * 0.8 : face.size }, raised };
}

function addRun(element: Element, raw: string, styles: Styles, pen: Pen): void {
  const spaced = raw.replace(/[\t\n\r ]+/g, " ");
  const text = pen.afterSpace ? spaced.replace(/^ /, "") : spaced;
  if (!text) return;
  movePen(pen);
  pen.afterSpace = text.endsWith(" ");
  const { face, raised } = markFace(styles.face(element), pen.marked);
  const { ascent, descent, xHeight } = verticals(face);
  const shift = baselineShift(baselineOf(element, styles), ascent, descent, xHeight);
  const box = { x: pen.x, y: pen.y + shift + raised, width: measure(text, face), ascent, descent };
  const decoration = decorationOf(styles.read(element, "text-decoration"), pen.marked);
  const run: TextRun = { element, text, face, ...box, decoration };
  pen.x += run.width;
  pen.runs.push(run);
  pen.chunk.push({ run, anchor: readAnchor(styles.read(element, "text-anchor")) });
}

function decorationOf(own: string, marked: ReadonlySet<LabelStyle>): TextRun["decoration"] {
  if (marked.has("underline") || /underline/.test(own)) return "underline";
  return marked.has("strike") || /line-through/.test(own) ? "line-through" : null;
}

/** A tspan may have its own alignment; a text has none. */
function baselineOf(element: Element, styles: Styles): string {
  const own = element.localName.toLowerCase() === "tspan" ? element.getAttribute("alignment-baseline") : null;
  return own ?? styles.read(element, "dominant-baseline");
}

function baselineShift(baseline: string, ascent: number, descent: number, xHeight: number): number {
  if (baseline === "middle") return xHeight / 2;
  if (baseline === "central") return (ascent - descent) / 2;
  if (baseline === "hanging") return ascent * 0.8;
  if (baseline === "mathematical") return ascent / 2;
  if (/before-edge$/.test(baseline)) return ascent;
  return /^(text-after-edge|ideographic)$/.test(baseline) ? -descent : 0;
}

function dropLastSpace(run: TextRun | undefined): void {
  if (!run?.text.endsWith(" ")) return;
  run.text = run.text.slice(0, -1);
  run.width = measure(run.text, run.face);
}

function endChunk(pen: Pen): void {
  const width = pen.chunk.reduce((sum, { run }) => sum + run.width, 0);
  const shift = beforePoint(width, pen.chunk[0]?.anchor ?? "start");
  for (const { run } of pen.chunk) run.x -= shift;
  pen.chunk = [];
}
