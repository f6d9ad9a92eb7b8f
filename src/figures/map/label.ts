// The labels of a map: their faces, the lines that a place's name and the words below it are wrapped to, and their SVG.
import { type Html, html } from "../../markup/html.ts";
import type { Problem } from "../drawing.ts";
import { type Box, type Point, round } from "../geometry.ts";
import { type Face, measure } from "../text/metrics.ts";
import { wrap } from "../text/wrap.ts";
import type { Floor } from "./ground.ts";

/** The faces of a map's text, as in assets/styles/map.css. They do not change with steps. */
export const faces = {
  call: { family: "Archivo Narrow", weight: 700, size: 21 },
  line: { family: "Archivo Narrow", weight: 500, size: 18 },
  town: { family: "Archivo Narrow", weight: 500, size: 19 },
  country: { family: "Archivo Narrow", weight: 700, size: 19 },
  water: { family: "Literata", weight: 400, style: "italic", size: 18 },
  small: { family: "Archivo Narrow", weight: 500, size: 18 },
} as const satisfies Record<string, Face>;

// letter spacing in em
const spacing: Partial<Record<keyof typeof faces, number>> = { country: 0.18, water: 0.04 };

/** Width in px with the style sheet's letter spacing. */
export function widthOf(text: string, face: keyof typeof faces): number {
  return measure(text, faces[face]) + (spacing[face] ?? 0) * faces[face].size * [...text].length;
}

export interface Label {
  lines: { text: string; face: keyof typeof faces }[];
  width: number;
  height: number;
}

export const lineHeight = 23;
const widths = [204, 148]; // px: wide, and narrow for places without room
const mostLines = 3; // of a name or of the line below it

export type Words = readonly { entity: string; text: string; face: keyof typeof faces }[];

/**
 * Labels of different widths for the same words from top to bottom, the widest first; none where a text is too long,
 * which is a problem at its entity.
 */
export function makeLabels(words: Words): { labels: Label[]; problems: Problem[] } {
  const shown = words.filter(({ text }) => text !== "");
  const problems = shown
    .filter(({ text, face }) => !wrap(text, faces[face], widths[0]!, mostLines))
    .map(({ entity, text, face }) => tooLong(entity, text, widthOf(text, face)));
  const all = widths.flatMap((width) => cutWords(shown, width) ?? []);
  const labels = all.filter(({ lines }, i) => i === 0 || lines.length !== all[0]!.lines.length);
  return { labels, problems };
}

function cutWords(words: Words, widest: number): Label | null {
  const parts = words.map(({ text, face }) => ({ face, lines: wrap(text, faces[face], widest, mostLines) }));
  if (parts.some(({ lines }) => lines === null)) return null;
  const lines = parts.flatMap((part) => part.lines!.map((text) => ({ text, face: part.face })));
  const width = Math.max(0, ...lines.map(({ text, face }) => widthOf(text, face)));
  return { lines, width, height: lines.length * lineHeight };
}

function tooLong(entity: string, text: string, width: number): Problem {
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity },
    message: `“${text}” does not fit the map: it is ${Math.ceil(width)} px wide, and a label has ${mostLines} lines of ${widths[0]} px.`,
    fix: "Shorten it.",
  };
}

/** A label as SVG text, one element a line. A halo in the colour of the ground keeps it legible over lines. */
export function drawLabel(
  { lines }: Label,
  box: Box,
  anchor: "start" | "middle" | "end",
  floor: Floor,
): Html {
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor];
  return html`${lines.map(({ text, face }, i) => {
    const attributes = html.attributes({
      class: `m-${face}${floor === "home" ? "" : ` on-${floor}`}`,
      x: round(x),
      y: round(box.y + i * lineHeight + 17),
      "text-anchor": anchor === "start" ? null : anchor,
    });
    return html`<text${attributes}>${text}</text>`;
  })}`;
}

export function drawLeader([from, to]: [Point, Point]): Html {
  return html`<path class="m-lead" d="M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}"/>`;
}
