// The little of fontkit that the metrics test uses; the package brings no types.
declare module "fontkit" {
  export interface GlyphRun {
    glyphs: { id: number; bbox: { minX: number; maxX: number } }[];
    positions: { xAdvance: number }[];
  }
  export interface Font {
    unitsPerEm: number;
    ascent: number;
    descent: number;
    xHeight: number;
    characterSet: number[];
    layout(text: string, features?: string[]): GlyphRun;
  }
  export function create(bytes: Uint8Array): Font;
}
