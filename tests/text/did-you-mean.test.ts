import { describe, expect, it } from "vitest";
import { findNearest } from "../../src/text/did-you-mean.ts";

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
