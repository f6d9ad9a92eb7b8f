// Labels of places: towns beside their rings; events with a leader if the label is apart.
import { type Html, html } from "../../markup/html.ts";
import type { Problem } from "../drawing.ts";
import type { Group } from "./group.ts";
import { drawLeader, type Label, makeLabels, type Words } from "./label.ts";
import { findSpot, type Spot, type Taken } from "./placing.ts";
import { drawSpot, type Sheet, takeSpot } from "./sheet.ts";

interface Placed {
  group: Group;
  spot: Spot;
}

/** Towns that the tool added are left out with their rings if their labels find no room. */
export function placeTowns(
  groups: readonly Group[],
  sheet: Sheet,
): { shown: Group[]; labels: Html[]; problems: Problem[] } {
  const towns = groups.filter(({ marks }) => marks.length === 0);
  const { placed, problems } = placeAll(towns, sheet);
  const left = towns.filter((town) => !placed.some(({ group }) => group === town));
  const { boxes } = sheet.taken;
  for (const { box } of left) boxes.splice(boxes.indexOf(box), 1);
  return {
    shown: placed.map(({ group }) => group),
    labels: placed.map((one) => drawPlaced(one, sheet)),
    problems,
  };
}

/** Labels of places where something happened. A place without room for its label is a problem. */
export function drawCallouts(
  groups: readonly Group[],
  sheet: Sheet,
): { leaders: Html[]; labels: Html[]; problems: Problem[] } {
  const marked = groups.filter(({ marks }) => marks.length > 0);
  const { placed, problems } = placeAll(marked, sheet);
  return {
    leaders: placed.flatMap(({ spot }) => (spot.leader ? [drawLeader(spot.leader)] : [])),
    labels: placed.map((one) => drawPlaced(one, sheet)),
    problems,
  };
}

function placeAll(groups: readonly Group[], sheet: Sheet): { placed: Placed[]; problems: Problem[] } {
  const found = groups.map((group) => place(group, sheet));
  return {
    placed: found.flatMap(({ placed }) => placed ?? []),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** The label of a group at its spot. Null without room, which is a problem unless the tool added the place. */
function place(
  group: Group,
  { plan, taken, overBorders }: Sheet,
): { placed: Placed | null; problems: Problem[] } {
  const { sites, marks, box } = group;
  const face = marks.length > 0 || plan.size === "slide" ? "call" : "town";
  const words = sites.flatMap(({ id, name, line }) => [
    { entity: id, text: name, face } as const,
    { entity: id, text: line, face: "line" } as const,
  ]);
  const { labels, problems } = makeLabels(words);
  const spot =
    findSpot(labels, box, taken) ?? (overBorders ? findTightSpot(words, labels, group, taken) : null);
  if (spot) {
    takeSpot(spot, taken);
    return { placed: { group, spot }, problems };
  }
  const isAdded = sites.every(({ chosen }) => chosen);
  return { placed: null, problems: isAdded ? problems : [...problems, noRoom(group)] };
}

/** Over a border or coast, with the names alone if all of the words find no room. */
function findTightSpot(words: Words, labels: readonly Label[], { box }: Group, taken: Taken): Spot | null {
  const loose = { ...taken, borders: [], rivers: [...taken.rivers, ...taken.borders] };
  const names = makeLabels(words.filter(({ face }) => face !== "line"));
  return findSpot(labels, box, loose) ?? findSpot(names.labels, box, loose);
}

function noRoom({ sites }: Group): Problem {
  const { id } = sites[0]!;
  const name = sites.map((site) => site.name).join(", ");
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity: id },
    message: `The map has no room for the label of ${name}: it would lie over another, over a border, or outside.`,
    fix: "Shorten the name, or show fewer places with `events` and `places`.",
  };
}

function drawPlaced({ group, spot }: Placed, { ground }: Sheet): Html {
  const text = drawSpot(spot, ground);
  return group.steps === null ? text : html`<g data-step="${group.steps}">${text}</g>`;
}
