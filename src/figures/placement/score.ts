// Scores routed lines for legibility: few crossings, few bends, short lengths.
import type { Point } from "../geometry.ts";

interface Stretch {
  line: number;
  from: Point;
  to: Point;
  level: boolean; // horizontal
}

interface Score {
  crossings: number;
  bends: number;
  length: number; // px
  cost: number; // of everything together; smaller is better
}

// what a crossing and a bend cost, and how many px of length cost 1
const weights = { crossing: 12, bend: 5, length: 40 };

/** Lines of null, for which there is no way, count as nothing. */
export function scoreLines(lines: readonly (readonly Point[] | null)[]): Score {
  const stretches = lines.flatMap((points, line) => stretchesOf(points ?? [], line));
  const level = stretches.filter((one) => one.level);
  const upright = stretches.filter((one) => !one.level);
  let crossings = 0;
  for (const a of level) for (const b of upright) if (a.line !== b.line && doCross(a, b)) crossings++;
  const bends = lines.reduce((sum, points) => sum + Math.max(0, (points?.length ?? 2) - 2), 0);
  const length = stretches.reduce(
    (sum, { from, to }) => sum + Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]),
    0,
  );
  return {
    crossings,
    bends,
    length,
    cost: crossings * weights.crossing + bends * weights.bend + length / weights.length,
  };
}

const stretchesOf = (points: readonly Point[], line: number): Stretch[] =>
  points
    .slice(1)
    .map((to, k) => ({ line, from: points[k]!, to, level: Math.abs(points[k]![1] - to[1]) < 0.01 }));

function doCross({ from: [x1, y], to: [x2] }: Stretch, { from: [x, y1], to: [, y2] }: Stretch): boolean {
  return x > Math.min(x1, x2) && x < Math.max(x1, x2) && y > Math.min(y1, y2) && y < Math.max(y1, y2);
}
