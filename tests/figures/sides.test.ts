// A side is a shape first and a colour second: its mark is told from the others' in greyscale, in every kind of figure.
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawMark } from "../../src/figures/map/marks.ts";
import { largeMark, sideMark, stepMark } from "../../src/figures/shapes/marks.ts";
import type { Html } from "../../src/markup/html.ts";
import { renderMarks } from "../../src/markup/marks.ts";
import type { Side } from "../../src/model/scenario.ts";

const sides = ["a", "b", "n"] as const satisfies Side[];
const six = ["a", "b", "c", "d", "e", "n"] as const satisfies Side[];
const mark = (side: Side) => ({ side, event: "e", title: "", by: "", place: "", step: 1, steps: [] });

/** By the figures that draw it. */
const marks: Record<string, (side: Side) => Html> = {
  "on nodes of chains and sequences, and in lines of time": (side) => sideMark(side, 40, 40),
  "with a step, in chains, sequences and lines of time": (side) => stepMark(side, 1, 40, 40),
  "on the stems of ladders": (side) => largeMark(side, 1, 40, 40),
  "on maps, with a step": (side) => drawMark(mark(side), [40, 40], 19),
  "on maps, alone": (side) => drawMark({ ...mark(side), step: null }, [40, 40], 19),
};

/** What a path draws with, without its numbers: `lz` of a diamond, `hvhz` of a square, `az` of a ring. */
function shapeOf(markup: Html): string {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${markup}</svg></body></html>`);
  const path = document.querySelector("path")?.getAttribute("d") ?? "";
  return [...new Set(path.replace(/[^a-z]/gi, ""))].join("").toLowerCase();
}

describe("the marks of the sides", () => {
  for (const [where, draw] of Object.entries(marks))
    it(`are a diamond, a square and a ring ${where}`, () => {
      expect(sides.map((side) => shapeOf(draw(side)))).toEqual(["mlz", "mhvz", "maz"]);
    });

  it.each(Object.keys(marks))("differ in outline for five sides and onlookers %s", (where) => {
    const outlines = six.map((side) => {
      const { document } = parseHTML(
        `<!doctype html><html><body><svg>${marks[where]?.(side)}</svg></body></html>`,
      );
      return document.querySelector("path")?.getAttribute("d");
    });
    expect(outlines).not.toContain(undefined);
    expect(new Set(outlines).size).toBe(six.length);
  });

  it("are so in the key, the rail and lists as well", () => {
    const { document } = parseHTML(`<!doctype html><html><body>${renderMarks()}</body></html>`);
    const drawn = sides.map((side) => document.querySelector(`#mark-${side}`)?.firstElementChild);
    expect(drawn.map((shape) => shape?.getAttribute("d") ?? shape?.tagName.toLowerCase())).toEqual([
      "M8 0 16 8 8 16 0 8Z",
      "M1.5 1.5h13v13h-13Z",
      "circle",
    ]);
  });
});
