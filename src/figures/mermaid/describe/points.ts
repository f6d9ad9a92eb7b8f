// A quadrant chart in words: its axes, and each point with its position and the part that it lies in.
import { fillWords } from "../../words.ts";
import { plainLabel as plain } from "../label-marks.ts";
import type { Words } from "../prepare.ts";

interface Named {
  text: { text: string };
}

/** Mermaid's layout of a quadrant chart, in px; its quadrants are top right, top left, bottom left, bottom right. */
export interface Plot {
  points: (Named & { x: number; y: number })[];
  quadrants: (Named & { x: number; y: number; width: number; height: number })[];
  axisLabels: { text: string; rotation: number }[];
  title?: { text: string };
}

/** "Reach. Across: Low – High. Up: Little – Much. A, 30 % across, 60 % up: Expand." */
export function sayPoints({ points, quadrants, axisLabels, title }: Plot, words: Words): string {
  const axis = (isUp: boolean) =>
    axisLabels.filter(({ rotation }) => (rotation !== 0) === isUp).map(({ text }) => plain(text));
  const sayAxis = (key: string, names: readonly string[]) =>
    names.length > 0 ? `${fillWords(words, key, { names: names.join(" – ") })}.` : "";
  const said = points.toReversed().map((point) => sayPoint(point, quadrants, words)); // Mermaid keeps the last first
  const parts = said.length > 0 ? said : quadrants.map(({ text }) => plain(text.text)).filter(Boolean);
  return [
    title?.text ? `${plain(title.text)}.` : "",
    sayAxis("figure.diagram-across", axis(false)),
    sayAxis("figure.diagram-up", axis(true)),
    parts.length > 0 ? `${parts.join("; ")}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function sayPoint(
  { x, y, text }: Plot["points"][number],
  quadrants: Plot["quadrants"],
  words: Words,
): string {
  const left = Math.min(...quadrants.map((one) => one.x));
  const right = Math.max(...quadrants.map((one) => one.x + one.width));
  const top = Math.min(...quadrants.map((one) => one.y));
  const bottom = Math.max(...quadrants.map((one) => one.y + one.height));
  const said = fillWords(words, "figure.diagram-point", {
    name: plain(text.text),
    across: Math.round(((x - left) / (right - left)) * 100),
    up: Math.round(((bottom - y) / (bottom - top)) * 100),
  });
  const isBetween = (value: number, from: number, length: number) => value >= from && value <= from + length;
  const inside = quadrants.find((one) => isBetween(x, one.x, one.width) && isBetween(y, one.y, one.height));
  return inside?.text.text ? `${said} (${plain(inside.text.text)})` : said;
}
