// The layout of a small chain: one lane for each side, equal columns, the ground at the right, where every
// strike ends. Gives a box for each node and points for each edge.

import { orderByTies } from "./group-lanes.ts";
import { chainSize, groundLeft, type LaneGroups, type LanesLayout, nodeSize, type Row } from "./layout.ts";
import { routeStrikes, routeTie } from "./routes.ts";
import type { SmallChain } from "./small.ts";

export function layOutLanes(groups: LaneGroups, chain: SmallChain): LanesLayout {
  const ground = groups.lanes.find((lane) => lane.id === "ground");
  const rows = stackRows(groups);
  const layout: LanesLayout = {
    rows,
    ground: ground ? { left: groundLeft, height: groundHeight(rows) } : null,
    boxes: new Map(),
    edges: new Map(),
    crowded: [],
  };
  for (const row of rows) placeRow(row, groups, chain, layout);
  if (ground) placeGround(ground.nodes, groups, layout);
  for (const tie of groups.ties) layout.edges.set(tie.id, routeTie(tie, layout));
  routeStrikes(groups, layout);
  return layout;
}

/** Lanes of a and b are 170 px high; that of onlookers, the last, is 116 px. */
function stackRows(groups: LaneGroups): Row[] {
  let top = 0;
  return (["a", "b", "n"] as const).flatMap((side) => {
    const nodes = groups.lanes.find((lane) => lane.id === `lane_${side}`)?.nodes ?? [];
    if (nodes.length === 0) return [];
    const row = { side, top, height: side === "n" ? 116 : 170, nodes };
    top += row.height;
    return [row];
  });
}

function groundHeight(rows: Row[]): number {
  const last = rows.findLast((row) => row.side !== "n") ?? rows[0];
  return last ? last.top + last.height - 8 : 332;
}

function placeRow(row: Row, groups: LaneGroups, chain: SmallChain, layout: LanesLayout): void {
  const columns = layout.ground ? 3 : 4;
  const width = layout.ground ? groundLeft - 86 : chainSize.width;
  const pitch = (width - nodeSize.width) / (columns - 1);
  const ids = orderByTies(row.nodes, chain.relations);
  row.nodes = ids;
  if (ids.length > columns)
    layout.crowded.push({
      entity: ids[columns]!,
      message: `The lane “${chain.sides[row.side]}” has ${ids.length} actors, and a chain shows ${columns} beside the ground.`,
    });
  const strikes = ids.some((id) => groups.strikes.some((strike) => strike.from === id));
  const shift = strikes ? Math.max(0, columns - ids.length) : 0;
  const small = row.side === "n";
  ids.slice(0, columns).forEach((id, i) => {
    const hexagon = chain.actors.find((actor) => actor.id === id)?.kind === "group" && !small ? 6 : 0;
    layout.boxes.set(id, {
      x: (i + shift) * pitch - (i + shift > 0 ? hexagon : 0),
      y: row.top + (small ? 42 : 55),
      width: nodeSize.width + hexagon * (i + shift > 0 ? 2 : 1),
      height: small ? 60 : nodeSize.height,
    });
  });
}

/** A place is in the row of whoever strikes it first. Up to three places in a row share its height. */
function placeGround(ids: string[], groups: LaneGroups, layout: LanesLayout): void {
  const rowOf = (id: string): Row | undefined => {
    const striker = groups.strikes.find((strike) => strike.to === id)?.from;
    return layout.rows.find((row) => striker && row.nodes.includes(striker)) ?? layout.rows[0];
  };
  for (const row of layout.rows.length > 0 ? layout.rows : []) {
    const here = ids.filter((id) => rowOf(id) === row);
    if (here.length > 3)
      layout.crowded.push({
        entity: here[3]!,
        message: `${here.length} places share a row of the ground, and a chain shows 3.`,
      });
    const shown = here.slice(0, 3);
    const height = [90, 57, 36][shown.length - 1] ?? 90;
    const gap = shown.length === 2 ? 10 : 8;
    const middle = row.top + (shown.length === 1 ? 94 : 102);
    shown.forEach((id, i) => {
      const top = middle - (shown.length * height + (shown.length - 1) * gap) / 2;
      layout.boxes.set(id, { x: groundLeft + 32, y: top + i * (height + gap), width: 304, height });
    });
  }
}
