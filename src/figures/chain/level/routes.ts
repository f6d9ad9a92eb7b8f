// Routes the edges of a small chain: horizontally where possible, else with right-angled bends.
import type { Box, Point } from "../../geometry.ts";
import { groundLeft, type LaneGroups, type LanesLayout, nodeSize } from "./layout.ts";

/** Straight to the next column; below the nodes in between, or when it runs backwards. */
export function routeTie({ from, to }: { from: string; to: string }, layout: LanesLayout): Point[] {
  const start = layout.boxes.get(from);
  const end = layout.boxes.get(to);
  if (!start || !end) return [];
  const middle = start.y + start.height / 2;
  const between = [...layout.boxes.values()].some(
    (box) => box.y === start.y && box.x > Math.min(start.x, end.x) && box.x < Math.max(start.x, end.x),
  );
  if (start.y === end.y && start.x < end.x && !between)
    return [
      [start.x + start.width + 4, middle],
      [end.x - 4, middle],
    ];
  const onGround = layout.ground !== null && end.x > layout.ground.left;
  if (onGround) return groundTie(start, end);
  const under = Math.max(start.y + start.height, end.y + end.height) + 20;
  return [
    [start.x + start.width / 2 + 12, start.y + start.height + 4],
    [start.x + start.width / 2 + 12, under],
    [end.x + end.width / 2 - 12, under],
    [end.x + end.width / 2 - 12, end.y + end.height + 4],
  ];
}

/** Parallel and horizontal if striker and place overlap in height; else with one bend before the ground. */
export function routeStrikes(groups: LaneGroups, layout: LanesLayout): void {
  for (const strike of groups.strikes) {
    const start = layout.boxes.get(strike.from);
    const end = layout.boxes.get(strike.to);
    if (!start || !end) continue;
    const same = groups.strikes.filter((other) => other.to === strike.to);
    const wanted = spreadStrikes(same.length, same.indexOf(strike), end);
    const y = clamp(wanted, start.y + 10, start.y + start.height - 10);
    const level = y > end.y + 6 && y < end.y + end.height - 6;
    const far = layout.rows.some((row) => row.nodes.some((id) => blocks(layout.boxes.get(id), start)));
    const right = start.x + start.width;
    const left = start.width > nodeSize.width ? right : right + 6;
    layout.edges.set(strike.id, route(start, [end.x - 6, level && !far ? y : wanted], { level, left, far }));
  }
}

/** A relation to a place ends low on its left side, since strikes use the middle. */
function groundTie(start: Box, end: Box): Point[] {
  const right = start.x + start.width + 4;
  const y = end.y + end.height - 12;
  if (y > start.y + 6 && y < start.y + start.height - 6)
    return [
      [right, y],
      [end.x - 4, y],
    ];
  const bend = groundLeft + 10;
  const middle = start.y + start.height / 2;
  return [
    [right, middle],
    [bend, middle],
    [bend, y],
    [end.x - 4, y],
  ];
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const blocks = (box: Box | undefined, start: Box): boolean =>
  box !== undefined && box.y === start.y && box.x > start.x;

function route(
  start: Box,
  [tip, y]: Point,
  { level, left, far }: { level: boolean; left: number; far: boolean },
): Point[] {
  const bend = groundLeft - 84;
  const middle = start.y + start.height / 2;
  const x = start.x + start.width / 2;
  const under = start.y + start.height + 20;
  if (far)
    return [
      [x, start.y + start.height + 4],
      [x, under],
      [bend, under],
      [bend, y],
      [tip, y],
    ];
  return level
    ? [
        [left, y],
        [tip, y],
      ]
    : [
        [left, middle],
        [bend + 12, middle],
        [bend + 12, y],
        [tip, y],
      ];
}

/** y of the i-th of `count` strikes on a place: 40 px apart if there is room. */
function spreadStrikes(count: number, i: number, end: Box): number {
  const apart = count > 1 ? Math.min(40, (end.height - 28) / (count - 1)) : 0;
  return end.y + end.height / 2 + (i - (count - 1) / 2) * apart;
}
