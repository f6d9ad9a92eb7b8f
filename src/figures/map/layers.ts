// Outlines given by an author: dotted lines under the marks, each with its name beside it where visible.
import { type Html, html } from "../../markup/html.ts";
import type { Layer, Outline } from "../../model/layer.ts";
import type { Problem } from "../drawing.ts";
import type { Point } from "../geometry.ts";
import { fillWords } from "../words.ts";
import { around } from "./boxes.ts";
import { type Label, makeLabels } from "./label.ts";
import { formatLines, traceShape } from "./lines.ts";
import type { MapPlan } from "./model.ts";
import { findSpot, type Spot, type Taken } from "./placing.ts";
import { drawSpot, type Sheet, takeSpot } from "./sheet.ts";
import type { View } from "./view.ts";

/** An outline in px, as far as the map shows it. */
export interface Traced {
  name: string;
  lines: Point[][];
}

export function traceLayers(layers: readonly Layer[], view: View): Traced[] {
  return layers
    .flatMap(({ outlines }) => outlines)
    .map(({ name, lines }) => ({ name, lines: traceShape(asLines(lines), view) }))
    .filter(({ lines }) => lines.some((line) => line.some((dot) => isSeen(dot, view))));
}

/** An area is drawn as its rings, so that their direction does not matter. */
const asLines = (coordinates: Outline["lines"]) => ({ type: "MultiLineString" as const, coordinates });

const isSeen = ([x, y]: Point, { width, height }: View): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

export const drawOutlines = (traced: readonly Traced[]): Html[] =>
  traced.map(({ lines }) => html`<path class="m-outline" d="${formatLines(lines)}"/>`);

/** A name without room beside its line is a problem of the map. */
export function drawOutlineNames(
  traced: readonly Traced[],
  { ground, taken }: Sheet,
): { names: Html[]; problems: Problem[] } {
  const found = traced
    .filter(({ name }) => name !== "")
    .map(({ name, lines }) => {
      const { labels, problems } = makeLabels([{ entity: name, text: name, face: "line" }]);
      const spot = findSpotAlong(lines, labels, taken);
      if (!spot) return { name: null, problems: [...problems, noRoom(name)] };
      takeSpot(spot, taken);
      return { name: drawSpot(spot, ground), problems };
    });
  return {
    names: found.flatMap(({ name }) => name ?? []),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** The best spot beside a point of the line, without a leader since the line itself is what is named. */
function findSpotAlong(lines: readonly Point[][], labels: readonly Label[], taken: Taken): Spot | null {
  const { x, y, width, height } = taken.bounds;
  const middle: Point = [x + width / 2, y + height / 2];
  const away = (dot: Point) => Math.hypot(dot[0] - middle[0], dot[1] - middle[1]);
  const dots = lines.flatMap(pointsAlong).sort((a, b) => away(a) - away(b));
  for (const dot of dots) {
    const spot = findSpot(labels, around(dot, 2), taken);
    if (spot && !spot.leader) return spot;
  }
  return null;
}

/** Points along a line: its corners, and points between them. */
function pointsAlong(line: readonly Point[]): Point[] {
  return line.flatMap((dot, i) => {
    const next = line[i + 1];
    return next ? [dot, [(dot[0] + next[0]) / 2, (dot[1] + next[1]) / 2] as const] : [dot];
  });
}

function noRoom(name: string): Problem {
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity: "" },
    message: `The map has no room for “${name}” beside its outline: it would lie over another label or a line.`,
    fix: "Take its name out of the GeoJSON file and say it in the list, or show fewer places.",
  };
}

/** Reports a file of which the map shows nothing. */
export function notInView(layers: readonly Layer[], view: View): Problem[] {
  return layers
    .filter((layer) => traceLayers([layer], view).length === 0)
    .map(({ path }) => ({
      rule: "figure-option",
      severity: "warning",
      at: { entity: "" },
      message: `Nothing of ${path.split("/").at(-1)} lies within this map.`,
      fix: "Name places near it under `frame`, or leave the file out of `geo`.",
    }));
}

/** "U-2 track: u2-track.geojson, drawn by the authors." Names only what the map shows. */
export function creditLayers({ layers, words }: MapPlan, view: View): string {
  return layers
    .map((layer) => ({ ...layer, traced: traceLayers([layer], view) }))
    .filter(({ traced }) => traced.length > 0)
    .map(({ path, credit, traced }) => {
      const names = [...new Set(traced.map(({ name }) => name).filter(Boolean))];
      const file = path.split("/").at(-1) ?? path;
      const said = credit === "" ? file : `${file}, ${credit}`;
      return names.length > 0
        ? fillWords(words, "figure.map-layer", { names: names.join(", "), said })
        : fillWords(words, "figure.map-layer-plain", { said });
    })
    .join(" ");
}
