import { describe, expect, it } from "vitest";
import { likelihoods } from "../../../src/language/likelihoods.ts";
import { likelihoodScale, shareOfScale, stepOf } from "../../../src/model/likelihood.ts";
import type { Judgement, Likelihood, Scenario } from "../../../src/model/scenario.ts";
import { scenario } from "../builders.ts";
import { lookInto, plot } from "../plotted.ts";

const here = { file: "slides/scenario.yaml", line: 1, column: 0, length: 0 };
const judgement = (id: string, likelihood: Likelihood, text = `What ${id} says`): Judgement => ({
  id,
  text,
  likelihood,
  confidence: "moderate",
  because: "It is one text.",
  restsOn: [],
  wouldChange: [],
  alternatives: [],
  evidence: [],
  reported: [],
  at: here,
});
const facts = (...judgements: Judgement[]): Scenario => scenario({ judgements });

describe("the scale of likelihood", () => {
  it("has seven steps without a gap from 1 to 99 per cent", () => {
    expect(likelihoodScale.map(({ from, to }) => [from, to])).toEqual([
      [1, 5],
      [5, 20],
      [20, 45],
      [45, 55],
      [55, 80],
      [80, 95],
      [95, 99],
    ]);
    expect([shareOfScale(1), shareOfScale(50), shareOfScale(99)]).toEqual([0, 0.5, 1]);
    expect(stepOf("very-likely")).toMatchObject({ from: 80, to: 95, place: 6 });
  });
});

describe("a likelihood figure", () => {
  it("sorts from the most to the least likely, whatever the order in which they are named", () => {
    const mixed = facts(
      judgement("low", "unlikely"),
      judgement("top", "almost-certain"),
      judgement("mid", "likely"),
    );
    const { find, problems, diagnostics, drawing } = plot("likelihood", mixed, "judgements: [low, mid, top]");
    expect([...problems, ...diagnostics]).toEqual([]);
    expect(find(".lk-row").map((row) => row.getAttribute("data-x"))).toEqual(["top", "mid", "low"]);
    expect(drawing?.description).toContain(
      "1 of 3. What top says. Almost certain, 95 to 99 per cent. Moderate confidence.",
    );
  });

  it("on a narrow page draws the range of each judgement on the scale, and the other steps as the scale", () => {
    for (const likelihood of likelihoods) {
      const find = lookInto(plot("likelihood", facts(judgement("one", likelihood)), "").drawing);
      const rects = find(".lk-scale rect").map((rect) => rect.getAttribute("class"));
      expect(rects.indexOf("lk-range")).toBe(stepOf(likelihood).place - 1);
      expect(rects.filter((name) => name === "lk-track")).toHaveLength(6);
    }
  });

  it("fills as many slabs as the confidence has steps, each within its row", () => {
    const levels = ["low", "moderate", "high"] as const;
    const rows = levels.map((confidence) => ({ ...judgement(confidence, "likely"), confidence }));
    const { find } = plot("likelihood", facts(...rows), "");
    const on = find(".lk-row").map((row) => row.querySelectorAll(".lk-slab.is-on").length);
    expect(on).toEqual([1, 2, 3]);
    const range = (row: Element) => Number(row.querySelector(".lk-range")?.getAttribute("y"));
    for (const row of find(".lk-row"))
      for (const slab of row.querySelectorAll(".lk-slab"))
        expect(Math.abs(Number(slab.getAttribute("y")) - range(row))).toBeLessThan(60);
  });

  it("draws every range where the scale has it, and its words inside the plot", () => {
    for (const likelihood of likelihoods) {
      const { find, problems } = plot("likelihood", facts(judgement("one", likelihood)), "");
      const { from, to } = stepOf(likelihood);
      const range = find(".lk-range")[0];
      expect(Number(range?.getAttribute("x"))).toBeCloseTo(shareOfScale(from) * 952, 0);
      expect(Number(range?.getAttribute("width"))).toBeCloseTo(
        shareOfScale(to) * 952 - shareOfScale(from) * 952,
        0,
      );
      expect(problems).toEqual([]);
    }
  });

  it("gives few judgements the height that the slide leaves, each its own part of it", () => {
    const rowsOf = (count: number) => {
      const all = facts(...Array.from({ length: count }, (_, i) => judgement(`j${i}`, "likely")));
      const { find, problems } = plot("likelihood", all, "");
      expect(problems).toEqual([]);
      return find(".lk-ground").map((row) => Number(row.getAttribute("height")));
    };
    for (const count of [1, 2, 3, 4, 5, 6]) expect(new Set(rowsOf(count)).size, `${count}`).toBe(1);
    const heights = [1, 2, 3, 4, 6].map((count) => rowsOf(count)[0] ?? 0);
    expect(heights.slice(0, 2)).toEqual([264, 198]); // one or two do not stand at the top of an empty slide
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(heights[3]).toBeGreaterThan(heights[4] ?? 0);
  });

  it("says that a sentence is too long for its line, and that eight judgements are too many", () => {
    const long = facts(judgement("long", "likely", "word ".repeat(30).trim()));
    expect(plot("likelihood", long, "").problems[0]?.message).toContain("longer than its line");
    const many = facts(...Array.from({ length: 8 }, (_, i) => judgement(`j${i}`, "likely")));
    expect(plot("likelihood", many, "").diagnostics[0]?.message).toContain("8 judgements");
  });
});
