import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { findMissingGlyphs, hasGlyph, sayMissingGlyphs } from "../../src/text/font-coverage.ts";

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

describe("what the fonts lack", () => {
  it("is named by its script where it is a text, and by its signs else", () => {
    for (const [text, said] of [
      ["מה נלמד היום", "no Hebrew letters"],
      ["طبقة النقل 🙂", "no Arabic letters"],
      ["Кто и когда", "no Cyrillic letters"],
      ["スライドの作成者", "no Japanese characters"],
      ["幻灯片制作", "no Chinese characters"],
      ["안녕하세요 여러분", "no Korean letters"],
      ["α and β", "no α (U+03B1), β (U+03B2)"],
      ["→ Łódź", "no → (U+2192), Ł (U+0141), ź (U+017A)"],
      ["Кто и когда, מה נלמד", "and 10 other characters of this slide"],
    ] as const) {
      const characters = findMissingGlyphs(text).map(({ character }) => character);
      expect(sayMissingGlyphs(characters, "slide"), text).toContain(said);
    }
  });
});
