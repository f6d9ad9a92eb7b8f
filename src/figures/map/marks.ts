// Marks on a map: the shape of the side that acted, with the step number of the story; a ring for a town.
import { type Html, html } from "../../markup/html.ts";
import type { Side } from "../../model/scenario.ts";
import type { Box, Point } from "../geometry.ts";
import { round } from "../geometry.ts";
import { bar, cross, triangle } from "../shapes/marks.ts";
import { around } from "./boxes.ts";
import type { Mark } from "./model.ts";

const half = { numbered: 19, plain: 14, town: 7 };

/** Half the width of a mark. `most` is what the discs of uncertainty leave for it. */
const halfOf = ({ step }: Mark, most: number): number =>
  Math.min(most, step === null ? half.plain : half.numbered);

/** Marks are smaller than the smallest visible disc of uncertainty, so that the disc is seen. */
export function roomForMarks(radii: readonly number[]): number {
  return Math.min(
    ...radii.filter((radius) => radius >= leastDisc).map((radius) => radius - 5),
    half.numbered,
  );
}

export const leastDisc = 18; // px; a mark would hide a smaller disc

/** Positions of several marks of a place: side by side, centred on it. */
export function spreadMarks([x, y]: Point, count: number, most: number): Point[] {
  const apart = 2 * Math.min(most, half.numbered) + 4;
  return Array.from({ length: count }, (_, i): Point => [x + (i - (count - 1) / 2) * apart, y]);
}

/** The box around all marks of a place, or around its ring. */
export function boxOfMarks(at: Point, marks: readonly Mark[], room: number): Box {
  if (marks.length === 0) return around(at, half.town);
  const most = Math.max(...marks.map((mark) => halfOf(mark, room)));
  const dots = spreadMarks(at, marks.length, room);
  const [first, last] = [dots[0]!, dots.at(-1)!];
  return { x: first[0] - most, y: at[1] - most, width: last[0] - first[0] + 2 * most, height: 2 * most };
}

export function drawMark(mark: Mark, [x, y]: Point, most: number): Html {
  const { side, step, steps, event, place } = mark;
  const attributes = html.attributes({
    class: `m-mark side-${side}`,
    "data-step": steps.join(" ") || null,
    "data-event": event,
    "data-where": place,
  });
  const small = most < 17;
  const number =
    step !== null &&
    html`<text class="${small ? "m-no small" : "m-no"}" x="${round(x)}" y="${round(y + (small ? 5.6 : 6.6))}">${step}</text>`;
  return html`<g${attributes}><path class="m-shape" d="${shapes[side](x, y, halfOf(mark, most))}"/>${number}</g>`;
}

export function drawTown([x, y]: Point): Html {
  return html`<circle class="m-town" cx="${round(x)}" cy="${round(y)}" r="6"/>`;
}

const shapes: Record<Side, (x: number, y: number, half: number) => string> = {
  a: (x, y, r) => `M${round(x)} ${round(y - r)}l${r} ${r}-${r} ${r}-${r}-${r}z`,
  b: (x, y, r) => {
    const side = round(r * 0.86);
    return `M${round(x - r * 0.86)} ${round(y - r * 0.86)}h${round(side * 2)}v${round(side * 2)}h-${round(side * 2)}z`;
  },
  c: (x, y, r) => triangle(x, y, r),
  d: (x, y, r) => cross(x, y, r * 0.92),
  e: (x, y, r) => bar(x, y, r),
  n: (x, y, r) =>
    `M${round(x - r + 3)} ${round(y)}a${r - 3} ${r - 3} 0 1 0 ${2 * r - 6} 0a${r - 3} ${r - 3} 0 1 0 ${6 - 2 * r} 0z`,
};
