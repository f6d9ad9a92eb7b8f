// The figures of the briefing in greyscale: whose a mark is shows in its shape, in each kind of figure.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { svgPathProperties } from "svg-path-properties";
import { describe, expect, it } from "vitest";
import { addressOf } from "./deck.ts";

const kinds = ["chain", "sequence", "map", "ladder", "accounts"];
const marks = ".side-mark, .step-disc, .mark-disc, .m-shape";

const expected: Record<string, string> = {
  "side-a": "4 sides, 0 of them level or upright", // a diamond
  "side-b": "4 sides, 4 of them level or upright", // a square
  "side-n": "ring",
};

/** "side-a" and the like, of the nearest part that has a side. */
const sideOf = (mark: Element): string =>
  /\bside-[abn]\b/.exec(mark.closest('[class*="side-"]:not(.side-mark)')?.getAttribute("class") ?? "")?.[0] ??
  "";

/** By what its outline is made of, however the path writes it. */
function shapeOf(mark: Element): string {
  const path = mark.getAttribute("d") ?? "";
  if (/a/i.test(path)) return "ring";
  const sides = new svgPathProperties(path).getParts().filter(({ length }) => length > 0.1);
  const level = sides.filter(
    ({ start, end }) => Math.min(apart(start.x, end.x), apart(start.y, end.y)) < 0.1,
  );
  return `${sides.length} sides, ${level.length} of them level or upright`;
}

const apart = (one: number, other: number): number => Math.abs(one - other);

describe("the figures of the briefing", () => {
  it("draw each side with a shape of its own, and no other side with it", async () => {
    const page = readFileSync(fileURLToPath(addressOf()), "utf8");
    const { document } = parseHTML(page);
    for (const kind of kinds) {
      const shapes = new Map<string, Set<string>>();
      for (const mark of document.querySelectorAll(`svg.dg-${kind}`).values())
        for (const part of mark.querySelectorAll(marks)) {
          const side = sideOf(part);
          shapes.set(side, (shapes.get(side) ?? new Set()).add(shapeOf(part)));
        }
      expect(shapes.size, kind).toBeGreaterThan(1);
      for (const [side, found] of shapes) expect([...found], `${kind}, ${side}`).toEqual([expected[side]]);
    }
  });
});
