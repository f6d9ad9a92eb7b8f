// Rounds numbers in SVG attributes to a tenth of a pixel, and reduces the many points of Mermaid's outlines.
import { type Point, round } from "../geometry.ts";

const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** All numbers of an attribute's value, rounded to a tenth. */
export function roundNumbers(value: string): string {
  return value.replace(number, (text) => String(round(Number(text))));
}

/**
 * An outline of hundreds of tiny curves becomes a polygon that is nowhere more than a tenth of a pixel off.
 */
export function simplifyOutline(d: string, closed: boolean): string {
  const commands = [...d.matchAll(/([a-df-zA-Z])([^a-df-zA-Z]*)/g)];
  const simple = commands.every(([, letter], i) => (i === 0 ? letter === "M" : /[CLZ]/.test(letter!)));
  if (!simple || !closed) return roundNumbers(d.replace(/\s+/g, " ").trim());
  const points = commands.flatMap(([, letter, list]) => (letter === "Z" ? [] : [lastPoint(list!)]));
  return `M${thin(points, 0.12)
    .map((point) => point.map(round).join(" "))
    .join("L")}Z`;
}

/** The end point of a curve, which suffices where curves are nearly straight. */
function lastPoint(list: string): Point {
  const numbers = (list.match(number) ?? []).map(Number);
  return [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
}

/** Ramer–Douglas–Peucker. */
function thin(points: Point[], tolerance: number): Point[] {
  if (points.length < 3) return points;
  const first = points[0]!;
  const last = points.at(-1)!;
  let far = 0;
  let most = 0;
  points.forEach((point, i) => {
    const distance = distanceTo(point, first, last);
    if (distance > most) [far, most] = [i, distance];
  });
  if (most <= tolerance) return [first, last];
  return [...thin(points.slice(0, far + 1), tolerance).slice(0, -1), ...thin(points.slice(far), tolerance)];
}

function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}
