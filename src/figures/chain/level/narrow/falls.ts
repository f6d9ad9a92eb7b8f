// Routes lines down to the ground: straight if a place is under whoever strikes it, else round it, through
// the space between the columns and along a level of its own. Takes the placed actors and places; returns
// points for each edge, or null.

import type { Point } from "../../../geometry.ts";
import type { SmallStrike, SmallTie } from "../small.ts";
import { columnLeft, columnWidth, type PlacedNode } from "./plan.ts";

const mostOnPlace = 3;
const mostBent = 2;
export const straightRoom = 88; // px from the last row to the places
export const bentRoom = 30; // px more for each line that is not straight

type Fall = SmallTie | SmallStrike;

export interface Falls {
  straight: Fall[];
  bent: Fall[];
}

/** Null if more lines end at one place, or go round, than can be told apart. */
export function sortFalls(
  falls: readonly Fall[],
  nodes: readonly PlacedNode[],
  places: readonly PlacedNode[],
): Falls | null {
  const last = Math.max(...nodes.map(({ row }) => row));
  const sorted: Falls = { straight: [], bent: [] };
  for (const fall of falls) {
    const from = find(nodes, fall.from);
    const to = find(places, fall.to);
    if (!from || !to || to.row > 0) return null;
    (from.side === to.side && from.row === last ? sorted.straight : sorted.bent).push(fall);
  }
  const crowded = places.some(({ actor }) => {
    const here = falls.filter(({ to }) => to === actor.id).length;
    const round = sorted.bent.filter(({ to }) => to === actor.id).length;
    return here > mostOnPlace || (round > 0 && here - round > 2);
  });
  return crowded || sorted.bent.length > mostBent ? null : sorted;
}

/** @param tracks unused x positions between the columns; takes from the front */
export function routeFalls(
  falls: Falls,
  nodes: readonly PlacedNode[],
  places: readonly PlacedNode[],
  tracks: number[],
): Map<string, Point[]> | null {
  const routes = new Map<string, Point[]>();
  const last = Math.max(...nodes.map(({ row }) => row));
  for (const fall of falls.straight) {
    const from = find(nodes, fall.from)!;
    const [x, tip] = findLanding(fall, falls, find(places, fall.to)!);
    routes.set(fall.id, [
      [x, from.box.y + from.box.height + 6],
      [x, tip],
    ]);
  }
  for (const [i, fall] of falls.bent.entries()) {
    const from = find(nodes, fall.from)!;
    const [x, tip] = findLanding(fall, falls, find(places, fall.to)!);
    const bottom = Math.max(...nodes.map(({ box }) => box.y + box.height));
    const level = bottom + 20 + i * bentRoom;
    const start = from.row === last ? startBelow(from) : startBeside(from, tracks.shift());
    if (!start) return null;
    routes.set(fall.id, [...start, [start.at(-1)![0], level], [x, level], [x, tip]]);
  }
  return routes;
}

/** Starts at the bottom corner that is nearer to the other column. */
function startBelow({ box, side }: PlacedNode): Point[] {
  const x = side === "a" ? box.x + box.width - 26 : box.x + 26;
  return [[x, box.y + box.height + 6]];
}

function startBeside({ box, side }: PlacedNode, track: number | undefined): Point[] | null {
  if (track === undefined) return null;
  const y = box.y + box.height / 2 - 10;
  return [
    [side === "a" ? box.x + box.width + 6 : box.x - 6, y],
    [track, y],
  ];
}

/** Straight lines end at the outer part of a place, the others at the part nearer to the other column. */
function findLanding(fall: Fall, { straight, bent }: Falls, place: PlacedNode): Point {
  const inner = bent.filter(({ to }) => to === fall.to);
  const outer = straight.filter(({ to }) => to === fall.to);
  const all = place.side === "a" ? [...outer, ...inner] : [...inner, ...outer];
  const apart = all.length > 2 ? 38 : 48;
  const centre = columnLeft[place.side] + columnWidth / 2 - (all.length > 2 ? 12 : 0);
  const x = centre + (all.indexOf(fall) - (all.length - 1) / 2) * apart;
  return [x, place.box.y - 10];
}

const find = (nodes: readonly PlacedNode[], id: string) => nodes.find(({ actor }) => actor.id === id);
