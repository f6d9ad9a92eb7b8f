import { describe, expect, it } from "vitest";
import { formatNumbers, formatParagraphs, rangesOf } from "../../src/text/number-ranges.ts";

describe("lists of numbers", () => {
  it("join runs, sorted, each number once", () => {
    expect(formatNumbers([7, 3, 2, 1, 2, 4])).toBe("1–4, 7");
    expect(formatNumbers([5, 6])).toBe("5–6");
    expect(formatNumbers([])).toBe("");
  });

  it("write out runs that are shorter than asked for", () => {
    expect(rangesOf([1, 2, 5, 6, 7], 3)).toEqual(["1", "2", "5–7"]);
    expect(rangesOf([4], 1)).toEqual(["4"]);
  });

  it("of paragraphs leave out the title", () => {
    expect(formatParagraphs([0, 1, 2, 3, 4, 7])).toBe("¶1–4, 7");
    expect(formatParagraphs([0])).toBe("");
  });
});
