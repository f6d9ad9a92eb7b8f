// A line of text at its place in a plot: drawn, measured, and held against all others. Lines that meet are a problem.
import { type Html, html } from "../../markup/html.ts";
import { splitQuotations } from "../../text/quotation-marks.ts";
import type { Problem } from "../drawing.ts";
import { round } from "../shapes/round.ts";
import { type PlotFace, plotFaces } from "./plotFaces.ts";
import { joinRuns, type Line, measureLine } from "./wrap.ts";

export interface Label {
  face: PlotFace;
  line: Line;
  x: number;
  y: number; // of the baseline
  anchor: "start" | "middle" | "end";
  entity: string; // whose text it is: an id of the scenario, "" for the fence
  look?: string; // a further class
}

export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Plain text as runs: what stands in quotation marks is set in the serif, its marks with it. */
export function quoteRuns(text: string, language: string): Line {
  return splitQuotations(text, language).map((piece) => ({
    text: piece.quoted ? `${piece.open}${piece.text}${piece.close}` : piece.text,
    quoted: piece.quoted,
  }));
}

export const plainRun = (text: string): Line => [{ text, quoted: false }];

export function drawLabel({ face, line, x, y, anchor, look }: Label): Html {
  const attributes = html.attributes({
    class: look ? `${face} ${look}` : face,
    x: round(x),
    y: round(y),
    "text-anchor": anchor === "start" ? null : anchor,
  });
  const runs = line.map(({ text, quoted }) =>
    quoted ? html`<tspan class="q">${text}</tspan>` : html`${text}`,
  );
  return html`<text${attributes}>${runs}</text>`;
}

export const widthOf = (line: Line, face: PlotFace): number => measureLine(line, plotFaces[face]);

/** Where its letters stand: from the height of capitals to the depth of descenders. */
export function frameOf({ face, line, x, y, anchor }: Label): Frame {
  const width = widthOf(line, face);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const { size } = plotFaces[face].plain;
  return { left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.22 };
}

/** Labels that leave the figure, and pairs that meet, each said at the thing of the later one. */
export function checkLabels(labels: readonly Label[], size: { width: number; height: number }): Problem[] {
  const placed = labels.map((label) => ({ label, frame: frameOf(label) }));
  return placed.flatMap(({ label, frame }, i) => {
    const out =
      frame.left < -1 || frame.right > size.width + 1 || frame.top < -1 || frame.bottom > size.height + 1;
    const met = placed.slice(0, i).find((other) => meet(other.frame, frame));
    return [
      ...(out ? [tooLarge(label, "leaves the figure")] : []),
      ...(met ? [tooLarge(label, `lies on “${joinRuns(met.label.line)}”`)] : []),
    ];
  });
}

export const meet = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function tooLarge({ line, entity }: Pick<Label, "line" | "entity">, how: string): Problem {
  return {
    ...{ rule: "figure-size", severity: "error", at: { entity } },
    message: `“${joinRuns(line)}” ${how}.`,
    fix: "Shorten it, or show less in this figure.",
  };
}
