// Metrics of the fonts, from a table made from the font files: text widths, ascents and descents. Reading the
// .woff2 files takes 60 ms to load fontkit and 10–25 ms for each font; the table takes 2 ms.
import { guessWidth } from "./guess-width.ts";
import metricsOfAll from "./metrics.json" with { type: "json" };

/** A font file in the table; lengths in font units, with tabular figures. */
export interface FontMetrics {
  family: string;
  weight: number;
  style: string;
  file: string;
  sha256: string; // of the font file
  unitsPerEm: number;
  ascent: number;
  descent: number; // negative
  xHeight: number;
  ligatures: string[]; // letters that are drawn as one, longest first
  characters: string; // and behind them the ligatures, each as its code
  widths: number[]; // of the characters, in order
  inkLeft: number[]; // from a character's origin to its ink; negative if the ink begins before
  inkRight: number[]; // from a character's origin to the end of its ink
  slantedLeft: number[]; // the same where a browser slants the font for want of an italic; empty for an italic
  slantedRight: number[];
  left: string[]; // classes of characters that kern alike before another
  right: string[]; // classes of characters that kern alike after another
  kerning: number[][]; // left class × right class
}

/** Stands for a ligature in the table: the codes that Unicode keeps for programs, 32 in all. */
export const codeOfLigature = (at: number): string => String.fromCharCode(0xfdd0 + at);

/** How a text is set. */
export interface Face {
  family: "Archivo" | "Archivo Narrow" | "Literata";
  weight: number;
  style?: "normal" | "italic";
  size: number; // px
}

type Ink = Map<string, [left: number, right: number]>;

interface Font {
  metrics: FontMetrics;
  width: Map<string, number>;
  ink: Ink;
  slanted: Ink;
  left: Map<string, number>;
  right: Map<string, number>;
  joined: RegExp | null; // every ligature
}

const table: readonly FontMetrics[] = metricsOfAll;
const fontsByFace = new Map<string, Font>();

function makeFont(metrics: FontMetrics): Font {
  const characters = [...metrics.characters];
  return {
    metrics,
    width: new Map(characters.map((character, i) => [character, metrics.widths[i]!])),
    ink: inkOf(characters, metrics.inkLeft, metrics.inkRight),
    slanted: inkOf(characters, metrics.slantedLeft, metrics.slantedRight),
    left: classesOf(metrics.left),
    right: classesOf(metrics.right),
    joined: metrics.ligatures.length > 0 ? new RegExp(metrics.ligatures.join("|"), "g") : null,
  };
}

function inkOf(characters: string[], left: number[], right: number[]): Ink {
  return new Map(left.map((from, i) => [characters[i]!, [from, right[i]!]]));
}

function joinLigatures(text: string, { joined, metrics }: Font): string {
  return joined
    ? text.replace(joined, (letters) => codeOfLigature(metrics.ligatures.indexOf(letters)))
    : text;
}

function classesOf(groups: string[]): Map<string, number> {
  return new Map(groups.flatMap((group, i) => [...group].map((character) => [character, i] as const)));
}

/** By family, then style, then nearest weight, as a browser chooses. */
function findFont(face: Face): Font {
  const key = `${face.family}|${face.weight}|${face.style ?? "normal"}`;
  const known = fontsByFace.get(key);
  if (known) return known;
  const distance = (metrics: FontMetrics): number =>
    (metrics.family === face.family ? 0 : 1e6) +
    (metrics.style === (face.style ?? "normal") ? 0 : 1e4) +
    Math.abs(metrics.weight - face.weight);
  const nearest = table.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  const font = makeFont(nearest);
  fontsByFace.set(key, font);
  return font;
}

/** Width of one line in px. For characters that the font lacks it is a guess. */
export function measure(text: string, face: Face): number {
  return walk(text, face, () => undefined);
}

/**
 * Horizontal extent of one line in px from its start, like Chromium's getBBox: from 0 to the width, or
 * further where ink reaches further. Chromium rounds a character's ink outwards to whole px.
 */
export function measureBox(text: string, face: Face): { left: number; right: number } {
  const { ink, slanted, metrics } = findFont(face);
  const reaches = face.style === "italic" && metrics.style === "normal" ? slanted : ink;
  const scale = face.size / metrics.unitsPerEm;
  let left = 0;
  let right = 0;
  const width = walk(text, face, (character, origin) => {
    const [from, to] = reaches.get(character) ?? [0, 0];
    left = Math.min(left, origin + Math.floor(from * scale));
    right = Math.max(right, origin + Math.ceil(to * scale));
  });
  return { left, right: Math.max(right, width) };
}

/** Returns the width of one line in px, and calls `visit` for every character or ligature with its x. */
function walk(text: string, face: Face, visit: (character: string, origin: number) => void): number {
  const font = findFont(face);
  const { metrics, width, left, right } = font;
  const scale = face.size / metrics.unitsPerEm;
  let sum = 0;
  let before: number | undefined;
  for (const character of joinLigatures(text, font)) {
    const after = right.get(character);
    if (before !== undefined && after !== undefined) sum += metrics.kerning[before]![after]!;
    visit(character, sum * scale);
    sum += width.get(character) ?? guessWidth(character) * metrics.unitsPerEm;
    before = left.get(character);
  }
  return sum * scale;
}

/** Ascent, descent (positive) and x-height in px. The first two are rounded as in Chromium. */
export function verticals(face: Face): { ascent: number; descent: number; xHeight: number } {
  const { metrics } = findFont(face);
  const scale = face.size / metrics.unitsPerEm;
  return {
    ascent: Math.round(metrics.ascent * scale),
    descent: Math.round(-metrics.descent * scale),
    xHeight: metrics.xHeight * scale,
  };
}
