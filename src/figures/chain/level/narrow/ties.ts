// Routes relations between the boxes of two columns: straight down to the next row, or straight across; else
// through the space between the columns. Null if that is full.

import type { Point } from "../../../geometry.ts";
import type { SmallTie } from "../small.ts";
import type { PlacedNode, PlacedTie } from "./plan.ts";

/** @param tracks unused x positions between the columns; takes from the front */
export function routeTies(
  ties: readonly SmallTie[],
  nodes: readonly PlacedNode[],
  tracks: number[],
): PlacedTie[] | null {
  const placed: PlacedTie[] = [];
  for (const tie of ties) {
    const from = nodes.find(({ actor }) => actor.id === tie.from);
    const to = nodes.find(({ actor }) => actor.id === tie.to);
    if (!from || !to) return null;
    const same = ties.filter((other) => joins(other, tie));
    const offset = (same.indexOf(tie) - (same.length - 1) / 2) * 32;
    const points = same.length > 3 ? null : route(from, to, offset, tracks);
    if (!points) return null;
    placed.push({ tie, points });
  }
  return placed;
}

const joins = (one: SmallTie, other: SmallTie): boolean =>
  [one.from, one.to].sort().join(" ") === [other.from, other.to].sort().join(" ");

function route(from: PlacedNode, to: PlacedNode, offset: number, tracks: number[]): Point[] | null {
  if (from.side === to.side && Math.abs(from.row - to.row) === 1) return routeDown(from, to, offset);
  if (from.row === to.row) {
    const y = middleOf(from) + offset / 2;
    return [
      [innerEdge(from), y],
      [innerEdge(to), y],
    ];
  }
  const track = tracks.shift();
  if (track === undefined) return null;
  const [start, end] = [middleOf(from) + 10, middleOf(to) - 10];
  return [
    [innerEdge(from), start],
    [track, start],
    [track, end],
    [innerEdge(to), end],
  ];
}

function routeDown(from: PlacedNode, to: PlacedNode, offset: number): Point[] {
  const x = from.box.x + from.box.width / 2 + offset;
  const lower = from.row < to.row;
  return [
    [x, lower ? from.box.y + from.box.height + 4 : from.box.y - 4],
    [x, lower ? to.box.y - 4 : to.box.y + to.box.height + 4],
  ];
}

const middleOf = ({ box }: PlacedNode): number => box.y + box.height / 2;

/** x just outside the box on the side of the other column. */
const innerEdge = ({ box, side }: PlacedNode): number => (side === "a" ? box.x + box.width + 4 : box.x - 4);
