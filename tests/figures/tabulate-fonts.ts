// Font files in, the metrics table out: what text/metrics.json holds and the metrics test keeps true.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import type { FontMetrics } from "../../src/figures/text/metrics.ts";

export const fontFolder = new URL("../../assets/fonts/", import.meta.url);

const faces = [
  ["Archivo", 400, "normal", "archivo-latin-400-normal.woff2"],
  ["Archivo", 600, "normal", "archivo-latin-600-normal.woff2"],
  ["Archivo", 700, "normal", "archivo-latin-700-normal.woff2"],
  ["Archivo Narrow", 500, "normal", "archivo-narrow-latin-500-normal.woff2"],
  ["Archivo Narrow", 700, "normal", "archivo-narrow-latin-700-normal.woff2"],
  ["Literata", 400, "normal", "literata-latin-400-normal.woff2"],
  ["Literata", 400, "italic", "literata-latin-400-italic.woff2"],
  ["Literata", 600, "normal", "literata-latin-600-normal.woff2"],
] as const;

export function tabulateFonts(): FontMetrics[] {
  return faces.map(([family, weight, style, file]) => {
    const bytes = readFileSync(new URL(file, fontFolder));
    const font = create(bytes);
    const characters = font.characterSet
      .map((code) => String.fromCodePoint(code))
      .filter(isSpaced)
      .sort();
    const widths = characters.map((character) => measureWithFontkit(font, character));
    return {
      family,
      weight,
      style,
      file,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      unitsPerEm: font.unitsPerEm,
      ascent: font.ascent,
      descent: font.descent,
      xHeight: font.xHeight,
      characters: characters.join(""),
      widths,
      ...tabulateInk(font, characters),
      ...tabulateKerning(font, characters, widths),
    };
  });
}

/** Combining marks have no width of their own, and fontkit cannot place all of them: they count as missing. */
const isSpaced = (character: string): boolean => !/\p{M}|\p{Cc}/u.test(character);

/** Width in font units with tabular figures, kerning and ligatures, as the page sets figures. */
export function measureWithFontkit(font: Font, text: string): number {
  return font.layout(text, ["tnum"]).positions.reduce((sum, position) => sum + position.xAdvance, 0);
}

/** How far the ink of each character reaches from its origin; none for a space. */
function tabulateInk(font: Font, characters: string[]) {
  const boxes = characters.map((character) => font.layout(character, ["tnum"]).glyphs[0]!.bbox);
  const ink = boxes.map(({ minX, maxX }) => (maxX > minX ? { minX, maxX } : { minX: 0, maxX: 0 }));
  return { inkLeft: ink.map(({ minX }) => minX), inkRight: ink.map(({ maxX }) => maxX) };
}

/** Every pair of characters, folded into classes of characters that kern alike. */
function tabulateKerning(font: Font, characters: string[], widths: number[]) {
  const rows = characters.map((left, i) =>
    characters.map((right, j) => measureWithFontkit(font, left + right) - widths[i]! - widths[j]!),
  );
  const columns = characters.map((_, j) => rows.map((row) => row[j]!));
  const left = groupAlike(characters, rows);
  const right = groupAlike(characters, columns);
  const at = (character: string) => characters.indexOf(character);
  return {
    left,
    right,
    kerning: left.map((l) => right.map((r) => rows[at([...l][0]!)]![at([...r][0]!)]!)),
  };
}

/** Characters whose vectors are equal, joined; those that never kern are left out. */
function groupAlike(characters: string[], vectors: number[][]): string[] {
  const groups = new Map<string, string>();
  vectors.forEach((vector, i) => {
    if (vector.every((value) => value === 0)) return;
    const key = vector.join();
    groups.set(key, (groups.get(key) ?? "") + characters[i]);
  });
  return [...groups.values()];
}
