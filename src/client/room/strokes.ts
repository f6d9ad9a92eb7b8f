// The strokes of a pen, short enough to be told with every step: a server refuses states that are longer.
import type { Point } from "../../model/room.ts";

const least = 0.002; // of the slide, from one point of a stroke to the next
const digits = 4;
const mostPoints = 10_000; // of all strokes on a slide, some 160 KB
const mostStrokes = 200;

/** Points of one stroke. What is drawn on is another stroke, which begins where this one ends. */
export const longestStroke = 1000;

/** Adds a point to a stroke, unless it is where the last one is. */
export function extendStroke(stroke: Point[], [x, y]: Point): void {
  const [lastX, lastY] = stroke.at(-1) ?? [-1, -1];
  if (Math.hypot(x - lastX, y - lastY) >= least) stroke.push([round(x), round(y)]);
}

/** Without the oldest, where there are too many. */
export function keepNewest(strokes: readonly (readonly Point[])[]): (readonly Point[])[] {
  let points = 0;
  const kept = strokes.toReversed().slice(0, mostStrokes);
  return kept
    .filter((stroke) => {
      points += stroke.length;
      return points <= mostPoints;
    })
    .reverse();
}

const round = (share: number): number => Number(share.toFixed(digits));
