// Whether the layout of a small chain is legible: every line is there, none runs through a box, and none lies
// on another.
import { type Box, grow, overlap, type Point } from "../../geometry.ts";
import type { LanesLayout } from "./layout.ts";

/** False if a line has no way, runs through a box, or lies on another line. */
export function isClear({ boxes, edges }: LanesLayout): boolean {
  const lines = [...edges.values()];
  if (lines.some((points) => points.length < 2)) return false;
  const stretches = lines.map(stretchesOf);
  const cutsBox = [...boxes.values()].some((box) =>
    stretches.some((line) => line.some((stretch) => overlap(grow(box, -3), stretch))),
  );
  const lies = stretches.some((line, k) =>
    stretches.slice(k + 1).some((other) => line.some((a) => other.some((b) => liesOn(a, b)))),
  );
  return !cutsBox && !lies;
}

const stretchesOf = (points: readonly Point[]): Box[] =>
  points.slice(1).map(([x2, y2], k) => {
    const [x1, y1] = points[k]!;
    return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  });

/** Whether two horizontal or two vertical segments are closer than 4 px over more than 4 px. */
function liesOn(a: Box, b: Box): boolean {
  const isLevel = a.height < 0.1 && b.height < 0.1;
  const isUpright = a.width < 0.1 && b.width < 0.1;
  if (isLevel)
    return Math.abs(a.y - b.y) < 4 && Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 4;
  if (isUpright)
    return Math.abs(a.x - b.x) < 4 && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 4;
  return false;
}
