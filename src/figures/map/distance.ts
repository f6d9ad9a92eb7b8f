// A line between two places with its length, rounded as coarsely as both places are known.
import { type Html, html } from "../../markup/html.ts";
import type { Problem } from "../drawing.ts";
import { type Point, round } from "../geometry.ts";
import { fillWords } from "../words.ts";
import { around } from "./boxes.ts";
import { drawLeader, makeLabels } from "./label.ts";
import type { Distance } from "./model.ts";
import { findSpot } from "./placing.ts";
import { drawSpot, type Sheet, takeSpot } from "./sheet.ts";
import type { View } from "./view.ts";

const gap = 26; // px from the middle of a place to the end of the line

/** The two ends of the line, px: it stops short of both places. */
export function measuredLine({ from, to }: Distance, view: View): [Point, Point] {
  const [a, b] = [view.project(from), view.project(to)];
  const cut = Math.min(gap / Math.hypot(b[0] - a[0], b[1] - a[1]), 0.5);
  return [between(a, b, cut), between(a, b, 1 - cut)];
}

/**
 * Null, with a problem, if there is no room. The label is beside the line, near its middle; a leader ties it to the
 * line where only farther off is room.
 */
export function drawDistance(
  distance: Distance,
  { plan, view, ground, taken }: Sheet,
): { markup: Html | null; problems: Problem[] } {
  const { from, km } = distance;
  const [start, end] = measuredLine(distance, view);
  const line = html`<path class="m-measure" d="M${round(start[0])} ${round(start[1])}L${round(end[0])} ${round(end[1])}"/>`;
  const text = fillWords(plan.words, "figure.map-about-km", { km });
  const { labels, problems } = makeLabels([{ entity: from.id, text, face: "call" }]);
  const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((part) =>
    findSpot(labels, around(between(start, end, part), 4), taken),
  );
  const spot = spots.find((one) => one !== null && one.leader === null) ?? spots.find((one) => one !== null);
  if (!spot) return { markup: null, problems: [...problems, noRoom(distance)] };
  takeSpot(spot, taken);
  const markup = html`${line}${spot.leader && drawLeader(spot.leader)}${drawSpot(spot, ground)}`;
  return { markup, problems };
}

const noRoom = ({ from, to }: Distance): Problem => ({
  rule: "figure-size",
  severity: "error",
  at: { entity: from.id },
  message: `The map has no room for the distance between ${from.name} and ${to.name}.`,
  fix: "Show fewer places with `events` and `places`.",
});

const between = ([x0, y0]: Point, [x1, y1]: Point, part: number): Point => [
  x0 + (x1 - x0) * part,
  y0 + (y1 - y0) * part,
];
