// Font files in, the metrics table out: what text/metrics.json holds and the metrics test keeps true.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { codeOfLigature, type FontMetrics } from "../../src/figures/text/metrics.ts";

export const fontFolder = new URL("../../assets/fonts/", import.meta.url);

const slantOfBrowsers = 0.25; // to the right, for each unit upwards

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
    const ligatures = findLigatures(font, characters);
    const units = [...characters, ...ligatures];
    const codes = [...characters, ...ligatures.map((_, at) => codeOfLigature(at))];
    const widths = units.map((character) => measureWithFontkit(font, character));
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
      ligatures,
      characters: codes.join(""),
      widths,
      ...tabulateInk(font, style, units),
      ...tabulateKerning(font, units, codes, widths),
    };
  });
}

/** Combining marks have no width of their own, and fontkit cannot place all of them: they count as missing. */
const isSpaced = (character: string): boolean => !/\p{M}|\p{Cc}/u.test(character);

/** Two or three letters that the font draws as one glyph, longest first. */
function findLigatures(font: Font, characters: string[]): string[] {
  const isOne = (text: string) => font.layout(text, ["tnum"]).glyphs.length === 1;
  const followed = (start: string) => characters.map((next) => start + next).filter(isOne);
  const pairs = characters.flatMap(followed);
  return [...pairs.flatMap(followed), ...pairs];
}

/** Width in font units with tabular figures, kerning and ligatures, as the page sets figures. */
export function measureWithFontkit(font: Font, text: string): number {
  return font.layout(text, ["tnum"]).positions.reduce((sum, position) => sum + position.xAdvance, 0);
}

/** How far the ink of each character reaches from its origin, upright and slanted; none for a space. */
function tabulateInk(font: Font, style: "normal" | "italic", units: string[]) {
  const reach = (slant: number) =>
    units.map((unit) => {
      const { minX, maxX } = font.layout(unit, ["tnum"]).glyphs[0]!.path.transform(1, 0, slant, 1, 0, 0).bbox;
      return maxX > minX ? [Math.round(minX), Math.round(maxX)] : [0, 0];
    });
  const [upright, slanted] = [reach(0), style === "normal" ? reach(slantOfBrowsers) : []];
  return {
    inkLeft: upright.map(([left]) => left!),
    inkRight: upright.map(([, right]) => right!),
    slantedLeft: slanted.map(([left]) => left!),
    slantedRight: slanted.map(([, right]) => right!),
  };
}

/** Every pair of characters and ligatures, folded into classes of those that kern alike. */
function tabulateKerning(font: Font, units: string[], codes: string[], widths: number[]) {
  const rows = units.map((left, i) =>
    units.map((right, j) => measureWithFontkit(font, left + right) - widths[i]! - widths[j]!),
  );
  const columns = units.map((_, j) => rows.map((row) => row[j]!));
  const left = groupAlike(codes, rows);
  const right = groupAlike(codes, columns);
  const at = (code: string) => codes.indexOf(code);
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
