// The sides' marks as paths: on the top edge of a node, larger with a step number inside, and in a grid for any size.
import { type Html, html } from "../../markup/html.ts";
import type { Side } from "../../model/scenario.ts";
import { round } from "../geometry.ts";

/** A side's mark, 18 px, centred. Its halo is a stroke, which the style sheet paints below the fill. */
export function sideMark(side: Side, x: number, y: number): Html {
  return html`<path class="side-mark" d="${markPath[side](x, y)}"/>`;
}

const markPath: Record<Side, (x: number, y: number) => string> = {
  a: (x, y) => `M${round(x)} ${round(y - 9)}l9 9-9 9-9-9z`,
  b: (x, y) => `M${round(x - 7.3)} ${round(y - 7.3)}h14.6v14.6h-14.6z`,
  c: (x, y) => triangle(x, y, 9),
  d: (x, y) => cross(x, y, 8.3),
  e: (x, y) => bar(x, y, 9),
  n: (x, y) => `${circle(x, y, 8.2)}${circle(x, y, 5.3)}`,
};

/** A triangle with its tip `r` above the middle. */
export const triangle = (x: number, y: number, r: number): string =>
  `M${round(x)} ${round(y - r)}L${round(x + 1.1 * r)} ${round(y + 0.85 * r)}H${round(x - 1.1 * r)}z`;

/** A cross with arms reaching `r` from the middle. */
export function cross(x: number, y: number, r: number): string {
  const [arm, side] = [round(r * 0.66), round(r * 0.67)];
  return `M${round(x - r / 3)} ${round(y - r)}h${arm}v${side}h${side}v${arm}h-${side}v${side}h-${arm}v-${side}h-${side}v-${arm}h${side}z`;
}

/** A bar with round ends, `r` to both sides of the middle. */
export function bar(x: number, y: number, r: number): string {
  const half = round(r / 2);
  return `M${round(x - r / 2)} ${round(y - r / 2)}h${round(r)}a${half} ${half} 0 0 1 0 ${2 * half}h-${round(r)}a${half} ${half} 0 0 1 0-${2 * half}z`;
}

function circle(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0 ${r} ${r} 0 1 0 ${round(-2 * r)} 0z`;
}

/** A step number in the side's mark, 27–34 px, centred. */
export function stepMark(side: Side, step: number, x: number, y: number): Html {
  return html`<path class="step-disc" d="${discPath[side](x, y)}"/><text class="step-no" x="${round(x)}" y="${round(y + 6)}">${step}</text>`;
}

const discPath: Record<Side, (x: number, y: number) => string> = {
  a: (x, y) => `M${round(x)} ${round(y - 17.2)}l17.2 17.2-17.2 17.2-17.2-17.2z`,
  b: (x, y) => `M${round(x - 13.5)} ${round(y - 13.5)}h27v27h-27z`,
  c: (x, y) => triangle(x, y, 17.2),
  d: (x, y) => cross(x, y, 15.8),
  e: (x, y) => bar(x, y, 17.2),
  n: (x, y) => circle(x, y, 14.5),
};

/** A step number in a mark on a stem, 44–50 px, centred. */
export function largeMark(side: Side, step: number, x: number, y: number): Html {
  return html`<path class="mark-disc" d="${largePath[side](x, y)}"/><text class="mark-no" x="${round(x)}" y="${round(y + 8)}">${step}</text>`;
}

const largePath: Record<Side, (x: number, y: number) => string> = {
  a: (x, y) => `M${round(x)} ${round(y - 25)}l25 25-25 25-25-25z`,
  b: (x, y) => `M${round(x - 20)} ${round(y - 20)}h40v40h-40z`,
  c: (x, y) => triangle(x, y, 25),
  d: (x, y) => cross(x, y, 23.0),
  e: (x, y) => bar(x, y, 25),
  n: (x, y) => circle(x, y, 22),
};

/** A number or letter in the side's mark, 18–23 px, centred: for rows of a timeline. */
export function rowMark(side: Side, text: string, x: number, y: number): Html {
  return html`<g class="small-mark" transform="translate(${round(x)} ${round(y)}) scale(.68)"><path class="step-disc" d="${discPath[side](0, 0)}"/><text class="step-no" x="0" y="6">${text}</text></g>`;
}

/**
 * In a 16 × 16 grid: diamond, square, triangle, cross, bar; a ring for onlookers. Commands are relative to the first
 * point.
 */
const shapes: Readonly<Record<string, string>> = {
  a: "M8 0 16 8 8 16 0 8Z",
  b: "M1.5 1.5h13v13h-13Z",
  c: "M8 .6 16.2 15H-.2Z",
  d: "M4.2 0h7.6v4.2H16v7.6h-4.2V16H4.2v-4.2H0V4.2h4.2Z",
  e: "M4 3.4h8a4.6 4.6 0 0 1 0 9.2H4a4.6 4.6 0 0 1 0-9.2Z",
  n: "M8 .7a7.3 7.3 0 1 0 0 14.6a7.3 7.3 0 1 0 0-14.6ZM8 3.3a4.7 4.7 0 1 0 0 9.4a4.7 4.7 0 1 0 0-9.4Z",
};

/**
 * A side's mark at any size, centred; `size` in px. Its halo is a stroke, which the style sheet paints below the
 * fill.
 */
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
