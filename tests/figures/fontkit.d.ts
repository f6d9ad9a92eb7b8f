// The little of fontkit that tests use; the package brings no types.
declare module "fontkit" {
  export interface GlyphRun {
    glyphs: { id: number; bbox: { minX: number; maxX: number }; path: { toSVG(): string } }[];
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
