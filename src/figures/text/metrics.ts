// The fonts' own numbers, from a table made of the font files: widths of text, ascents and descents.
// Reading the .woff2 files themselves costs 60 ms to load fontkit and 10–25 ms a font; the table costs 2 ms.
import table from "./metrics.json" with { type: "json" };

/** One font file as the table holds it; lengths in font units, with tabular figures. */
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
  characters: string;
  widths: number[]; // of the characters, in their order
  left: string[]; // characters that kern alike before another
  right: string[]; // and after another
  kerning: number[][]; // left class × right class; ligatures are in it as what they save
}

/** How a piece of text is set. */
export interface Face {
  family: "Archivo" | "Archivo Narrow" | "Literata";
  weight: number;
  style?: "normal" | "italic";
  size: number; // px
}

interface Font {
  metrics: FontMetrics;
  width: Map<string, number>;
  left: Map<string, number>;
  right: Map<string, number>;
}

const fonts: Font[] = (table as FontMetrics[]).map((metrics) => ({
  metrics,
  width: new Map([...metrics.characters].map((character, i) => [character, metrics.widths[i]!])),
  left: classesOf(metrics.left),
  right: classesOf(metrics.right),
}));

const fontsByFace = new Map<string, Font>();

function classesOf(groups: string[]): Map<string, number> {
  return new Map(groups.flatMap((group, i) => [...group].map((character) => [character, i] as const)));
}

/** Family first, then style, then the nearest weight, as a browser chooses. */
function findFont(face: Face): Font {
  const key = `${face.family}|${face.weight}|${face.style ?? "normal"}`;
  const known = fontsByFace.get(key);
  if (known) return known;
  const distance = ({ metrics }: Font): number =>
    (metrics.family === face.family ? 0 : 1e6) +
    (metrics.style === (face.style ?? "normal") ? 0 : 1e4) +
    Math.abs(metrics.weight - face.weight);
  const font = fonts.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
  fontsByFace.set(key, font);
  return font;
}

/** Width of one line in px. A character the font lacks counts as half an em. */
export function measure(text: string, face: Face): number {
  const { metrics, width, left, right } = findFont(face);
  let sum = 0;
  let before: number | undefined;
  for (const character of text) {
    sum += width.get(character) ?? metrics.unitsPerEm / 2;
    const after = right.get(character);
    if (before !== undefined && after !== undefined) sum += metrics.kerning[before]![after]!;
    before = left.get(character);
  }
  return (sum / metrics.unitsPerEm) * face.size;
}

/** Ascent, descent (positive) and x-height in px, the first two rounded as Chromium rounds them. */
export function verticals(face: Face): { ascent: number; descent: number; xHeight: number } {
  const { metrics } = findFont(face);
  const scale = face.size / metrics.unitsPerEm;
  return {
    ascent: Math.round(metrics.ascent * scale),
    descent: Math.round(-metrics.descent * scale),
    xHeight: metrics.xHeight * scale,
  };
}
