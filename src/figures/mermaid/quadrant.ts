// Moves names of points in a quadrant chart off its two inner lines and off each other, where Mermaid puts them below
// their points whatever is there.
import { boxOf } from "../dom/boxes.ts";
import { readTransform, transformBox } from "../dom/matrix.ts";
import type { Styles } from "../dom/styles.ts";
import { type Box, grow, overlap, round } from "../geometry.ts";

const clear = 3; // px between a name and what is beside it
const gap = 8; // px between a point and its name

interface Ground {
  frame: Box;
  taken: Box[]; // inner lines, other points, names of quadrants, names placed so far
}

/** Changes the drawing in place. A name that is clear stays; one that is clear nowhere stays too. */
export function clearLabels(svg: Element, styles: Styles): void {
  const points = [...svg.querySelectorAll(".data-point")];
  const parts = [...svg.querySelectorAll(".quadrant rect")].flatMap((rect) => boxOf(rect, styles) ?? []);
  if (parts.length < 4) return;
  const left = Math.min(...parts.map(({ x }) => x));
  const top = Math.min(...parts.map(({ y }) => y));
  const [width, height] = [2 * parts[0]!.width, 2 * parts[0]!.height];
  const ground: Ground = {
    frame: { x: left, y: top, width, height },
    taken: [
      { x: left + width / 2, y: top, width: 0.1, height },
      { x: left, y: top + height / 2, width, height: 0.1 },
      ...[...svg.querySelectorAll(".quadrant text")].flatMap((one) => placedBox(one, styles) ?? []),
    ],
  };
  const dots = points.map((point) => boxOf(point.querySelector("circle") ?? point, styles));
  for (const [i, point] of points.entries()) {
    const others = dots.filter((dot, j) => dot !== null && j !== i) as Box[];
    const name = placeName(point, { ...ground, taken: [...ground.taken, ...others] }, styles);
    if (name) ground.taken.push(name);
  }
}

/** Returns where the name stands. */
function placeName(point: Element, { frame, taken }: Ground, styles: Styles): Box | null {
  const [text, circle] = [point.querySelector("text"), point.querySelector("circle")];
  const box = text && placedBox(text, styles);
  const dot = circle && boxOf(circle, styles);
  if (!text || !box || !dot) return null;
  const middle = { x: dot.x + dot.width / 2, y: dot.y + dot.height / 2 };
  const beside = [dot.x - gap - box.width, dot.x + dot.width + gap]; // first where no line is between
  if (middle.x > frame.x + frame.width / 2) beside.reverse();
  const tries = [
    { x: box.x, y: box.y },
    { x: middle.x - box.width / 2, y: dot.y - clear - box.height },
    ...beside.map((x) => ({ x, y: middle.y - box.height / 2 })),
  ].map((corner) => ({ ...box, ...corner }));
  const found = tries.find(
    (one) => isInside(one, frame) && !taken.some((other) => overlap(grow(one, clear), other)),
  );
  if (!found || found === tries[0]) return box;
  const moved = text.getAttribute("transform") ?? "";
  const [x = 0, y = 0] = (moved.match(/-?[\d.]+/g) ?? []).map(Number);
  const to = [x + found.x - box.x, y + found.y - box.y].map(round).join(", ");
  text.setAttribute("transform", `translate(${to}) rotate(0)`);
  return found;
}

const isInside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

function placedBox(element: Element, styles: Styles): Box | null {
  const own = boxOf(element, styles);
  return own && transformBox(readTransform(element), own);
}
