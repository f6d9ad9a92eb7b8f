import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { findMissingGlyphs, hasGlyph } from "../../src/text/font-coverage.ts";

const fonts = join(import.meta.dirname, "../../assets/fonts");

describe("hasGlyph", () => {
  it("promises only what every font file holds", () => {
    const promised = Array.from({ length: 0x2300 }, (_, i) => i).filter(hasGlyph);
    for (const name of readdirSync(fonts).filter((file) => file.endsWith(".woff2"))) {
      const held = new Set(
        (create(readFileSync(join(fonts, name))) as { characterSet: number[] }).characterSet,
      );
      expect(
        promised.filter((code) => !held.has(code)),
        name,
      ).toEqual([]);
    }
  });

  it("finds each missing character once", () => {
    expect(findMissingGlyphs("a→b→≥").map((one) => one.offset)).toEqual([1, 4]);
  });
});
