import { describe, expect, it } from "vitest";
import { findNearest, measureDistance } from "../../src/text/did-you-mean.ts";

describe("findNearest", () => {
  it("finds the name that is one slip away", () => {
    expect(findNearest("drone-atack", ["drone-attack", "al-omar"])).toBe("drone-attack");
    expect(findNearest("buidl", ["serve", "build"])).toBe("build");
  });

  it("counts two neighbours swapped as one edit", () => {
    expect(findNearest("ab", ["ba"])).toBe("ba");
  });

  it("prefers the nearer name, and the first of two as near", () => {
    expect(findNearest("strike", ["strikes-2", "strikes"])).toBe("strikes");
    expect(findNearest("strike", ["strikeb", "strikea"])).toBe("strikeb");
  });

  it("finds nothing more than two edits away", () => {
    expect(findNearest("centcom", ["pentagon"])).toBeUndefined();
    expect(findNearest("abcdef", ["abcxyz"])).toBeUndefined();
  });

  it("does not take a short name for a wholly different one", () => {
    expect(findNearest("ap", ["us"])).toBeUndefined();
    expect(findNearest("x", ["y"])).toBeUndefined();
  });
});

describe("measureDistance", () => {
  const far = 99;

  it("counts what is inserted, deleted, replaced and swapped, wherever it stands", () => {
    expect(measureDistance("strike", "strike", far)).toBe(0);
    expect(measureDistance("strike", "astrike", far)).toBe(1);
    expect(measureDistance("strike", "strikes", far)).toBe(1);
    expect(measureDistance("strike", "stroke", far)).toBe(1);
    expect(measureDistance("strike", "srtike", far)).toBe(1);
    expect(measureDistance("strike", "tsrkie", far)).toBe(2);
    expect(measureDistance("xstrike", "strikey", far)).toBe(2);
    expect(measureDistance("kitten", "sitting", far)).toBe(3);
    expect(measureDistance("", "abc", far)).toBe(3);
    expect(measureDistance("aaa", "a", far)).toBe(2);
  });

  it("is the same from either name", () => {
    for (const [a, b] of [
      ["strike", "tsrkie"],
      ["kitten", "sitting"],
      ["ab", "bca"],
      ["", "x"],
    ] as const)
      expect(measureDistance(a, b, far)).toBe(measureDistance(b, a, far));
  });

  it("is never more than its limit, and less wherever it is less", () => {
    expect(measureDistance("kitten", "sitting", 2)).toBe(2);
    expect(measureDistance("kitten", "sitting", 3)).toBe(3);
    expect(measureDistance("kitten", "sitting", 4)).toBe(3);
    expect(measureDistance("a", "abcdef", 4)).toBe(4);
    expect(measureDistance("", "abc", 2)).toBe(2);
  });

  it("at two edits a name of four letters is still near, at three edits none is", () => {
    expect(findNearest("abcd", ["abxy"])).toBe("abxy");
    expect(findNearest("abc", ["xyc"])).toBeUndefined();
    expect(findNearest("abcdefgh", ["abcdexyz"])).toBeUndefined();
  });
});
