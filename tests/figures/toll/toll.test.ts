import { describe, expect, it } from "vitest";
import { plotFaces } from "../../../src/figures/text/faces.ts";
import { measure } from "../../../src/figures/text/metrics.ts";
import type { Evidence, Scenario, Source } from "../../../src/model/scenario.ts";
import { event, scenario } from "../builders.ts";
import { at, count, lookInto, plot, textOf, undated, wordsOf } from "../plotted.ts";

const text = (id: string, more: Partial<Source> = {}): Source =>
  ({ id, publisher: id, relays: [], origin: null, party: null, access: null, ...more }) as Source;
const evidence = (source: string | Source): Evidence => ({
  source: typeof source === "string" ? text(source) : source,
  paragraph: 1,
  words: "words",
  at: { file: "slides/scenario.yaml", line: 1, column: 0, length: 0 },
});

function strikes(): Scenario {
  const of = event("strikes", { account: "record", title: "US strikes" });
  return scenario({
    events: [of],
    counts: [
      count("late", of, { min: 8, max: 8, who: "the Pentagon", when: at("30 March", "2023-03-30") }),
      count("whenever", of, {
        min: 10,
        max: null,
        who: "“opposition sources”",
        when: undated("No date given"),
        evidence: [evidence("debka")],
      }),
      count("first", of, { min: 4, max: null, who: "activists" }),
      count("both", of, {
        min: 11,
        max: 14,
        who: "a monitor",
        when: at("24–25 March", "2023-03-24", "2023-03-25"),
        evidence: [evidence("a"), evidence("b")],
      }),
      count("none", of, { what: "Iranians killed", min: 0, max: 0, who: "Press TV" }),
      count("hurt", of, { what: "injured", min: 5, max: 5, who: "ILNA" }),
    ],
  });
}

const options = "event: strikes\nwhat: killed\nalso: [none]";
const ids = (rows: Element[]) => rows.map((row) => row.getAttribute("data-count"));

describe("a toll", () => {
  it("has a row for each count of the event, by when it was given, and undated ones last", () => {
    const { find, problems, diagnostics } = plot("toll", strikes(), options);
    expect([...problems, ...diagnostics]).toEqual([]);
    expect(ids(find("[data-count]"))).toEqual(["first", "both", "late", "whenever", "none"]);
    expect(find(".pl-rule.is-dashed").length).toBe(1);
  });

  it("draws a number as a mark, a range as a bar, and at least as a bracket that stays open", () => {
    const { find } = plot("toll", strikes(), options);
    const shapes = (id: string) =>
      ["tl-mark", "tl-bar", "tl-open", "tl-head"].filter(
        (one) => find(`[data-count="${id}"] .${one}`).length > 0,
      );
    expect(shapes("late")).toEqual(["tl-mark"]);
    expect(shapes("both")).toEqual(["tl-bar"]);
    expect(shapes("first")).toEqual(["tl-open", "tl-head"]);
  });

  it.each([1, 2, 3, 5])("fills at least half of the slide's height with %i counts, in larger type", (n) => {
    const of = event("strikes", { title: "US strikes" });
    const counts = Array.from({ length: n }, (_, i) => count(`c${i}`, of, { min: i, max: i + 2 }));
    const { find, drawing, problems } = plot(
      "toll",
      scenario({ events: [of], counts }),
      "event: strikes\nwhat: killed",
    );
    expect(problems).toEqual([]);
    expect(find("[data-count] .pl-large").length).toBe(4 * n);
    expect(drawing!.height).toBeGreaterThan(
      new Map([
        [1, 190],
        [2, 300],
      ]).get(n) ?? 400,
    );
  });

  it("gives names that are too long for large type the same height in smaller type", () => {
    const of = event("strikes", { title: "US strikes" });
    const who = "the regional monitor for human rights in exile";
    const counts = [count("one", of, { who }), count("two", of, { who: "a monitor" })];
    const { find, drawing, problems } = plot(
      "toll",
      scenario({ events: [of], counts }),
      "event: strikes\nwhat: killed",
    );
    expect(problems).toEqual([]);
    expect(find("[data-count] .pl-large").length).toBe(0);
    expect(drawing!.height).toBeGreaterThan(300);
  });

  it("groups the digits of long numbers, and keeps them off the badges", () => {
    const of = event("flood", { title: "The flood" });
    const counts = [
      count("few", of, { min: 1200, max: 1200, what: "homes" }),
      count("some", of, { min: 1150, max: 1340, what: "homes" }),
      count("many", of, { min: 12_000_000, max: null, what: "homes" }),
    ];
    const { find } = plot("toll", scenario({ events: [of], counts }), "event: flood\nwhat: homes");
    const number = (id: string) => find(`[data-count="${id}"] .pl-halo`)[0]!;
    expect(["few", "some", "many"].map((id) => textOf(number(id)))).toEqual([
      "1,200",
      "1,150–1,340",
      "at least 12,000,000",
    ]);
    const [start, badge] = [number("many"), find('[data-count="many"] .pl-badge')[0]!].map((one) =>
      Number(one.getAttribute("x")),
    );
    expect(start! + measure("at least 12,000,000", plotFaces["pl-text"].plain)).toBeLessThan(badge!);
  });

  it("puts numbers on one scale from zero", () => {
    const { find } = plot("toll", strikes(), options);
    const x = (id: string) =>
      Number(/^M(\S+)/.exec(find(`[data-count="${id}"] .tl-mark`)[0]!.getAttribute("d")!)![1]);
    const bar = /^M(\S+) \S+H(\S+)$/
      .exec(find('[data-count="both"] .tl-bar')[0]!.getAttribute("d")!)!
      .map(Number);
    const unit = (x("late") - x("none")) / 8;
    expect(bar[1]! - x("none") - 4).toBeCloseTo(11 * unit, 0);
    expect(bar[2]! - bar[1]!).toBeCloseTo(3 * unit, 0);
  });

  it("says who, when, how many and what it rests on, in one size", () => {
    const { find } = plot("toll", strikes(), options);
    const texts = (id: string) => find(`[data-count="${id}"] text`).map(textOf);
    expect(texts("first")).toEqual(["24 March", "activists", "at least 4", "unchecked"]);
    expect(texts("both")).toEqual(["24–25 March", "a monitor", "11–14", "corroborated"]);
    expect(texts("whenever")).toEqual([
      "No date given",
      "“opposition sources”",
      "at least 10",
      "single source",
    ]);
    expect(find("[data-count] use").map((use) => use.getAttribute("href"))).toEqual([
      "#badge-unchecked",
      "#badge-corroborated",
      "#badge-unchecked",
      "#badge-single-source",
      "#badge-unchecked",
    ]);
    expect(
      new Set(find("[data-count] text").map((text) => text.getAttribute("class")!.split(" ")[0])),
    ).toEqual(new Set(["pl-large"]));
  });

  it("calls a count corroborated only by independent origins, as claims are", () => {
    const monitor = text("monitor");
    const worth = (...sources: Source[]) => {
      const facts = strikes();
      facts.counts.find(({ id }) => id === "both")!.evidence = sources.map(evidence);
      const { texts, problems } = plot("toll", facts, options);
      expect(problems).toEqual([]);
      return texts[texts.indexOf("11–14") + 1];
    };
    expect(worth(monitor, text("agency"))).toBe("corroborated");
    expect(worth(monitor, text("agency", { relays: [monitor] }))).toBe("single origin");
    expect(worth(text("one", { publisher: "A" }), text("two", { publisher: "A, in B" }))).toBe(
      "single origin",
    );
    expect(worth(text("one", { access: "relayed" }), text("two", { access: "relayed" }))).toBe(
      "single origin",
    );
    expect(worth(text("one", { party: "a" }), text("two", { party: "b" }))).toBe("corroborated by a party");
  });

  it("sets other counts below, under their own head", () => {
    const { texts } = plot("toll", strikes(), `${options.slice(0, -1)}, hurt]`);
    expect(texts.filter((text) => text.startsWith("US strikes:"))).toEqual([
      "US strikes: killed",
      "US strikes: Iranians killed",
      "US strikes: injured",
    ]);
  });

  it("is told in sentences", () => {
    expect(plot("toll", strikes(), options).drawing!.description).toContain(
      "US strikes: killed, as counted by those who say so, in the order of their dates. 24 March, activists: at least 4; unchecked. 24–25 March, a monitor: 11–14; corroborated.",
    );
  });

  it("reports what the fence has wrong, where it is", () => {
    const rules = (text: string) => plot("toll", strikes(), text).diagnostics;
    expect(rules("event: strike\nwhat: killed")).toMatchObject([
      { rule: "id-unknown", suggestion: "strikes", at: { line: 7, column: 7 } },
    ]);
    expect(rules("event: strikes\nwhat: kiled")).toMatchObject([
      { rule: "figure-option", suggestion: "killed", at: { line: 8, column: 6 } },
    ]);
    expect(rules("event: strikes\nwhat: killed\nalso: [nune]")).toMatchObject([
      { rule: "id-unknown", suggestion: "none" },
    ]);
    expect(rules("event: strikes\nwhat: killed\nalso: [late]")).toMatchObject([{ rule: "figure-option" }]);
    expect(rules("event: strikes\nwhat: killed\nals: [late]")).toMatchObject([
      { rule: "key-unknown", suggestion: "also" },
    ]);
    expect(rules("what: killed")).toMatchObject([{ rule: "figure-option" }]);
    expect(rules("event: strikes")).toMatchObject([
      { rule: "figure-option", fix: expect.stringMatching(/^Write `what:` with one of killed, /) },
    ]);
  });

  it("needs no word for what is counted where the event's counts all say the same", () => {
    const of = event("strikes", { title: "US strikes" });
    const counts = ["a", "b"].map((id) => count(id, of, { what: "killed", min: 1, max: 3 }));
    const drawn = (text: string) => plot("toll", scenario({ events: [of], counts }), text).drawing?.markup;
    expect(drawn("event: strikes")).toBe(drawn("event: strikes\nwhat: killed"));
    expect(plot("toll", scenario({ events: [of], counts: [] }), "event: strikes").diagnostics).toMatchObject([
      { rule: "figure-option", message: "Nobody counts anything of strikes." },
    ]);
  });

  it("says what does not fit, at the count", () => {
    const facts = strikes();
    facts.counts[0]!.who =
      "somebody with a very long name who speaks for many others who speak for many others";
    expect(plot("toll", facts, options).problems).toMatchObject([
      { rule: "figure-size", at: { entity: "late" } },
    ]);
    const many = strikes();
    const more = (length: number) =>
      Array.from({ length }, (_, i) => count(`more-${i}`, many.events[0]!, {}));
    many.counts.push(...more(19));
    expect(plot("toll", many, options).problems).toEqual([]);
    many.counts.push(...more(20).slice(19));
    expect(plot("toll", many, options).diagnostics).toMatchObject([
      { rule: "figure-size", message: "This toll holds more than its slide can show: 25 counts." },
    ]);
  });

  it("is the same twice, and carries no style of its own", () => {
    const [one, two] = [plot("toll", strikes(), options), plot("toll", strikes(), options)];
    expect(one.drawing).toEqual(two.drawing);
    expect(one.drawing!.markup).not.toMatch(/ style=|<style|NaN/);
  });
});

describe("the scale of a toll", () => {
  it("has as many numbers as stand beside each other, also for billions", () => {
    const of = event("run", { account: "record", title: "The run" });
    const sums = [42_000_000_000, 173_000_000_000].map((min, i) =>
      count(`sum-${i}`, of, { what: "dollars", min, max: min, when: at("9 March", "2023-03-09") }),
    );
    const { problems, texts } = plot("toll", scenario({ events: [of], counts: sums }), "event: run");
    expect(problems).toEqual([]);
    expect(texts.filter((one) => /0$/.test(one))).toEqual([
      "0",
      "100,000,000,000",
      "42,000,000,000",
      "173,000,000,000",
    ]);
  });
});

describe("a toll on a narrow page", () => {
  it("is a list for each group: who, how many, when, and what that rests on", () => {
    const look = lookInto(plot("toll", strikes(), options).drawing);
    expect(look(".list-head").map(textOf)).toEqual(["US strikes: killed", "US strikes: Iranians killed"]);
    expect(look("[data-count]").map(wordsOf)).toEqual([
      "activists at least 4 24 March unchecked",
      "a monitor 11–14 24–25 March corroborated",
      "the Pentagon 8 30 March unchecked",
      "“opposition sources” at least 10 No date given single source",
      "Press TV 0 24 March unchecked",
    ]);
  });

  it("draws every range on one scale, from zero and within the width of the page", () => {
    const { drawing } = plot("toll", strikes(), options);
    const look = lookInto(drawing);
    const marks = look(".tl-scale").map((scale) =>
      [...scale.querySelectorAll("path:not(.pl-grid)")]
        .map((path) => path.getAttribute("d")!)
        .flatMap((d) => [...d.matchAll(/[MHL](-?[\d.]+)/g)].map(([, x]) => Number(x))),
    );
    expect(marks.every((xs) => Math.min(...xs) >= 0 && Math.max(...xs) <= 346)).toBe(true);
    const [four, eleven, eight, , none] = marks.map((xs) => Math.min(...xs));
    expect(none! < four! && four! < eight! && eight! < eleven!).toBe(true);
  });
});
