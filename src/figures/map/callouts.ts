// Labels of places: towns beside their rings; events with a leader if the label is apart.
import { type Html, html } from "../../markup/html.ts";
import type { Problem } from "../drawing.ts";
import { type Ground, groundAt } from "./ground.ts";
import type { Group } from "./group.ts";
import { drawLabel, drawLeader, makeLabels } from "./label.ts";
import type { MapSize } from "./model.ts";
import { findSpot, type Spot, type Taken } from "./placing.ts";

interface Placed {
  group: Group;
  spot: Spot;
}

/** Towns that the tool added are left out with their rings if their labels find no room. */
export function placeTowns(
  groups: readonly Group[],
  size: MapSize,
  ground: Ground,
  taken: Taken,
  problems: Problem[],
): { shown: Group[]; labels: Html[] } {
  const towns = groups.filter(({ marks }) => marks.length === 0);
  const placed = towns.flatMap((group) => place(group, size, taken, problems) ?? []);
  const left = towns.filter((town) => !placed.some(({ group }) => group === town));
  for (const { box } of left) taken.boxes.splice(taken.boxes.indexOf(box), 1);
  return {
    shown: placed.map(({ group }) => group),
    labels: placed.map((one) => drawPlaced(one, ground)),
  };
}

export function drawCallouts(
  groups: readonly Group[],
  size: MapSize,
  ground: Ground,
  taken: Taken,
  problems: Problem[],
): { leaders: Html[]; labels: Html[] } {
  const marked = groups.filter(({ marks }) => marks.length > 0);
  const placed = marked.flatMap((group) => place(group, size, taken, problems) ?? []);
  return {
    leaders: placed.flatMap(({ spot }) => (spot.leader ? [drawLeader(spot.leader)] : [])),
    labels: placed.map((one) => drawPlaced(one, ground)),
  };
}

function place(group: Group, size: MapSize, taken: Taken, problems: Problem[]): Placed | null {
  const { sites, marks, box } = group;
  const face = marks.length > 0 || size === "slide" ? "call" : "town";
  const words = sites.flatMap(({ id, name, line }) => [
    { entity: id, text: name, face } as const,
    { entity: id, text: line, face: "line" } as const,
  ]);
  const spot = findSpot(makeLabels(words, problems), box, taken);
  if (spot) {
    taken.boxes.push(spot.box);
    if (spot.leader) taken.leaders.push(spot.leader);
    return { group, spot };
  }
  if (!sites.every(({ chosen }) => chosen)) problems.push(noRoom(group));
  return null;
}

function noRoom({ sites }: Group): Problem {
  const { id, name } = sites[0]!;
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity: id },
    message: `The map has no room for the label of ${name}: it would lie over another, over a border, or outside.`,
    fix: "Shorten the name, or show fewer places with `events` and `places`.",
  };
}

function drawPlaced({ group, spot }: Placed, ground: Ground): Html {
  const text = drawLabel(spot.label, spot.box, spot.anchor, groundAt(spot.box, ground));
  return group.steps === null ? text : html`<g data-step="${group.steps}">${text}</g>`;
}
