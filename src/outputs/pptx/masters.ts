// A slide master for each layout: its background, and where its headline is.
import type PptxGenJS from "pptxgenjs";
import type { SlideShapes, TextShape } from "../../model/shapes.ts";

export const paper = "F5F6F3";

/** One for each layout, with the headline as on the first slide of that layout. */
export function defineMasters(file: PptxGenJS, taken: readonly SlideShapes[]): void {
  file.defineLayout({ name: "slide", width: toInches(1280), height: toInches(720) });
  file.layout = "slide";
  for (const layout of new Set([...taken.map((slide) => slide.layout), sourcesMaster])) {
    const like = taken.find((slide) => slide.layout === layout)?.shapes.find(isHeadline);
    file.defineSlideMaster({
      title: layout,
      background: { color: paper },
      objects: [
        { placeholder: { options: { ...placeOf(like), name: "headline", type: "title" }, text: "" } },
      ],
    });
  }
}

export const sourcesMaster = "list-of-sources";

export const isHeadline = (shape: SlideShapes["shapes"][number]): shape is TextShape =>
  shape.kind === "text" && shape.role === "headline";

function placeOf(headline: TextShape | undefined) {
  const { x, y, width, height } = headline ?? { x: 64, y: 62, width: 1152, height: 43 };
  const look = headline?.runs[0];
  return {
    x: toInches(x),
    y: toInches(y),
    w: toInches(width),
    h: toInches(height),
    fontFace: look?.font ?? "Archivo",
    fontSize: (look?.size ?? 38) * 0.75,
    bold: look?.bold ?? true,
    color: look?.color ?? "14181B",
    margin: 0,
    valign: "top" as const,
    align: headline?.align ?? ("left" as const),
  };
}

/** A slide's px, 96 to the inch, in inches and in points. */
export const toInches = (px: number): number => Math.round((px / 96) * 10_000) / 10_000;
export const toPoints = (px: number): number => Math.round(px * 0.75 * 100) / 100;
