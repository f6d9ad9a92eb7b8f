// The figures of the briefing in greyscale: whose a mark is shows in its shape, in each kind of figure.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { buildDeck } from "./deck.ts";

const kinds = ["chain", "sequence", "map", "ladder", "accounts"];
const marks = ".side-mark, .step-disc, .mark-disc, .m-shape";

/** "side-a" and the like, of the nearest part that has a side. */
const sideOf = (mark: Element): string =>
  /\bside-[abn]\b/.exec(mark.closest('[class*="side-"]:not(.side-mark)')?.getAttribute("class") ?? "")?.[0] ??
  "";

const shapeOf = (mark: Element): string =>
  [...new Set((mark.getAttribute("d") ?? "").replace(/[^a-z]/gi, "").toLowerCase())].sort().join("");

describe("the figures of the briefing", () => {
  it("draw each side with a shape of its own, and no other side with it", async () => {
    const page = readFileSync(fileURLToPath(await buildDeck()), "utf8");
    const { document } = parseHTML(page);
    for (const kind of kinds) {
      const shapes = new Map<string, Set<string>>();
      for (const mark of document.querySelectorAll(`svg.dg-${kind}`).values())
        for (const part of mark.querySelectorAll(marks)) {
          const side = sideOf(part);
          shapes.set(side, (shapes.get(side) ?? new Set()).add(shapeOf(part)));
        }
      expect(shapes.size, kind).toBeGreaterThan(1);
      const expected = { "side-a": "lmz", "side-b": "hmvz", "side-n": "amz" } as Record<string, string>;
      for (const [side, found] of shapes) expect([...found], `${kind}, ${side}`).toEqual([expected[side]]);
    }
  });
});
