// Draws the shapes of a slide as PowerPoint objects.
import type PptxGenJS from "pptxgenjs";
import type { Box, Cell, PictureShape, Shape, TableShape, TextShape } from "../../model/shapes.ts";
import { slideSize } from "../../model/slide-size.ts";
import { drawRuns, type Target } from "./draw-runs.ts";
import { isHeadline, toInches, toPoints } from "./masters.ts";

const borderWidth = 0.75; // pt
const leastEnd = 2; // px of a cell that stay free at the end of its lines

/** The headline is drawn first, since it is read first. */
export function drawSlide(slide: PptxGenJS.Slide, shapes: readonly Shape[], target: Target): void {
  const headlines = shapes.filter(isHeadline);
  for (const shape of [...headlines, ...shapes.filter((one) => !isHeadline(one))]) {
    if (shape.kind === "text") drawText(slide, shape, sidesOf(shape, shapes), target);
    else if (shape.kind === "table") drawTable(slide, shape, target);
    else if (shape.kind === "picture") drawPicture(slide, shape);
    else slide.addShape("rect", { ...place(shape), fill: { color: shape.fill }, line: { type: "none" } });
  }
}

const place = ({ x, y, width, height }: Box) => ({
  x: toInches(x),
  y: toInches(y),
  w: toInches(Math.max(width, 1)),
  h: toInches(Math.max(height, 1)),
});

// px
const spare = { wrapped: 4, line: 12 }; // by which a text may be wider than in the browser
const least = 2; // the same, of a line that has a neighbour
const gap = 6; // between a line and its neighbour
const slideEdge = 20; // that stays free at the edge of the slide

/** Which part of what a line is wider lies left of it. */
const shareBefore: Record<TextShape["align"], number> = { left: 0, center: 0.5, right: 1 };

/**
 * Where a text may stand, px. Where its font is missing another may be wider: one line that begins at an edge then
 * takes what is free beside it, and is set smaller instead of running into its neighbour.
 */
function sidesOf(shape: TextShape, shapes: readonly Shape[]): Sides {
  const { x, width, align, oneLine } = shape;
  if (!oneLine) return { x, width: width + spare.wrapped, wraps: true };
  if (!beginsAtEdge(shape))
    return { x: x - spare.line * shareBefore[align], width: width + spare.line, wraps: false };
  const beside = shapes.filter((one) => isBeside(one, shape));
  if (shape.rightToLeft) {
    const free = Math.max(slideEdge, ...beside.map((one) => one.x + one.width + gap));
    const left = Math.min(x - least, free);
    return { x: left, width: x + width - left, wraps: true };
  }
  const free = Math.min(slideSize.width - slideEdge, ...beside.map((one) => one.x - gap));
  const right = Math.max(x + width + least, free);
  return { x, width: right - x, wraps: true };
}

interface Sides extends Pick<Box, "x" | "width"> {
  wraps: boolean;
}

const beginsAtEdge = ({ align, rightToLeft }: TextShape): boolean =>
  align === (rightToLeft ? "right" : "left");

/** Whether it stands where the line goes on. */
function isBeside(one: Shape, { x, y, width, height, rightToLeft }: TextShape): boolean {
  const isAfter = rightToLeft ? one.x + one.width <= x + 1 : one.x >= x + width - 1;
  return isAfter && one.y < y + height - 2 && one.y + one.height > y + 2;
}

function drawText(slide: PptxGenJS.Slide, shape: TextShape, sides: Sides, target: Target): void {
  const { align, leading, bullet, indent, rightToLeft, role } = shape;
  const box = { ...shape, x: rightToLeft ? sides.x : sides.x - indent, width: sides.width + indent };
  const wraps = sides.wraps || role === "headline";
  slide.addText(drawRuns(shape.runs, { rightToLeft, align, bullet }, target), {
    ...place(box),
    ...(role === "headline" ? { placeholder: "headline" } : {}),
    margin: 0,
    valign: "top",
    align,
    wrap: wraps,
    fit: wraps ? "shrink" : "none",
    lineSpacing: toPoints(leading),
    ...(role === "footer" ? { objectName: "Footer" } : {}),
    ...describeBullet(bullet, indent),
  });
}

function describeBullet(bullet: TextShape["bullet"], indent: number): { bullet?: object } {
  if (bullet === "none") return {};
  if (bullet === "disc") return { bullet: { indent: toPoints(indent) } };
  if (bullet === "dash") return { bullet: { characterCode: "2013", indent: toPoints(indent) } };
  return {
    bullet: { type: "number", style: "arabicPlain", numberStartAt: bullet, indent: toPoints(indent) },
  };
}

function drawTable(slide: PptxGenJS.Slide, shape: TableShape, target: Target): void {
  const rows = shape.rows.map(({ cells }) => cells.map((cell) => drawCell(cell, target)));
  slide.addTable(rows, {
    x: toInches(shape.x),
    y: toInches(shape.y),
    w: toInches(shape.width),
    colW: shape.columns.map(toInches),
    rowH: shape.rows.map(({ height }) => toInches(height)),
  });
}

/** With a rule below, where the page has one. */
function drawCell(cell: Cell, target: Target): PptxGenJS.TableCell {
  const { runs, rule, fill, inset, rightToLeft } = cell;
  const align = rightToLeft ? "right" : "left";
  const none: PptxGenJS.BorderProps = { type: "none" };
  const below: PptxGenJS.BorderProps = rule ? { type: "solid", pt: borderWidth, color: rule } : none;
  return {
    text: drawRuns(runs, { rightToLeft, align, bullet: "none" }, target),
    options: {
      margin: marginOf(inset, rightToLeft),
      valign: "top",
      align,
      ...(fill ? { fill: { color: fill } } : {}),
      border: [none, none, below, none],
    },
  };
}

/** Inches from the top on, as a clock goes: top, right, bottom, left. */
function marginOf(
  { start, end, top }: Cell["inset"],
  rightToLeft: boolean,
): [top: number, right: number, bottom: number, left: number] {
  const [before, after] = [toInches(start), toInches(Math.max(leastEnd, end))];
  return rightToLeft ? [toInches(top), before, 0, after] : [toInches(top), after, 0, before];
}

/** A drawing takes two parts of the file: the SVG and a picture of it, which `packFile` puts in place. */
function drawPicture(slide: PptxGenJS.Slide, { svg, png, alt, ...box }: PictureShape): void {
  const encoded = svg === null ? png : Buffer.from(svg).toString("base64");
  const data = `image/${svg === null ? "png" : "svg+xml"};base64,${encoded}`;
  slide.addImage({ data, ...place(box), altText: alt || " " });
}
