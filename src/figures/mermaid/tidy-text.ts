// Replaces one of Mermaid's <text> elements, with a tspan for every word, by a few plain ones with the face
// that was measured.
import { type Html, html } from "../../markup/html.ts";
import type { Styles } from "../dom/styles.ts";
import { layOutText, type TextRun } from "../dom/text-runs.ts";
import { round } from "../geometry.ts";
import { type Anchor, beforePoint, readAnchor, writtenAnchor } from "../text/anchor.ts";
import type { Face } from "../text/metrics.ts";
import { allowClasses, isAllowedAttribute } from "./allowed.ts";
import { roundNumbers } from "./numbers.ts";

interface Line {
  x: number;
  y: number;
  runs: TextRun[];
}

/** Null for a text without words. Lines stay where they were laid out; runs of one face are joined. */
export function tidyText(element: Element, styles: Styles): Html | null {
  const lines = readLines(layOutText(element, styles));
  if (lines.length === 0) return null;
  const face = styles.face(element);
  const anchor = readAnchor(styles.read(element, "text-anchor"));
  const transform = element.getAttribute("transform");
  const turned = transform && isAllowedAttribute("transform", transform) ? roundNumbers(transform) : null;
  const { class: faceClass, ...faceRest } = faceAttributes(face, defaultFace);
  const classes = [faceClass, ...allowClasses(element.getAttribute("class") ?? "")].filter(Boolean);
  const attributes = {
    class: classes.join(" ") || null,
    ...faceRest,
    "text-anchor": writtenAnchor(anchor),
    transform: turned && !/^translate\(0[ ,]+0\)$/.test(turned) ? turned : null,
  };
  const position = (line: Line) => ({ x: anchorX(line, anchor), y: round(line.y) });
  if (lines.length === 1)
    return html`<text${html.attributes({ ...position(lines[0]!), ...attributes })}>${writeRuns(lines[0]!.runs, face)}</text>`;
  return html`<text${html.attributes(attributes)}>${lines.map(
    (line) => html`<tspan${html.attributes(position(line))}>${writeRuns(line.runs, face)}</tspan>`,
  )}</text>`;
}

/** The face that figures.css gives texts of Mermaid diagrams. */
const defaultFace: Face = { family: "Archivo", weight: 600, size: 20 };

function readLines(runs: TextRun[]): Line[] {
  const lines: Line[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && continues(run, last)) last.runs.push(run);
    else lines.push({ x: run.x, y: run.y, runs: [run] });
  }
  return lines.filter((line) => line.runs.some((run) => run.text.trim()));
}

/** Whether a run begins where the line ends. */
function continues(run: TextRun, { y, runs }: Line): boolean {
  const end = runs.at(-1);
  return end !== undefined && run.y === y && Math.abs(end.x + end.width - run.x) < 0.01;
}

function anchorX({ x, runs }: Line, anchor: Anchor): number {
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  return round(x + beforePoint(width, anchor));
}

function writeRuns(runs: TextRun[], face: Face): Html[] {
  const joined: { text: string; attributes: string }[] = [];
  for (const run of runs) {
    const own = { ...faceAttributes(run.face, face), "text-decoration": run.decoration };
    const attributes = html.attributes(own).value;
    const last = joined.at(-1);
    if (last?.attributes === attributes) last.text += run.text;
    else joined.push({ text: run.text, attributes });
  }
  return joined.map(({ text, attributes }) =>
    attributes ? html`<tspan${html.unsafe(attributes)}>${text}</tspan>` : html`${text}`,
  );
}

/** Only attributes that differ. Archivo has no italics; browsers slant it at the same widths. */
function faceAttributes(face: Face, base: Face): Record<string, string | number | null> {
  const families = { Archivo: "f-sans", "Archivo Narrow": "f-narrow", Literata: "f-quote" };
  return {
    class: face.family === base.family ? null : families[face.family],
    "font-weight": face.weight === base.weight ? null : face.weight,
    "font-style": (face.style ?? "normal") === (base.style ?? "normal") ? null : (face.style ?? "normal"),
    "font-size": face.size === base.size ? null : round(face.size),
  };
}
