// Names of rivers along their lines and of countries inside them. A name without room is left out.

import { type Box, grow, overlap, type Point } from "../geometry.ts";
import { around, boxAround, holds, isInside, runsThrough } from "./boxes.ts";
import type { Ground } from "./ground.ts";
import { widthOf } from "./label.ts";
import { distanceToStretch } from "./lines.ts";
import type { Taken } from "./placing.ts";

interface RiverName {
  name: string;
  at: Point; // middle of the baseline
  angle: number; // degrees, −90 to 90
}

/** Beside the straightest segment that is long enough, preferring those near the middle of the map. */
export function placeRiverName({ name, lines }: Ground["rivers"][number], taken: Taken): RiverName | null {
  const width = widthOf(name, "water");
  let best: { found: RiverName; boxes: Box[]; cost: number } | null = null;
  for (const line of lines)
    for (let from = 0; from < line.length; from++) {
      const to = line.findIndex((dot, i) => i > from && distance(line[from]!, dot) >= width + 8);
      if (to < 0) continue;
      const chord: [Point, Point] = [line[from]!, line[to]!];
      const bend = Math.max(...line.slice(from, to).map((dot) => distanceToStretch(dot, ...chord)));
      if (bend > 14) continue;
      for (const side of [-1, 1]) {
        const candidate = placeBeside(name, chord, side, bend, width);
        const cost = bend * 3 + distance(candidate.found.at, middleOf(taken.bounds)) * 0.12;
        if (best && cost >= best.cost) continue;
        if (candidate.boxes.every((box) => isFree(box, taken))) best = { ...candidate, cost };
      }
    }
  if (best) taken.boxes.push(...best.boxes);
  return best?.found ?? null;
}

/** The name's position, and boxes that together cover it. */
function placeBeside(name: string, [from, to]: [Point, Point], side: number, bend: number, width: number) {
  const [start, end] = from[0] <= to[0] ? [from, to] : [to, from];
  const angle = Math.atan2(end[1] - start[1], end[0] - start[0]);
  const along: Point = [Math.cos(angle), Math.sin(angle)];
  const down: Point = [-along[1], along[0]];
  const off = side < 0 ? -(bend + 8) : bend + 20; // px to the baseline, above which letters rise
  const at: Point = [(start[0] + end[0]) / 2 + down[0] * off, (start[1] + end[1]) / 2 + down[1] * off];
  const middle: Point = [at[0] - down[0] * 6, at[1] - down[1] * 6];
  const boxes = [-0.42, -0.21, 0, 0.21, 0.42].map((part): Box => {
    const [x, y] = [middle[0] + along[0] * width * part, middle[1] + along[1] * width * part];
    return { x: x - 10, y: y - 10, width: 20, height: 20 };
  });
  return { found: { name, at, angle: (angle * 180) / Math.PI }, boxes };
}

function isFree(box: Box, { bounds, boxes, borders, rivers, leaders, discs }: Taken): boolean {
  return (
    holds(bounds, box) &&
    !boxes.some((other) => overlap(grow(box, 3), other)) &&
    ![...borders, ...leaders].some((line) => runsThrough(line, box)) &&
    !rivers.some((line) => runsThrough(line, grow(box, -3))) &&
    !discs.some(({ at, radius }) => overlap(box, around(at, radius)))
  );
}

export interface CountryName {
  name: string;
  box: Box;
}

/**
 * Entirely inside the country. Names of neighbours are placed side by side along their border,
 * on one line if possible.
 */
export function placeCountryName(
  { name, rings }: Ground["countries"][number],
  taken: Taken,
  first?: CountryName,
): CountryName | null {
  const width = widthOf(name, "country");
  const { bounds } = taken;
  const aim: Point = [bounds.x + bounds.width * 0.7, bounds.y + bounds.height * 0.46];
  const spots: { box: Box; cost: number }[] = [];
  const own = boxAround(rings.flat());
  for (let y = bounds.y + 4; y < bounds.y + bounds.height - 24; y += 12)
    for (let x = bounds.x + 4; x < bounds.x + bounds.width - width; x += 12) {
      const box = { x, y, width, height: 20 };
      if (!holds(own, box)) continue;
      const askew = first && Math.abs(first.box.y - y) < 60 ? Math.abs(first.box.y - y) * 2 : 0;
      spots.push({ box, cost: distance(middleOf(box), aim) + askew });
    }
  spots.sort((a, b) => a.cost - b.cost || a.box.y - b.box.y || a.box.x - b.box.x);
  const best = spots.find(
    ({ box }) => isFree(grow(box, 12), taken) && standsAlone(box, taken) && liesIn(box, rings),
  );
  if (!best) return null;
  taken.boxes.push(best.box);
  return { name, box: best.box };
}

/** Whether the name is far enough from labels at its sides not to read as a part of them. */
const standsAlone = ({ x, y, width, height }: Box, { boxes }: Taken): boolean =>
  !boxes.some((other) => overlap({ x: x - 34, y, width: width + 68, height }, other));

const liesIn = ({ x, y, width, height }: Box, rings: readonly Point[][]): boolean =>
  [x, x + width].every((left) => [y, y + height].every((top) => isInside([left, top], rings)));

const distance = ([x0, y0]: Point, [x1, y1]: Point): number => Math.hypot(x1 - x0, y1 - y0);

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];
