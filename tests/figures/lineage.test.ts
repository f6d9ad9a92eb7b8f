import { describe, expect, it } from "vitest";
import type { Claim, Scenario, Source } from "../../src/model/scenario.ts";
import { scenario } from "./builders.ts";
import { lookInto, plot } from "./plotted.ts";

const here = { file: "slides/scenario.yaml", line: 1, column: 0, length: 0 };
const source = (id: string, number: number, given: Partial<Source> = {}): Source =>
  ({
    id,
    number,
    publisher: id,
    title: id,
    date: null,
    relays: [],
    origin: null,
    party: null,
    access: null,
    reliability: "C",
    at: here,
    ...given,
  }) as Source;

const monitor = source("monitor", 12, { publisher: "The monitor", origin: "people there" });
const relaying = [8, 10, 11].map((n) =>
  source(`paper-${n}`, n, { relays: [monitor], date: `${n} March 2023` }),
);
const ministry = source("ministry", 2, { origin: "The ministry", party: "b", access: "first-hand" });
const unsaid = source("sheet", 1, { access: "relayed" });

const claim = (id: string, sources: Source[]): Claim =>
  ({
    id,
    text: `What ${id} says`,
    verdict: "unchecked",
    credibility: 6,
    whose: sources[0],
    about: null,
    evidence: [],
    reported: sources.map((one) => ({ source: one, says: "so", at: here })),
    at: here,
  }) as Claim;

const facts = (...claims: Claim[]): Scenario =>
  scenario({ claims, sources: [monitor, ...relaying, ministry, unsaid] });

describe("a lineage", () => {
  it("shows one monitor behind three papers, and counts one origin", () => {
    const { find, problems, diagnostics, drawing } = plot(
      "lineage",
      facts(claim("toll", relaying)),
      "claims: [toll]",
    );
    expect([...problems, ...diagnostics]).toEqual([]);
    expect(find(".ln-source").map((one) => one.getAttribute("data-x"))).toEqual([
      "monitor",
      "paper-8",
      "paper-10",
      "paper-11",
    ]);
    expect(find(".ln-hand").length).toBe(1);
    expect(drawing?.description).toContain("3 texts, 1 origin.");
    expect(drawing?.description).toMatch(/Relayed by: paper-8, source 8, grade C, 8 March 2023; paper-10/);
  });

  it("gives a party its side's mark, and an origin that is not said a dashed line and no count", () => {
    const { find, drawing } = plot("lineage", facts(claim("death", [ministry, unsaid])), "claims: [death]");
    expect(find(".side-b .side-mark").length).toBe(1);
    expect(find(".ln-thread .ln-edge.is-unsaid").length).toBe(1);
    expect(drawing?.description).toContain("2 texts, 1 origin, 1 not said.");
  });

  it("says what does not fit, and what has no lineage", () => {
    const many = [3, 4, 5, 6, 7].map((n) => source(`many-${n}`, n, { relays: [monitor] }));
    const tooMany = plot("lineage", facts(claim("toll", many)), "claims: [toll]");
    expect(tooMany.diagnostics.map(({ message }) => message)).toEqual([
      "This lineage holds more than its slide can show: 5 later texts of one origin.",
    ]);
    const alone = plot("lineage", facts(claim("death", [ministry])), "claims: [death]");
    expect(alone.diagnostics[0]?.message).toContain("rests on one text");
    expect(plot("lineage", facts(), "").diagnostics[0]?.message).toContain("names none");
  });

  it("is a nested list where the page is narrow", () => {
    const { drawing } = plot("lineage", facts(claim("toll", relaying)), "claims: [toll]");
    const list = lookInto(drawing);
    expect(list(".ln-list ul ul [data-x]").length).toBe(3);
  });
});
