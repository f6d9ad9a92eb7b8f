// Characters that our fonts lack are given the room that the machines' fonts need, whatever they are.
import { describe, expect, it } from "vitest";
import { guessWidth } from "../../../src/figures/text/guess-width.ts";

const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + guessWidth(one), 0);

describe("guessWidth", () => {
  it("gives a picture more room than a sign, and a sign that is made a picture the same", () => {
    expect(widthOf("😀")).toBe(1.3);
    expect(widthOf("♥")).toBe(0.9);
    expect(widthOf("♥\uFE0F")).toBeCloseTo(1.3);
    expect(widthOf("🇸🇾")).toBe(2.6);
  });

  it("gives arrows, boxes and Chinese a whole em, and marks on letters none", () => {
    for (const one of "→⇒■①你") expect(guessWidth(one), one).toBe(1);
    expect(widthOf("é".normalize("NFD"))).toBe(guessWidth("e"));
  });
});
