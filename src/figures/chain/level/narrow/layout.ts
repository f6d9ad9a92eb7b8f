// Lays out a chain top-down in two columns; null if two columns cannot hold it.

import { faces } from "../../../text/faces.ts";
import { wrap } from "../../../text/wrap.ts";
import type { SmallChain } from "../small.ts";
import { bottomOf, isPlace, placeColumns } from "./columns.ts";
import { bentRoom, routeFalls, sortFalls, straightRoom } from "./falls.ts";
import { isOnlooker, placeGround, placeOnlookers } from "./ground.ts";
import {
  columnLeft,
  columnWidth,
  type LabelBlock,
  lineHeight,
  type NarrowChain,
  narrowWidth,
  type PlacedNode,
} from "./plan.ts";
import { routeTies } from "./ties.ts";

const overMark = 20; // px above a box for the side's mark on its edge

export function layOutNarrow(chain: SmallChain): NarrowChain | null {
  if (chain.relations.some((tie) => [tie.from, tie.to].some((id) => isApart(id, chain)))) return null;
  const heads = headColumns(chain);
  if (!heads) return null;
  const top = heads.height + (heads.height > 0 ? overMark : 12);
  const nodes = placeColumns(chain, top);
  if (!nodes) return null;
  const under = bottomOf(nodes, 0);
  const ways = layOutWays(chain, nodes, under);
  if (!ways) return null;
  const { places } = ways;
  const ground = places.length > 0 ? groundUnder(chain.ground, places) : null;
  const end = ground ? ground.box.y + ground.box.height : under;
  const below = layOutOnlookers(chain, end);
  if (!below || (ground && !ground.label)) return null;
  return {
    nodes,
    ...ways,
    ground: ground?.box ?? null,
    onlookers: below.onlookers,
    rule: below.rule,
    bottom: bottomOf(below.onlookers, end),
    labels: [...heads.labels, ...(ground?.label ? [ground.label] : []), ...below.labels],
  };
}

/** Middle of the space between the columns. A strike needs all of the space; relations share it. */
const between = (columnLeft.a + columnWidth + columnLeft.b) / 2;

/** Onlookers without lines are placed below everything. */
function isApart(id: string, { actors }: SmallChain): boolean {
  const actor = actors.find((one) => one.id === id);
  return actor === undefined || isOnlooker(actor);
}

function layOutWays(chain: SmallChain, nodes: PlacedNode[], under: number) {
  const grounded = chain.actors.filter(isPlace).map(({ id }) => id);
  const ties = chain.relations.filter(({ to, from }) => ![to, from].some((id) => grounded.includes(id)));
  const low = chain.relations.filter((tie) => !ties.includes(tie));
  const falls = [...low, ...chain.strikes];
  const room = straightRoom - (falls.length > 0 ? 0 : 40);
  const first = placeGround(chain, under + room);
  const sorted = first && sortFalls(falls, nodes, first);
  if (!sorted) return null;
  const places = placeGround(chain, under + room + sorted.bent.length * bentRoom)!;
  const across = routeTies(ties, nodes, [between, between - 6, between + 6]);
  const isFree = across?.every(({ points }) => points[0]![0] === points[1]![0]);
  const routes = across && routeFalls(sorted, nodes, places, isFree ? [between] : []);
  if (!routes) return null;
  const down = low.map((tie) => ({ tie, points: routes.get(tie.id)! }));
  const strikes = chain.strikes.map((strike) => ({ strike, points: routes.get(strike.id)! }));
  return { places, ties: [...across, ...down], strikes };
}

function headColumns({ sides, actors }: SmallChain) {
  const used = (["a", "b"] as const).filter((side) =>
    actors.some((actor) => actor.side === side && !isPlace(actor)),
  );
  const labels: LabelBlock[] = [];
  for (const side of used) {
    const lines = wrap(sides[side] ?? "", faces.lane, columnWidth, 3);
    if (!lines) return null;
    labels.push({ lines, x: columnLeft[side], y: 15, side });
  }
  return { labels, height: Math.max(0, ...labels.map(({ lines }) => lines.length)) * lineHeight };
}

function groundUnder(title: string, places: PlacedNode[]) {
  const top = Math.min(...places.map(({ box }) => box.y)) - 16;
  const bottom = bottomOf(places, 0);
  const lines = wrap(title, faces.lane, narrowWidth - 24, 2);
  const label = lines && { lines, x: 12, y: bottom + 26, side: null };
  const height = bottom - top + 14 + (lines?.length ?? 0) * lineHeight + 4;
  return { box: { x: 0, y: top, width: narrowWidth, height }, label };
}

function layOutOnlookers(chain: SmallChain, end: number) {
  const lines = wrap(chain.sides.n ?? "", faces.lane, narrowWidth, 2);
  if (!chain.actors.some(isOnlooker)) return { onlookers: [], rule: null, labels: [] };
  if (!lines) return null;
  const rule = end + 18;
  const onlookers = placeOnlookers(chain, rule + 10 + lines.length * lineHeight + overMark);
  const labels: LabelBlock[] = [{ lines, x: 0, y: rule + 25, side: "n" }];
  return onlookers && { onlookers, rule, labels };
}
