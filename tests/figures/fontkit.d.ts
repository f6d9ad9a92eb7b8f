// The little of fontkit that tests use; the package brings no types.
declare module "fontkit" {
  interface Box {
    minX: number;
    maxX: number;
  }
  interface Path {
    bbox: Box;
    toSVG(): string;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): Path;
  }
  export interface GlyphRun {
    glyphs: { id: number; bbox: Box; path: Path }[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
  }
  export interface Font {
    unitsPerEm: number;
    ascent: number;
    descent: number;
    lineGap: number;
    xHeight: number;
    capHeight: number;
    characterSet: number[];
    availableFeatures: string[];
    layout(text: string, features?: string[]): GlyphRun;
  }
  export function create(bytes: Uint8Array): Font;
}
