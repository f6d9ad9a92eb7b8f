// What holds for every drawing made by chance: texts lie on nothing, stay inside and can be read, or a problem says
// what does not fit.
import { expect } from "vitest";
import type { Drawing } from "../../src/figures/drawing.ts";
import { plotFaces } from "../../src/figures/text/faces.ts";
import { framesOf } from "./generated.ts";
import type { plot } from "./plotted.ts";

export const smallest = 11.2; // px at 1280 × 720: 14 at 1600 × 900

export interface Frame {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is wrong with texts in a figure, in words; nothing where all can be read. */
function faultsOf(frames: readonly Frame[], { width, height }: Pick<Drawing, "width" | "height">): string[] {
  return frames.flatMap(({ text, ...one }, i) => [
    ...(one.left < -1 || one.right > width + 1 || one.top < -1 || one.bottom > height + 1
      ? [`“${text}” leaves the figure`]
      : []),
    ...frames
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.5 &&
          other.left < one.right - 0.5 &&
          one.top < other.bottom - 0.5 &&
          other.top < one.bottom - 0.5,
      )
      .map((other) => `“${text}” lies on “${other.text}”`),
  ]);
}

export const idsIn = ({ markup }: Drawing, name: string): Set<string> =>
  new Set([...markup.matchAll(new RegExp(`data-${name}="([^"]*)"`, "g"))].map(([, id]) => id!));

/** Holds what is drawn to the limits; what is not drawn has to be said, as a figure's size. */
export function holds(
  { drawing, problems, diagnostics }: ReturnType<typeof plot>,
  framesIn: (drawing: Drawing) => Frame[],
): boolean {
  if (drawing) {
    expect(faultsOf(framesIn(drawing), drawing)).toEqual([]);
    return true;
  }
  const rules = [...problems, ...diagnostics].map(({ rule }) => rule);
  expect(new Set(rules)).toEqual(new Set(["figure-size"]));
  return false;
}

/** The texts of a plot, each in a face that can be read. */
export const framesOfPlot = ({ markup }: Drawing): Frame[] => {
  const used = [...markup.matchAll(/class="(pl-\w+)/g)].map(([, name]) => name!);
  for (const name of used.filter((one) => one in plotFaces))
    expect(plotFaces[name as keyof typeof plotFaces].plain.size).toBeGreaterThanOrEqual(smallest);
  return framesOf(markup);
};
