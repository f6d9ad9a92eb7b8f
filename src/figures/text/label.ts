// A line of text at a point in a figure: drawn, measured, and compared with all others. Overlapping lines are
// a problem.

import { splitQuotations } from "../../language/quotation-marks.ts";
import { type Html, html } from "../../markup/html.ts";
import type { Problem } from "../drawing.ts";
import { round } from "../geometry.ts";
import { type Anchor, beforePoint, writtenAnchor } from "./anchor.ts";
import { type PlotFace, plotFaces } from "./faces.ts";
import { joinRuns, type Line, measureLine } from "./wrap.ts";

export interface Label {
  face: PlotFace;
  line: Line;
  x: number;
  y: number; // of the baseline
  anchor: Anchor;
  entity: string; // id of the entity it belongs to; "" for the fence
  look?: string; // another CSS class
}

export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Plain text as runs: quotations, with their marks, are in the serif face. */
export function quoteRuns(text: string, language: string): Line {
  return splitQuotations(text, language).map((piece) => ({
    text: piece.quoted ? `${piece.open}${piece.text}${piece.close}` : piece.text,
    quoted: piece.quoted,
  }));
}

export const plainRun = (text: string): Line => [{ text, quoted: false }];

/** As SVG text, in the face by which it was measured. */
export function drawLabel({ face, line, x, y, anchor, look }: Label): Html {
  const attributes = html.attributes({
    class: look ? `${face} ${look}` : face,
    x: round(x),
    y: round(y),
    "text-anchor": writtenAnchor(anchor),
  });
  return html`<text${attributes}>${drawRuns(line)}</text>`;
}

/** Quotations have the class `q`, which is set in the serif face. */
export const drawRuns = (line: Line): Html[] =>
  line.map(({ text, quoted }) => (quoted ? html`<tspan class="q">${text}</tspan>` : html`${text}`));

/** px */
export const widthOf = (line: Line, face: PlotFace): number => measureLine(line, plotFaces[face]);

// parts of the size of type, of Archivo and Archivo Narrow
const capitals = 0.74; // height above the baseline
const descenders = 0.22; // depth below it

/** The box of its letters: from the height of capitals to the depth of descenders. */
export function frameOf({ face, line, x, y, anchor }: Label): Frame {
  const width = widthOf(line, face);
  const left = x - beforePoint(width, anchor);
  const { size } = plotFaces[face].plain;
  return { left, right: left + width, top: y - size * capitals, bottom: y + size * descenders };
}

const outside = 1; // px by which letters may leave the figure

/** Reports labels outside the figure and pairs that overlap, at the entity of the later one. */
export function checkLabels(labels: readonly Label[], size: { width: number; height: number }): Problem[] {
  const placed = labels.map((label) => ({ label, frame: frameOf(label) }));
  return placed.flatMap(({ label, frame }, i) => {
    const out =
      frame.left < -outside ||
      frame.right > size.width + outside ||
      frame.top < -outside ||
      frame.bottom > size.height + outside;
    const met = placed.slice(0, i).find((other) => meet(other.frame, frame));
    return [
      ...(out ? [tooLarge(label, "leaves the figure")] : []),
      ...(met ? [tooLarge(label, `lies on “${joinRuns(met.label.line)}”`)] : []),
    ];
  });
}

/** Whether two frames overlap. */
export const meet = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** `how` completes the sentence that begins with the label. */
export function tooLarge({ line, entity }: Pick<Label, "line" | "entity">, how: string): Problem {
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity },
    message: `“${joinRuns(line)}” ${how}.`,
    fix: "Shorten it, or show less in this figure.",
  };
}
