// Names the slices of a pie drawn by Mermaid beside them, and takes out its legend, where that cannot be read: there
// are five shades of grey, and the percentages of narrow slices lie on each other.

import type { Styles } from "../dom/styles.ts";
import { overlap, round } from "../geometry.ts";
import { measure } from "../text/metrics.ts";

const gap = 14; // px between the circle and a name
const pitch = 24; // px between the baselines of two names
const rise = 6; // px from the middle of a name to its baseline
const margin = 8; // px round the diagram
const near = 4; // px; a name moved by less needs no line to its slice

interface Slice {
  text: Element; // its percentage, which becomes its name and percentage
  words: string;
  across: number; // of the direction from the middle: 1 is right
  down: number; // 1 is below
}

/** Whether two percentages lie on each other where Mermaid puts them. */
function doOverlap(slices: readonly Slice[], styles: Styles): boolean {
  const boxes = slices.map(({ text }) => {
    const [x = 0, y = 0] = numbersOf(text.getAttribute("transform"));
    const width = measure(text.textContent ?? "", styles.face(text));
    return { x: x - width / 2, y: y - pitch / 2, width, height: pitch };
  });
  return boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlap(box, other)));
}

interface Placed extends Slice {
  y: number; // of the middle of the words, from the middle of the pie
}

const shades = 5;

/**
 * Changes the drawing in place, if it has more slices than shades or percentages on each other. A pie of which some
 * part is too small for a slice keeps its legend: it names that part.
 */
export function nameSlices(svg: Element, styles: Styles): void {
  const circle = svg.querySelector(".pieOuterCircle");
  const pie = circle?.closest("g[transform]");
  const slices = findSlices(svg);
  if (!circle || !pie || !slices) return;
  if (slices.length <= shades && !doOverlap(slices, styles)) return;
  const radius = Number(circle.getAttribute("r"));
  const right = spread(
    slices.filter(({ across }) => across >= 0),
    radius,
  );
  const left = spread(
    slices.filter(({ across }) => across < 0),
    radius,
  );
  for (const legend of svg.querySelectorAll(".legend")) legend.remove();
  const ends = [...right, ...left].map((slice) => writeName(slice, pie, radius, styles));
  frame(svg, pie, { ends, ys: [...right, ...left].map(({ y }) => y), radius, styles });
}

/** In the order of the drawing; null where slices and names of the legend are not one to one. */
function findSlices(svg: Element): Slice[] | null {
  const percentages = [...svg.querySelectorAll("text.slice")];
  const [paths, legends] = [
    [...svg.querySelectorAll("path.pieCircle")],
    [...svg.querySelectorAll(".legend")],
  ];
  const names = new Map(legends.map((one) => [colourOf(one.querySelector("rect")), one.textContent ?? ""]));
  if (names.size !== legends.length || legends.length !== paths.length) return null;
  return percentages.map((text, i) => {
    const [x = 0, y = 0] = numbersOf(text.getAttribute("transform"));
    const length = Math.hypot(x, y) || 1;
    const words = `${names.get(colourOf(paths[i])) ?? ""} ${text.textContent ?? ""}`.trim();
    return { text, words, across: x / length, down: y / length };
  });
}

const colourOf = (element: Element | null | undefined): string =>
  (
    element?.getAttribute("fill") ??
    /fill:\s*([^;]+)/.exec(element?.getAttribute("style") ?? "")?.[1] ??
    ""
  ).trim();

const numbersOf = (transform: string | null): number[] =>
  (transform?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);

/** From above; each as near to its slice as the pitch allows. */
function spread(slices: readonly Slice[], radius: number): Placed[] {
  const placed = slices
    .map((slice) => ({ ...slice, y: slice.down * (radius + gap) }))
    .sort((one, other) => one.y - other.y);
  for (const [i, slice] of placed.entries()) if (i > 0) slice.y = Math.max(slice.y, placed[i - 1]!.y + pitch);
  const lowest = Math.max(radius + gap, (placed.length * pitch) / 2);
  for (let i = placed.length - 1; i >= 0; i--)
    placed[i]!.y = Math.min(placed[i]!.y, lowest - (placed.length - 1 - i) * pitch);
  return placed;
}

/** The end of the words, from the middle of the pie. */
function writeName(slice: Placed, pie: Element, radius: number, styles: Styles): number {
  const { text, words, across, down, y } = slice;
  const sign = across < 0 ? -1 : 1;
  const beside = Math.sqrt(Math.max(0, (radius + gap) ** 2 - y ** 2));
  const x = sign * Math.max(beside, Math.abs(across) * (radius + gap));
  text.textContent = words;
  text.removeAttribute("transform");
  text.setAttribute("style", `text-anchor: ${sign < 0 ? "end" : "start"}`);
  text.setAttribute("x", String(round(x)));
  text.setAttribute("y", String(round(y + rise)));
  if (Math.abs(y - down * (radius + gap)) > near) {
    const line = pie.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "line");
    const ends = { x1: across * radius, y1: down * radius, x2: x - sign * 4, y2: y };
    for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(round(value)));
    pie.append(line);
  }
  return x + sign * measure(words, styles.face(text));
}

interface Names {
  ends: readonly number[];
  ys: readonly number[];
  radius: number;
  styles: Styles;
}

/** The title stands clear above the names; the view box holds all. */
function frame(svg: Element, pie: Element, { ends, ys, radius, styles }: Names): void {
  const [x = 0, y = 0] = numbersOf(pie.getAttribute("transform"));
  const title = svg.querySelector(".pieTitleText");
  const titled = Boolean(title?.textContent?.trim());
  const highest = Math.min(-radius, ...ys.map((one) => one - pitch / 2));
  if (title && titled) title.setAttribute("y", String(round(highest - pitch)));
  const half = title && titled ? measure(title.textContent ?? "", styles.face(title)) / 2 : 0;
  const left = Math.min(-radius, -half, ...ends) - margin;
  const right = Math.max(radius, half, ...ends) + margin;
  const top = highest - margin - (titled ? 2 * pitch : 0);
  const bottom = Math.max(radius, ...ys.map((one) => one + pitch / 2)) + margin;
  svg.setAttribute("viewBox", [x + left, y + top, right - left, bottom - top].map(round).join(" "));
}
