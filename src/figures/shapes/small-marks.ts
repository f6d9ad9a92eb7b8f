// The sides' marks in a 16 × 16 grid, at any size: on a box's edge, or with a step number inside.
import { type Html, html } from "../../markup/html.ts";
import type { Side } from "../../model/scenario.ts";
import { round } from "../geometry.ts";

/** Diamond, square, triangle, cross, bar; a ring for onlookers. Commands are relative to the first point. */
const shapes: Readonly<Record<string, string>> = {
  a: "M8 0 16 8 8 16 0 8Z",
  b: "M1.5 1.5h13v13h-13Z",
  c: "M8 .6 16.2 15H-.2Z",
  d: "M4.2 0h7.6v4.2H16v7.6h-4.2V16H4.2v-4.2H0V4.2h4.2Z",
  e: "M4 3.4h8a4.6 4.6 0 0 1 0 9.2H4a4.6 4.6 0 0 1 0-9.2Z",
  n: "M8 .7a7.3 7.3 0 1 0 0 14.6a7.3 7.3 0 1 0 0-14.6ZM8 3.3a4.7 4.7 0 1 0 0 9.4a4.7 4.7 0 1 0 0-9.4Z",
};

/** Centred; `size` in px. Its halo is a stroke, which the style sheet paints below the fill. */
export function smallMark(side: Side, x: number, y: number, size = 13): Html {
  return html`<path class="side-mark" transform="${placed(x, y, size)}" d="${shapes[side] ?? ""}"/>`;
}

/** A step number in a mark of 22 px, larger for shapes with little inside. */
export function smallStepMark(side: Side, step: number, x: number, y: number): Html {
  const size = { c: 29, d: 25, e: 29 }[side as string] ?? 22;
  const lower = side === ("c" as Side) ? 8 : 4.4;
  const text = html`<text class="step-no" x="${round(x)}" y="${round(y + lower)}">${step}</text>`;
  return html`<path class="step-disc" transform="${placed(x, y, size)}" d="${shapes[side] ?? ""}"/>${text}`;
}

const placed = (x: number, y: number, size: number): string =>
  `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${Math.round((size / 16) * 1000) / 1000})`;
