// Joins places that fall on one point of a map: marks side by side, names one below the other.
import type { Problem } from "../drawing.ts";
import { type Box, overlap, type Point } from "../geometry.ts";
import { boxOfMarks } from "./marks.ts";
import type { Mark, Site } from "./model.ts";
import type { Taken } from "./placing.ts";
import type { View } from "./view.ts";

export interface Group {
  at: Point;
  sites: Site[];
  marks: Mark[];
  box: Box; // of the marks or the ring; nothing else may overlap it
  steps: string | null; // value of data-step: the steps in which it is highlighted
}

const same = 6; // px within which places are one

/**
 * Groups take their room. Marks that overlap others are a problem, and a ring that the tool added is left out there.
 * @param room px that a mark may take on each side
 */
export function groupSites(
  sites: readonly Site[],
  view: View,
  room: number,
  { boxes }: Taken,
): { groups: Group[]; problems: Problem[] } {
  const joined: Placed[] = [];
  for (const site of sites) {
    const at = view.project(site);
    const there = joined.find((group) => Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < same);
    if (there && !site.chosen) there.sites.push(site);
    else if (!there) joined.push({ at, sites: [site] });
  }
  const apart = partMarks(joined, room, (site) => view.project(site)[0]);
  const groups: Group[] = [];
  const problems: Problem[] = [];
  for (const group of apart.map((one) => complete(one, room))) {
    const isFree = !boxes.some((other) => overlap(group.box, other));
    if (!isFree && group.sites.every(({ chosen }) => chosen)) continue;
    if (!isFree) problems.push(overlaps(group));
    boxes.push(group.box);
    groups.push(group);
  }
  return { groups, problems };
}

interface Placed {
  at: Point;
  sites: Site[];
}

/**
 * Moves marks that would overlap side by side, each with a dot at its place; from left to right as their places lie,
 * so that no two of the lines to these dots cross. `acrossOf`: px from the left edge.
 */
function partMarks(groups: readonly Placed[], room: number, acrossOf: (site: Site) => number): Placed[] {
  const parted: Placed[] = [];
  for (const group of groups) {
    let one = group;
    for (;;) {
      const near = parted.find((other) => doCollide(one, other, room));
      if (!near) break;
      parted.splice(parted.indexOf(near), 1);
      const sites = [...near.sites, ...one.sites].sort((a, b) => acrossOf(a) - acrossOf(b));
      const share = one.sites.length / sites.length;
      const at: Point = [
        near.at[0] + (one.at[0] - near.at[0]) * share,
        near.at[1] + (one.at[1] - near.at[1]) * share,
      ];
      one = { at, sites };
    }
    parted.push(one);
  }
  return parted;
}

function doCollide(one: Placed, other: Placed, room: number): boolean {
  const [a, b] = [one, other].map(({ sites }) => sites.flatMap(({ marks }) => marks));
  if (a!.length === 0 || b!.length === 0) return false;
  return overlap(boxOfMarks(one.at, a!, room), boxOfMarks(other.at, b!, room));
}

function complete({ at, sites }: Placed, room: number): Group {
  const marks = sites.flatMap((site) => site.marks);
  const steps = [...new Set(marks.flatMap((mark) => mark.steps))].sort((a, b) => a - b);
  return { at, sites, marks, box: boxOfMarks(at, marks, room), steps: steps.join(" ") || null };
}

function overlaps({ sites }: Group): Problem {
  const { id, name } = sites[0]!;
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity: id },
    message: `At this scale the mark of ${name} lies over another.`,
    fix: "Show fewer places with `events` and `places`, or a smaller part of the map with `frame`.",
  };
}
