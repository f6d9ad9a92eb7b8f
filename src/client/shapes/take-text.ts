// A block of text with its place on the slide, its setting and its runs.
import type { Box, TextShape } from "../../model/shapes.ts";
import { boxOf, isShown } from "./boxes.ts";
import { findInnerLists, inLine, takeRuns } from "./take-runs.ts";

/** Whether the element holds text directly, and not only in blocks. */
export function holdsText(element: Element): boolean {
  const own = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  const children = [...element.children].filter(isShown);
  const isFlow = !/flex|grid/.test(getComputedStyle(element).display);
  const allInner = isFlow && children.every((child) => inLine.test(getComputedStyle(child).display));
  return own || (allInner && element.textContent?.trim() !== "");
}

const usualLeading = 1.2; // of the size of type, where the style says "normal"
const almostTwoLines = 1.6; // lines: marks and raised letters make a single line higher than one

export function takeText(element: HTMLElement, stage: Element): TextShape {
  const style = getComputedStyle(element);
  const range = document.createRange();
  range.selectNodeContents(element);
  const [innerList] = findInnerLists(element);
  if (innerList) range.setEndBefore(innerList);
  const size = Number.parseFloat(style.fontSize);
  const lineHeight = Number.parseFloat(style.lineHeight) || size * usualLeading;
  const oneLine = boxOf(range, stage).height < almostTwoLines * lineHeight;
  // PowerPoint cuts the letters of a line that is lower than they are, and sets them higher
  const leading = oneLine ? Math.max(lineHeight, range.getClientRects()[0]?.height ?? 0) : lineHeight;
  const bullet = bulletOf(element, style);
  return {
    kind: "text",
    ...linesBox(contentBox(element, boxOf(element, stage)), range, { stage, leading }),
    role: roleOf(element),
    runs: takeRuns(element),
    align: alignOf(style),
    leading,
    bullet,
    indent: indentOf(bullet, style),
    rightToLeft: style.direction === "rtl",
    oneLine,
  };
}

/**
 * As high as its lines where they stand in the middle of a higher element, above its inner lists, or are higher than
 * it.
 */
function linesBox(box: Box, range: Range, { stage, leading }: { stage: Element; leading: number }): Box {
  const [first] = range.getClientRects();
  if (!first) return box;
  const around = Math.max(0, (leading - first.height) / 2);
  const lines = boxOf(range, stage);
  const [y, height] = [lines.y - around, lines.height + 2 * around];
  const fills = height - box.height < 2 && box.height - height < leading / 2;
  return fills ? box : { ...box, y, height };
}

function roleOf(element: Element): TextShape["role"] {
  if (element.matches(".head")) return "headline";
  return element.closest(".foot") ? "footer" : "text";
}

const leastIndent = 20; // px

/** px from a mark to its text: the column of a number is as wide as on the slide. */
function indentOf(bullet: TextShape["bullet"], { paddingInlineStart }: CSSStyleDeclaration): number {
  if (bullet === "none") return 0;
  const column = typeof bullet === "number" ? Number.parseFloat(paddingInlineStart) || 0 : 0;
  return Math.max(leastIndent, column);
}

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
