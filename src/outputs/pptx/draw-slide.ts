// Draws the shapes of a slide as PowerPoint objects.
import type PptxGenJS from "pptxgenjs";
import type { Box, PictureShape, Run, Shape, TableShape, TextShape } from "../../model/shapes.ts";
import { isMark, letterFont, letterOf } from "./letters.ts";
import { isHeadline, toInches, toPoints } from "./masters.ts";

const slideWidth = 1280; // px
type Target = (id: string) => number | null;

/**
 * `target` gives the number of the slide that shows an id of the page. The headline is drawn first, since it
 * is read first.
 */
export function drawSlide(slide: PptxGenJS.Slide, shapes: readonly Shape[], target: Target): void {
  const headlines = shapes.filter(isHeadline);
  for (const shape of [...headlines, ...shapes.filter((one) => !isHeadline(one))]) {
    if (shape.kind === "text") drawText(slide, shape, widthOf(shape, shapes), target);
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

/**
 * px that a text may take. Where its font is missing another may be wider: one line then takes what is free
 * beside it, and is set smaller instead of running into its neighbour.
 */
function widthOf(shape: TextShape, shapes: readonly Shape[]): number {
  const { x, y, width, height, align, oneLine } = shape;
  if (!oneLine || align !== "left") return width + (oneLine ? 12 : 4);
  const beside = shapes.filter(
    (one) => one.x >= x + width - 1 && one.y < y + height - 2 && one.y + one.height > y + 2,
  );
  return Math.max(width + 2, Math.min(slideWidth - 20, ...beside.map((one) => one.x - 6)) - x);
}

function drawText(slide: PptxGenJS.Slide, shape: TextShape, width: number, target: Target): void {
  const { align, leading, bullet, indent, rightToLeft, oneLine, role } = shape;
  const box = { ...shape, x: shape.x - indent, width: width + indent };
  const wraps = !oneLine || align === "left";
  slide.addText(drawRuns(shape.runs, target), {
    ...place(box),
    ...(role === "headline" ? { placeholder: "headline" } : {}),
    margin: 0,
    valign: "top",
    align,
    wrap: wraps || role === "headline",
    fit: wraps || role === "headline" ? "shrink" : "none",
    lineSpacing: toPoints(leading),
    rtlMode: rightToLeft,
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

function drawRuns(runs: readonly Run[], target: Target): PptxGenJS.TextProps[] {
  return runs.map(({ text, mark, font, size, bold, italic, color, link, highlight, struck }) => ({
    text: mark && isMark(mark) ? letterOf(mark) : text === "\n" ? "" : text,
    options: {
      fontFace: mark ? letterFont : font,
      fontSize: toPoints(size),
      bold: bold && !mark,
      italic,
      color,
      ...(text === "\n" ? { breakLine: true } : {}),
      ...(highlight ? { highlight } : {}),
      ...(struck ? { strike: "sngStrike" as const } : {}),
      ...describeLink(link, target),
    },
  }));
}

function describeLink(link: string | null, target: Target): { hyperlink?: PptxGenJS.HyperlinkProps } {
  if (link === null) return {};
  if (!link.startsWith("#")) return { hyperlink: { url: link } };
  const slide = target(link.slice(1));
  return slide === null ? {} : { hyperlink: { slide } };
}

function drawTable(slide: PptxGenJS.Slide, shape: TableShape, target: Target): void {
  const none = { type: "none" as const };
  const rows = shape.rows.map(({ cells }) =>
    cells.map(({ runs, rule, fill, inset }) => ({
      text: drawRuns(runs, target),
      options: {
        margin: [toInches(inset.top), 0.02, 0, toInches(inset.left)] as [number, number, number, number],
        valign: "top" as const,
        ...(fill ? { fill: { color: fill } } : {}),
        border: [none, none, rule ? { type: "solid" as const, pt: 0.75, color: rule } : none, none] as [
          PptxGenJS.BorderProps,
          PptxGenJS.BorderProps,
          PptxGenJS.BorderProps,
          PptxGenJS.BorderProps,
        ],
      },
    })),
  );
  slide.addTable(rows as PptxGenJS.TableRow[], {
    x: toInches(shape.x),
    y: toInches(shape.y),
    w: toInches(shape.width),
    colW: shape.columns.map(toInches),
    rowH: shape.rows.map(({ height }) => toInches(height)),
  });
}

/** A drawing takes two parts of the file: the SVG and a picture of it, which `packFile` puts in place. */
function drawPicture(slide: PptxGenJS.Slide, { svg, png, alt, ...box }: PictureShape): void {
  const encoded = svg === null ? png : Buffer.from(svg).toString("base64");
  const data = `image/${svg === null ? "png" : "svg+xml"};base64,${encoded}`;
  slide.addImage({ data, ...place(box), altText: alt || " " });
}
