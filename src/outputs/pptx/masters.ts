// A slide master for each layout: its background, and where its headline is.
import type PptxGenJS from "pptxgenjs";
import type { SlideShapes, TextShape } from "../../model/shapes.ts";
import { contentWidth, slideSize } from "../../model/slide-size.ts";
import { themeColors } from "./theme.ts";

/** Where a slide's content is, from side to side: px. */
export const content = { x: (slideSize.width - contentWidth) / 2, width: contentWidth };

/** Of a layout of which the briefing has no slide with a headline, such as the list of sources: px. */
const usualHeadline = { ...content, y: 62, height: 43, size: 38 };

/** One for each layout, with the headline as on the first slide of that layout. */
export function defineMasters(file: PptxGenJS, taken: readonly SlideShapes[]): void {
  file.defineLayout({
    name: "slide",
    width: toInches(slideSize.width),
    height: toInches(slideSize.height),
  });
  file.layout = "slide";
  for (const layout of new Set([...taken.map((slide) => slide.layout), sourcesMaster])) {
    const like = taken.find((slide) => slide.layout === layout)?.shapes.find(isHeadline);
    file.defineSlideMaster({
      title: layout,
      background: { color: themeColors.lt1 },
      objects: [
        { placeholder: { options: { ...placeOf(like), name: "headline", type: "title" }, text: "" } },
      ],
    });
  }
}

export const sourcesMaster = "list-of-sources";

export const isHeadline = (shape: SlideShapes["shapes"][number]): shape is TextShape =>
  shape.kind === "text" && shape.role === "headline";

/** Place and look of a layout's headline. */
function placeOf(headline: TextShape | undefined) {
  const { x, y, width, height } = headline ?? usualHeadline;
  const look = headline?.runs[0];
  return {
    x: toInches(x),
    y: toInches(y),
    w: toInches(width),
    h: toInches(height),
    fontFace: look?.font ?? "Archivo",
    fontSize: (look?.size ?? usualHeadline.size) * pointsPerPx,
    bold: look?.bold ?? true,
    color: look?.color ?? themeColors.dk1,
    margin: 0,
    valign: "top" as const,
    align: headline?.align ?? ("left" as const),
  };
}

const pxPerInch = 96; // as in CSS
const pointsPerPx = 72 / pxPerInch;

/** A slide's px in inches and in points. */
export const toInches = (px: number): number => Math.round((px / pxPerInch) * 10_000) / 10_000;
export const toPoints = (px: number): number => Math.round(px * pointsPerPx * 100) / 100;
