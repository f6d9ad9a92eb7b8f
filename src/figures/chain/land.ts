// Finds where a line, routed to a rectangle, meets the outline drawn in it: a stadium, a hexagon, a cut
// corner.
import type { Box, Point } from "../geometry.ts";

/** @param before the last but one point of the line */
export function landOn(
  [x, y]: Point,
  before: Point,
  { x: left, y: top, width, height }: Box,
  kind: string,
): Point {
  const isSide = Math.abs(x - left) < 0.6 || Math.abs(x - left - width) < 0.6;
  if (!isSide || Math.abs(before[1] - y) > 0.01) return [x, y];
  const off = Math.abs(y - (top + height / 2));
  const inset = insetOf(kind, off, height);
  return [x + (Math.abs(x - left) < 0.6 ? inset : -inset), y];
}

/** How many px the outline is inset at a distance `off` from the middle of the side. */
function insetOf(kind: string, off: number, height: number): number {
  const half = height / 2;
  if (kind === "person") return half - Math.sqrt(Math.max(0, half * half - off * off));
  if (kind === "group") return Math.min(20, height / 3) * (off / half);
  return 0;
}
