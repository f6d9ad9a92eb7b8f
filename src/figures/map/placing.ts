// Finds room for labels: clear of everything drawn, inside the figure, over no border; of such places the
// best.

import { type Box, grow, overlap, type Point } from "../geometry.ts";
import { holds, runsThrough } from "./boxes.ts";
import type { Label } from "./label.ts";

/** What is already on the map. */
export interface Taken {
  bounds: Box; // area in which every label must be
  boxes: Box[]; // of marks, labels, scale bar and small map: nothing may overlap them
  borders: readonly (readonly Point[])[]; // with coasts: no label may cover one
  rivers: readonly (readonly Point[])[]; // a label avoids these if it can
  discs: Disc[]; // of uncertainty: a label avoids their outlines if it can
  leaders: Point[][];
}

export interface Disc {
  at: Point;
  radius: number;
}

export interface Spot {
  label: Label;
  box: Box;
  anchor: "start" | "middle" | "end";
  leader: [Point, Point] | null; // from what is named to the label; null: none
}

const gaps = [9, 18, 30, 52, 80, 110];
const shifts = [0, -16, 16, -34, 34, -54, 54, -78, 78, -104, 104, -132, 132];

/** The best spot for one of the labels beside what it names; null if there is none. */
export function findSpot(labels: readonly Label[], named: Box, taken: Taken): Spot | null {
  let best: Candidate | null = null;
  const all = labels.flatMap((label, i) => listCandidates(label, named, i * 8));
  for (const { spot, cost } of all.sort((a, b) => a.cost - b.cost)) {
    if (best && cost >= best.cost) break;
    if (!holds(taken.bounds, spot.box) || !isFree(spot, named, taken)) continue;
    const whole = cost + measureSurcharge(spot, taken);
    if (!best || whole < best.cost) best = { spot, cost: whole };
  }
  return best?.spot ?? null;
}

interface Candidate {
  spot: Spot;
  cost: number;
}

/** @param extra cost added to each */
function listCandidates(label: Label, named: Box, extra: number): Candidate[] {
  const { width, height } = label;
  const middle: Point = [named.x + named.width / 2, named.y + named.height / 2];
  const beside = gaps.flatMap((gap) =>
    shifts.flatMap((shift) => {
      const y = middle[1] - height / 2 + shift;
      const cost = extra + gap + Math.abs(shift) * 0.8;
      const right = { x: named.x + named.width + gap, y, width, height };
      const left = { x: named.x - gap - width, y, width, height };
      const far = gap > 20 || Math.abs(shift) > height / 2 + 8;
      const leaderTo = (box: Box, anchor: "start" | "end") =>
        far ? findLeader(box, anchor, middle, named) : null;
      return [
        { spot: { label, box: right, anchor: "start", leader: leaderTo(right, "start") }, cost },
        { spot: { label, box: left, anchor: "end", leader: leaderTo(left, "end") }, cost: cost + 1 },
      ] satisfies Candidate[];
    }),
  );
  const above = { x: middle[0] - width / 2, y: named.y - 6 - height, width, height };
  const below = { ...above, y: named.y + named.height + 5 };
  return [
    ...beside,
    { spot: { label, box: above, anchor: "middle", leader: null }, cost: extra + 20 },
    { spot: { label, box: below, anchor: "middle", leader: null }, cost: extra + 22 },
  ];
}

/** A leader from the edge of what is named to the label's first line. */
function findLeader(box: Box, anchor: "start" | "end", from: Point, named: Box): [Point, Point] {
  const to: Point = [
    anchor === "start" ? box.x - 5 : box.x + box.width + 5,
    box.y + Math.min(11, box.height / 2),
  ];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const out = Math.min(
    (named.width / 2 + 3) / Math.max(Math.abs(dx), 0.01),
    (named.height / 2 + 3) / Math.max(Math.abs(dy), 0.01),
  );
  return [[from[0] + dx * Math.min(out, 1), from[1] + dy * Math.min(out, 1)], to];
}

function isFree({ box, leader }: Spot, named: Box, taken: Taken): boolean {
  const clear = grow(box, 3);
  if (taken.boxes.some((other) => overlap(clear, other))) return false;
  if (taken.borders.some((line) => runsThrough(line, clear))) return false;
  if (taken.leaders.some((line) => runsThrough(line, clear))) return false;
  if (!leader) return true;
  return taken.boxes.every((other) => other === named || !runsThrough(leader, other));
}

function measureSurcharge({ box, leader }: Spot, { rivers, borders, discs }: Taken): number {
  const overRiver = rivers.some((line) => runsThrough(line, box)) ? 90 : 0;
  const overBorder = leader && borders.some((line) => crosses(line, leader)) ? 60 : 0;
  const overRings = discs.filter((disc) => cutsRing(box, disc)).length * 60;
  return overRiver + overBorder + overRings;
}

function cutsRing(box: Box, { at: [x, y], radius }: Disc): boolean {
  const near = Math.hypot(
    x - Math.max(box.x, Math.min(x, box.x + box.width)),
    y - Math.max(box.y, Math.min(y, box.y + box.height)),
  );
  const far = Math.hypot(
    Math.max(Math.abs(box.x - x), Math.abs(box.x + box.width - x)),
    Math.max(Math.abs(box.y - y), Math.abs(box.y + box.height - y)),
  );
  return near < radius + 4 && far > radius;
}

/** Approximately: whether a line runs through the box around a leader. */
const crosses = (line: readonly Point[], [[x0, y0], [x1, y1]]: [Point, Point]): boolean =>
  runsThrough(line, {
    x: Math.min(x0, x1),
    y: Math.min(y0, y1),
    width: Math.abs(x1 - x0),
    height: Math.abs(y1 - y0),
  });
