import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { type FontMetrics, measure } from "../../../src/figures/text/metrics.ts";
import { fontFolder, measureWithFontkit, tabulateFonts } from "../tabulate-fonts.ts";

const file = new URL("../../../src/figures/text/metrics.json", import.meta.url);
if (process.env.UPDATE_METRICS) writeFileSync(file, `${JSON.stringify(tabulateFonts())}\n`);
const table = JSON.parse(readFileSync(file, "utf8")) as FontMetrics[];

const samples = [
  ..."AVATAR To Yo We “precision strikes on multiple targets” 1 killed, 5 injured|13:38–02:40|Al Omar, Deir ez-Zor".split(
    "|",
  ),
  "Ça va où? Łódź is not in the font, Straße is",
  ..."affluent office staff, baffled|fine flag, of itself|The fjord offers coffee; a cliff, “efficient” offshore".split(
    "|",
  ),
];

describe("the metrics table", () => {
  for (const metrics of table) {
    const name = `${metrics.family} ${metrics.weight} ${metrics.style}`;

    it(`was made of the ${name} that is in assets/fonts (else UPDATE_METRICS=1)`, () => {
      const bytes = readFileSync(new URL(metrics.file, fontFolder));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(metrics.sha256);
    });

    it(`measures ${name} as fontkit does`, () => {
      const font = create(readFileSync(new URL(metrics.file, fontFolder)));
      const face = {
        family: metrics.family as "Archivo",
        weight: metrics.weight,
        size: metrics.unitsPerEm,
        style: metrics.style as "normal",
      };
      const known = samples.map((text) => [...text].filter((c) => metrics.characters.includes(c)).join(""));
      for (const text of known)
        expect(measure(text, face), text).toBeCloseTo(measureWithFontkit(font, text), 3);
    });
  }

  it("takes the nearest weight a family has", () => {
    const at = (weight: number) => measure("Militias", { family: "Archivo", weight, size: 20 });
    expect(at(650)).toBe(at(600));
    expect(at(900)).toBe(at(700));
  });
});
