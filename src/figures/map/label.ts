// The labels of a place: its name and the line below it, wrapped; a problem at the place if they do not fit.
import type { Problem } from "../drawing.ts";
import { wrap } from "../text/wrap.ts";
import { faces, widthOf } from "./faces.ts";

export interface Label {
  lines: { text: string; face: keyof typeof faces }[];
  width: number;
  height: number;
}

export const lineHeight = 23;
const widths = [204, 148]; // px: wide, and narrow for places without room
const mostLines = 3; // of a name or of the line below it

export type Words = readonly { entity: string; text: string; face: keyof typeof faces }[];

/** Words from top to bottom. `entity` is the id of the place that a problem is reported at. */
export function makeLabels(words: Words, problems: Problem[]): Label[] {
  const shown = words.filter(({ text }) => text !== "");
  for (const { entity, text, face } of shown)
    if (!wrap(text, faces[face], widths[0]!, mostLines))
      problems.push(tooLong(entity, text, widthOf(text, face)));
  const labels = widths.flatMap((width) => cut(shown, width) ?? []);
  return labels.filter(({ lines }, i) => i === 0 || lines.length !== labels[0]!.lines.length);
}

function cut(words: Words, widest: number): Label | null {
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
