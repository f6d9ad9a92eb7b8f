// What the map asks of boxes, lines and rings, in px.
import type { Box, Point } from "../geometry.ts";

/** The square around a point; `half` of its side in px. */
export const around = ([x, y]: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

export function boxAround(dots: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const dot of dots) {
    left = Math.min(left, dot[0]);
    right = Math.max(right, dot[0]);
    top = Math.min(top, dot[1]);
    bottom = Math.max(bottom, dot[1]);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether a box lies wholly inside another. */
export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Whether a line runs through a box. A quick test first, since most lines lie wholly on one side. */
export function runsThrough(line: readonly Point[], box: Box): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1]!, line[i]!];
    if (from[0] < box.x && to[0] < box.x) continue;
    if (from[0] > right && to[0] > right) continue;
    if (from[1] < box.y && to[1] < box.y) continue;
    if (from[1] > bottom && to[1] > bottom) continue;
    if (cuts(from, to, box)) return true;
  }
  return false;
}

/** Whether a segment has a part inside the box (Liang–Barsky clipping). */
function cuts([x0, y0]: Point, [x1, y1]: Point, { x, y, width, height }: Box): boolean {
  let from = 0;
  let to = 1;
  const sides = [
    [x0 - x1, x0 - x],
    [x1 - x0, x + width - x0],
    [y0 - y1, y0 - y],
    [y1 - y0, y + height - y0],
  ] as const;
  for (const [slope, room] of sides) {
    if (slope === 0) {
      if (room < 0) return false;
      continue;
    }
    if (slope < 0) from = Math.max(from, room / slope);
    else to = Math.min(to, room / slope);
    if (from > to) return false;
  }
  return true;
}

/** Whether a point lies inside rings, by the even–odd rule. */
export function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const one = ring[i]!;
      const other = ring[j]!;
      if (one[1] > y === other[1] > y) continue;
      if (x < ((other[0] - one[0]) * (y - one[1])) / (other[1] - one[1]) + one[0]) inside = !inside;
    }
  return inside;
}
