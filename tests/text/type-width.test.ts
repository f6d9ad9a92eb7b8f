import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { countLines, estimateLines, estimateWidth, type faceRatio } from "../../src/text/type-width.ts";

const fonts = join(import.meta.dirname, "../../assets/fonts");
const files: Record<keyof typeof faceRatio, string> = {
  bold: "archivo-latin-700-normal",
  sans: "archivo-latin-400-normal",
  narrow: "archivo-narrow-latin-500-normal",
  serif: "literata-latin-400-normal",
};
const texts = [
  "The accounts agree on the death, not on the place",
  "DEBKAfile names three targets of the US strikes",
  "Two of five quotations are altered, one is found nowhere",
  "At 13:38 on 23 March 2023 “precision strikes” hit Deir ez-Zor",
];

function measure(text: string, face: keyof typeof faceRatio): number {
  const font = create(readFileSync(join(fonts, `${files[face]}.woff2`))) as Font;
  const advance = font.layout(text, ["tnum"]).positions.reduce((sum, position) => sum + position.xAdvance, 0);
  return (advance / font.unitsPerEm) * 100;
}

describe("estimateWidth", () => {
  it("is within a twentieth of the fonts' own width", () => {
    for (const face of Object.keys(files) as (keyof typeof faceRatio)[]) {
      for (const text of texts) {
        const ratio = estimateWidth(text, 100, face) / measure(text, face);
        expect(ratio, `${face}: ${text}`).toBeGreaterThan(0.95);
        expect(ratio, `${face}: ${text}`).toBeLessThan(1.05);
      }
    }
  });
});

describe("estimateLines", () => {
  it("gives an empty text one line", () => {
    expect(estimateLines("", 20, "sans", 100)).toBe(1);
  });

  it("leaves room for words that do not fill their line", () => {
    const text = "word ".repeat(40);
    expect(estimateLines(text, 20, "sans", estimateWidth(text, 20, "sans") / 2)).toBe(3);
  });
});

describe("countLines", () => {
  it("fills each line with whole words", () => {
    const four = estimateWidth("word word word word", 20, "bold");
    expect(countLines("word ".repeat(9).trim(), 20, "bold", four)).toBe(3);
    expect(countLines("word ".repeat(8).trim(), 20, "bold", four)).toBe(2);
    expect(countLines("word", 20, "bold", 1)).toBe(1);
  });
});
