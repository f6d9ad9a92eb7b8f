// Moves the names of points in a quadrant chart that Mermaid lays on other names, on dots or on the lines between
// quadrants: it sets every name below its dot, wherever that is.

import type { Styles } from "../dom/styles.ts";
import { type Box, overlap, round } from "../geometry.ts";
import { measure } from "../text/metrics.ts";

const height = 18; // px of a name, below the y of its transform
const gap = 8; // px between the middle of a dot and a name above or below it, as Mermaid has it
const beside = 10; // px between the middle of a dot and a name beside it

/** What a name is not to lie on, and how bad it is if it does. */
interface Obstacle {
  box: Box;
  cost: number;
}

const costs = { outside: 100, text: 10, line: 1 } as const;

/** Changes the drawing in place. A name stays below its dot unless another side of it is clearer. */
export function placePointNames(svg: Element, styles: Styles): void {
  const points = [...svg.querySelectorAll(".data-point")];
  const obstacles = [
    ...[...svg.querySelectorAll(".quadrant text")].flatMap((text) =>
      obstacleOf(boxOfText(text, styles), "text"),
    ),
    ...[...svg.querySelectorAll(".border line")].flatMap((line) => obstacleOf(boxOfLine(line), "line")),
    ...points.flatMap((point) => obstacleOf(boxOfDot(point.querySelector("circle")), "text")),
  ];
  const quadrants = [...svg.querySelectorAll(".quadrant rect")].map(boxOfRect);
  for (const point of points) {
    const [dot, text] = [point.querySelector("circle"), point.querySelector("text")];
    if (!dot || !text) continue;
    const [x, y] = numbers(dot, ["cx", "cy"]);
    const width = measure(text.textContent ?? "", styles.face(text));
    const placed = choose(sidesOf({ x: x!, y: y!, width }), obstacles, quadrants);
    text.setAttribute("transform", `translate(${round(placed.x + width / 2)}, ${round(placed.y)}) rotate(0)`);
    obstacles.push({ box: placed, cost: costs.text });
  }
}

/** Where a name may stand, the best first. */
function sidesOf({ x, y, width }: { x: number; y: number; width: number }): Box[] {
  const [below, above, level] = [y + gap, y - gap - height, y - height / 2];
  const [middle, right, left] = [x - width / 2, x + beside, x - beside - width];
  const places: [x: number, y: number][] = [
    [middle, below],
    [middle, above],
    [right, level],
    [left, level],
    [right, below],
    [right, above],
    [left, below],
    [left, above],
  ];
  return places.map((place) => ({ x: place[0], y: place[1], width, height }));
}

function choose(places: readonly Box[], obstacles: readonly Obstacle[], quadrants: readonly Box[]): Box {
  const costOf = (box: Box): number => {
    const lain = obstacles.filter((one) => overlap(one.box, box)).reduce((sum, one) => sum + one.cost, 0);
    const right = Math.max(...quadrants.map((one) => one.x + one.width));
    const isOutside = box.x < Math.min(...quadrants.map((one) => one.x)) || box.x + box.width > right;
    return lain + (isOutside ? costs.outside : 0);
  };
  return places.reduce((best, place) => (costOf(place) < costOf(best) ? place : best));
}

const obstacleOf = (box: Box | null, kind: keyof typeof costs): Obstacle[] =>
  box ? [{ box, cost: costs[kind] }] : [];

const numbers = (element: Element, names: readonly string[]): number[] =>
  names.map((name) => Number(element.getAttribute(name) ?? 0));

function boxOfText(text: Element, styles: Styles): Box | null {
  const words = text.textContent ?? "";
  const [x, y] = (text.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(Number);
  if (!words.trim() || x === undefined || y === undefined) return null;
  const width = measure(words, styles.face(text));
  return { x: x - width / 2, y, width, height };
}

function boxOfLine(line: Element): Box {
  const [x1, y1, x2, y2] = numbers(line, ["x1", "y1", "x2", "y2"]);
  const [width, tall] = [Math.abs(x2! - x1!), Math.abs(y2! - y1!)];
  return { x: Math.min(x1!, x2!) - 1, y: Math.min(y1!, y2!) - 1, width: width + 2, height: tall + 2 };
}

function boxOfDot(dot: Element | null): Box | null {
  if (!dot) return null;
  const [x, y, r] = numbers(dot, ["cx", "cy", "r"]);
  return { x: x! - r!, y: y! - r!, width: 2 * r!, height: 2 * r! };
}

function boxOfRect(rect: Element): Box {
  const [x, y, width, tall] = numbers(rect, ["x", "y", "width", "height"]);
  return { x: x!, y: y!, width: width!, height: tall! };
}
