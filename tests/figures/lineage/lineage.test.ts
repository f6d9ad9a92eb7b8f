import { describe, expect, it } from "vitest";
import type { Claim, Scenario, Source } from "../../../src/model/scenario.ts";
import { event, scenario } from "../builders.ts";
import { count, lookInto, plot } from "../plotted.ts";

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

  it("shows a text that has it from two origins with each of them, under its own name once", () => {
    const harbour = source("harbour", 5, { origin: "A harbour master", access: "first-hand" });
    const both = source("both", 6, { relays: [harbour, ministry] });
    const told = scenario({
      claims: [claim("death", [both, harbour, ministry])],
      sources: [harbour, both, ministry],
    });
    const { find, texts, drawing } = plot("lineage", told, "claims: [death]");
    expect(find(".ln-source").map((one) => one.getAttribute("data-x"))).toEqual([
      "harbour",
      "both",
      "ministry",
      "both",
    ]);
    expect(texts.filter((text) => text === "harbour")).toHaveLength(1);
    expect(texts.filter((text) => text === "both")).toHaveLength(2);
    expect(drawing?.description).toContain("3 texts, 2 origins.");
  });

  it.each(["Union of Lorry Drivers", "The Evening Standard and Mail", "Ministry of Transport"])(
    "leads a line from the name %s to the one text that has it from there",
    (publisher) => {
      const first = source("first", 5, { publisher, origin: publisher, date: "7 March 2031" });
      const later = source("later", 4, { publisher: "The Herald", relays: [first] });
      const one = claim("toll", [first, later]);
      const facts = scenario({ claims: [one], sources: [first, later] });
      const { find, problems } = plot("lineage", facts, "claims: [toll]");
      expect(problems).toEqual([]);
      const ways = find(".ln-edge").map(
        (edge) =>
          edge
            .getAttribute("d")
            ?.match(/-?[\d.]+/g)
            ?.map(Number) ?? [],
      );
      const [from = 0, , to = 0] = ways.find(([x = 0]) => x > 284) ?? [];
      expect(to - from).toBeGreaterThan(20);
    },
  );

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

  it("has room for five rows of texts with two claims, and for six with one", () => {
    const own = [21, 22, 23, 24].map((n) => source(`own-${n}`, n, { origin: `a witness of ${n}` }));
    const drawn = (first: Source[], second: Source[]) => {
      const claims = [claim("toll", first), ...(second.length > 0 ? [claim("hour", second)] : [])];
      const ids = claims.map(({ id }) => id).join(", ");
      const told = scenario({ claims, sources: [...first, ...second] });
      return plot("lineage", told, `claims: [${ids}]`).problems.map(({ message }) => message);
    };
    const tooMuch = ["The texts of these claims need more rows than the slide has."];
    expect(drawn(relaying, own.slice(0, 2))).toEqual([]);
    expect(drawn(relaying, own.slice(0, 3))).toEqual(tooMuch);
    expect(drawn([...relaying, ...own.slice(0, 3)], [])).toEqual([]);
    expect(drawn([...relaying, ...own], [])).toEqual(tooMuch);
  });

  it("is a nested list where the page is narrow", () => {
    const { drawing } = plot("lineage", facts(claim("toll", relaying)), "claims: [toll]");
    const list = lookInto(drawing);
    expect(list(".ln-list ul ul [data-x]").length).toBe(3);
  });
});

describe("texts of one publisher", () => {
  const release = source("release", 2, {
    publisher: "The ministry, press office",
    origin: "The ministry",
    party: "c",
    access: "first-hand",
    date: "23 March 2023",
  });
  const briefing = source("briefing", 3, { publisher: "The ministry", date: "24 March 2023" });
  const citing = { ...briefing, relays: [release] };
  const paper = source("paper", 4, { relays: [release], date: "25 March 2023" });
  const draw = (...sources: Source[]) => {
    const facts = scenario({ claims: [claim("death", sources)], sources });
    return plot("lineage", facts, "claims: [death]");
  };

  it("are joined by a brace and a dotted line where the later one cites the first", () => {
    const { find, texts, drawing } = draw(release, citing);
    expect(find(".ln-thread .ln-edge.is-cited").length).toBe(1);
    expect(texts).toEqual(expect.arrayContaining(["cited by", "same publisher", "cited"]));
    expect(find(".ln-brace").length).toBe(2); // what is counted, and the publisher
    expect(drawing?.description).toContain("Cited by: The ministry, source 3, grade C, 24 March 2023.");
  });

  it("stand side by side over a brace, without a line, where neither has it from the other", () => {
    const { find, texts, drawing, problems } = draw(release, briefing);
    expect(problems).toEqual([]);
    expect(find(".ln-source").map((one) => one.getAttribute("data-x"))).toEqual(["release", "briefing"]);
    const [left, right] = find(".ln-box").map((box) => Number(box.getAttribute("y")));
    expect(left).toBe(right);
    expect(find(".ln-thread .ln-edge.is-cited").length).toBe(0);
    expect(texts).toContain("same publisher");
    expect(texts).toContain("1 origin");
    expect(drawing?.description).toContain("By the same publisher: The ministry, source 3");
    expect(lookInto(drawing)('.ln-list [data-x="briefing"]').length).toBe(1);
  });

  it("are told from another's: of two later texts one cites, one relays, and each line says so", () => {
    const { find, texts, drawing } = draw(release, citing, paper);
    expect(find(".ln-thread .ln-edge.is-cited").length).toBe(1);
    expect(texts).toEqual(expect.arrayContaining(["relayed by", "cited by"]));
    expect(drawing?.description).toMatch(/Relayed by: paper, .*\. Cited by: The ministry, source 3/);
  });

  it.each(["a", "b", "c", "d", "e"] as const)("have the mark of side %s if that is a party", (party) => {
    const { find, texts } = draw({ ...release, party }, unsaid);
    expect(find(`.side-${party} .side-mark`).length).toBe(1);
    expect(texts).toContain("a party to the events");
  });
});

describe("the number that a text gives", () => {
  const strikes = event("strikes", {});
  const sources = [monitor, ...relaying];
  const says = ["eight fighters killed", "at least fourteen dead", "some were killed"];
  const counts = [
    { id: "toll-8", min: 8, max: 8, source: relaying[0]! },
    { id: "toll-14", min: 14, max: null, source: relaying[1]! },
    { id: "toll-19", min: 19, max: 19, source: relaying[2]! },
  ].map(({ id, min, max, source }) => ({
    ...count(id, strikes, { min, max, what: "killed" }),
    reported: [{ source, says: "so", at: here }],
  }));
  const toll: Claim = {
    ...claim("toll", relaying),
    about: strikes,
    reported: relaying.map((one, i) => ({ source: one, says: says[i]!, at: here })),
  };
  const { texts, drawing } = plot(
    "lineage",
    scenario({ claims: [toll], sources, events: [strikes], counts }),
    "claims: [toll]",
  );

  it("stands beside its day, where what it says holds the number", () => {
    expect(texts).toEqual(
      expect.arrayContaining(["8 March 2023: 8 killed", "10 March 2023: at least 14 killed"]),
    );
  });

  it("is left out where the text says no number, though a count rests on it", () => {
    expect(texts).toContain("11 March 2023");
  });

  it("is found with any sign between its thousands", () => {
    for (const said of ["1,200 dead", "1.200 Tote", "1 200 morts", "1\u202f200 morts", "1200 dead"]) {
      const [one, ...others] = relaying.map((paper) => ({
        source: paper,
        says: "some were killed",
        at: here,
      }));
      const reported = [{ ...one!, says: said }, ...others];
      const many = { ...count("many", strikes, { min: 1200, max: 1200, what: "killed" }), reported };
      const told = { ...toll, id: "told", reported };
      const facts = scenario({ claims: [told], sources, events: [strikes], counts: [many] });
      expect(plot("lineage", facts, "claims: [told]").texts, said).toContain("8 March 2023: 1,200 killed");
    }
  });

  it("is told to those who hear the figure, and on a narrow page", () => {
    expect(drawing?.description).toContain("8 March 2023: 8 killed");
    expect(lookInto(drawing)(".list-note").map(({ textContent }) => textContent)).toContain(
      "relays it, 8 March 2023: 8 killed",
    );
  });
});
