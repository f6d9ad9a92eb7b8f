// Places outside a map: an arrow at the edge, with distance and direction.

import { type Html, html } from "../../markup/html.ts";
import { measureDistance, roundDistance } from "../../model/geography.ts";
import type { Problem } from "../drawing.ts";
import { type Box, grow, overlap, type Point, round } from "../geometry.ts";
import { fillWords } from "../words.ts";
import { holds, runsThrough } from "./boxes.ts";
import { directionOf, nearestOf } from "./describe.ts";
import { type Ground, groundAt } from "./ground.ts";
import { drawLabel, type Label, makeLabels } from "./label.ts";
import type { Site } from "./model.ts";
import type { Taken } from "./placing.ts";
import type { Sheet } from "./sheet.ts";
import type { View } from "./view.ts";

const long = 56; // px, length of the arrow
const shifts = Array.from({ length: 41 }, (_, i) => (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 18);

interface Pointer {
  label: Label;
  tip: Point;
  way: Point; // unit vector pointing outwards
  box: Box; // of the label
  whole: Box;
}

/**
 * The distance is that from the nearest place on the map. Null if there is none, or if there is no room, which is a
 * problem.
 */
export function drawOffMap(
  site: Site,
  { plan, view, ground, taken }: Sheet,
): { markup: Html | null; problems: Problem[] } {
  const nearest = nearestOf(
    plan.sites.filter((one) => view.shows(one)),
    site,
  );
  if (!nearest) return { markup: null, problems: [] };
  const text = fillWords(plan.words, "figure.map-off", {
    place: site.name,
    km: roundDistance(measureDistance(nearest, site), nearest.radius + site.radius),
    direction: plan.words[`figure.map-${directionOf(nearest, site)}`] ?? "",
  });
  const { labels, problems } = makeLabels([{ entity: site.id, text, face: "line" }]);
  const all = [true, false].flatMap((first) =>
    labels.flatMap((label) => shifts.map((shift) => pointAt(site, { label, shift, first }, view, taken))),
  );
  const free = all.filter((one) => isFree(one, taken));
  const pointer = free.find((one) => !crossesRiver(one, taken)) ?? free[0];
  if (!pointer) return { markup: null, problems: [...problems, noRoom(site)] };
  taken.boxes.push(pointer.whole);
  return { markup: drawPointer(pointer, ground), problems };
}

const noRoom = ({ id, name }: Site): Problem => ({
  rule: "figure-size",
  severity: "error",
  at: { entity: id },
  message: `The map has no room at its edge to say where ${name} lies.`,
  fix: "Leave the place out, or show less with `events` and `places`.",
});

function drawPointer({ tip, way, box, label }: Pointer, ground: Ground): Html {
  const [x, y] = [tip[0] - way[0] * long, tip[1] - way[1] * long];
  const head = `M${round(tip[0] - way[0] * 9 - way[1] * 8)} ${round(tip[1] - way[1] * 9 + way[0] * 8)}L${round(tip[0])} ${round(tip[1])}L${round(tip[0] - way[0] * 9 + way[1] * 8)} ${round(tip[1] - way[1] * 9 - way[0] * 8)}`;
  return html`<g class="m-off"><path class="m-lead" d="M${round(x)} ${round(y)}L${round(tip[0])} ${round(tip[1])}${head}"/>${drawLabel(label, box, "start", groundAt(box, ground))}</g>`;
}

interface Attempt {
  label: Label;
  shift: number; // px along the edge, from where the line to the place crosses it
  first: boolean; // on the edge that a straight line to the place crosses first; else on the other edge towards it
}

function pointAt(site: Site, { label, shift, first }: Attempt, view: View, { bounds }: Taken): Pointer {
  const [x, y] = view.project(site);
  const middle: Point = [view.width / 2, view.height / 2];
  const [dx, dy] = [x - middle[0], y - middle[1]];
  const upright = Math.abs(dy) / view.height > Math.abs(dx) / view.width === first;
  const { width, height } = label;
  if (upright) {
    const over = view.height / 2 / Math.max(Math.abs(dy), 1);
    const leaves = Math.max(0, Math.min(view.width, middle[0] + dx * over));
    const tip: Point = [leaves + shift, dy < 0 ? bounds.y + 4 : bounds.y + bounds.height - 4];
    const top = dy < 0 ? tip[1] : tip[1] - Math.max(height, long);
    const box = { x: tip[0] + 16, y: top, width, height };
    const whole = { x: tip[0] - 9, y: top, width: width + 25, height: Math.max(height, long) };
    return { label, tip, way: [0, Math.sign(dy)], box, whole };
  }
  const over = view.width / 2 / Math.max(Math.abs(dx), 1);
  const leaves = Math.max(0, Math.min(view.height, middle[1] + dy * over));
  const tip: Point = [dx < 0 ? bounds.x + 4 : bounds.x + bounds.width - 4, leaves + shift];
  const left = dx < 0 ? tip[0] : tip[0] - Math.max(width, long);
  const box = { x: left, y: tip[1] + 12, width, height };
  const whole = { x: left, y: tip[1] - 9, width: Math.max(width, long), height: height + 21 };
  return { label, tip, way: [Math.sign(dx), 0], box, whole };
}

const isFree = ({ whole }: Pointer, { bounds, boxes, borders, leaders }: Taken): boolean =>
  holds(grow(bounds, 1), whole) &&
  !boxes.some((box) => overlap(grow(whole, 4), box)) &&
  ![...borders, ...leaders].some((line) => runsThrough(line, whole));

const crossesRiver = ({ whole }: Pointer, { rivers }: Taken): boolean =>
  rivers.some((line) => runsThrough(line, whole));
