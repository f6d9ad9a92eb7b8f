import { describe, expect, it } from "vitest";
import { spreadItems } from "../../src/figures/accounts/positions.ts";
import type { Scenario } from "../../src/model/scenario.ts";
import { actor, event, scenario, stepOn } from "./builders.ts";
import { at, lookInto, plot, undated, wordsOf } from "./plotted.ts";

/** Three told moves; the record has the last one's words before the second move. */
function twice(): Scenario {
  const militias = actor("militias", "Militias", "", "a", "group");
  const us = actor("us", "CENTCOM", "", "b", "body");
  const record = (id: string, given: Parameters<typeof event>[1]) =>
    event(id, { account: "record", actor: us, ...given });
  const drone = record("r-drone", {
    actor: militias,
    title: "One drone",
    when: at("13:38", "2023-03-23T13:38"),
  });
  const words = record("r-words", {
    title: "Statements",
    when: at("late evening", "2023-03-24T02:40", "2023-03-24T07:00"),
  });
  const rockets = record("r-rockets", {
    actor: militias,
    title: "Ten rockets",
    when: at("8:05 or 11", "2023-03-24T08:05", "2023-03-24T12:00"),
  });
  const later = record("r-later", {
    title: "Later",
    when: at("evening", "2023-03-24T22:00", "2023-03-25T00:00"),
  });
  const told = (id: string, step: number, given: Parameters<typeof event>[1]) =>
    event(id, { step, actor: us, ...given });
  return scenario({
    actors: [militias, us],
    events: [
      told("drones", 1, { actor: militias, title: "Drones", tells: [drone] }),
      told("rockets", 2, { actor: militias, title: "Rockets", tells: [rockets] }),
      told("warning", 3, { title: "Warning", tells: [words], when: undated("No day given") }),
      drone,
      words,
      rockets,
      later,
    ],
  });
}

const options = "accounts: [told, record]\nafter: [r-later]\nbeside: -04:00 Washington";
const withEvidence = (facts: Scenario) => {
  for (const one of facts.events.slice(3, 6)) one.evidence = [{} as never];
  return facts;
};
const linksOf = (find: (selector: string) => Element[]) =>
  find(".ac-line").map((line) =>
    /^M\S+ (\S+)L\S+ (\S+)$/.exec(line.getAttribute("d")!)!.slice(1).map(Number),
  );

describe("a sequence of two accounts", () => {
  it("has the told events in their order and the record’s by the clock", () => {
    const { find, problems, diagnostics } = plot("sequence", twice(), options);
    expect([...problems, ...diagnostics]).toEqual([]);
    expect(find("[data-event]").map((item) => item.getAttribute("data-event"))).toEqual([
      ...["drones", "rockets", "warning"],
      ...["r-drone", "r-words", "r-rockets", "r-later"],
    ]);
  });

  it("ties what tells the same event, and the lines cross where the orders differ", () => {
    const [drones, rockets, warning] = linksOf(plot("sequence", twice(), options).find);
    expect(rockets![0]! < warning![0]! && rockets![1]! > warning![1]!).toBe(true);
    expect(drones![1]! < warning![1]!).toBe(true);
  });

  it("draws a minute as a point and anything less certain as long as it is uncertain", () => {
    const { find } = plot("sequence", twice(), options);
    expect(find('[data-event="r-drone"] .ac-point').length).toBe(1);
    const height = (id: string) => Number(find(`[data-event="${id}"] .ac-span`)[0]!.getAttribute("height"));
    expect(height("r-words") / height("r-later")).toBeCloseTo(260 / 120, 1);
  });

  it("has a clock in the scenario’s zone with the other beside it, days where they begin", () => {
    const { texts } = plot("sequence", twice(), options);
    expect(texts.slice(4, 6)).toEqual(["Syrian time", "Washington"]);
    expect(texts.slice(7, 15)).toEqual([
      ...[
        "23 March 18:00",
        "23 March 11:00",
        "24 March 00:00",
        "17:00",
        "06:00",
        "23:00",
        "12:00",
        "24 March 05:00",
      ],
    ]);
    expect(texts).toContain("13:38; Washington 06:38");
  });

  it("does without a second zone, and without a band", () => {
    const { find, texts } = plot("sequence", twice(), "accounts: [told, record]");
    expect(find(".ac-band")).toEqual([]);
    expect(texts).toContain("13:38");
    expect(texts.join(" ")).not.toContain("Washington");
  });

  it("keeps what is after the article in a band of its own, under all the rest", () => {
    const { find } = plot("sequence", twice(), options);
    const band = Number(/^M0 ([\d.]+)H/.exec(find(".ac-band")[0]!.getAttribute("d")!)![1]);
    const top = (id: string) => Number(find(`[data-event="${id}"] .ac-ground`)[0]!.getAttribute("y"));
    expect(top("r-later")).toBeGreaterThan(band);
    expect(top("r-rockets") + 44).toBeLessThan(band);
  });

  it("marks what nobody’s words support as unchecked", () => {
    const { find } = plot("sequence", withEvidence(twice()), options);
    expect(find("use").map((use) => use.closest("[data-event]")!.getAttribute("data-event"))).toEqual([
      "r-later",
    ]);
  });

  it("lights an event of the record together with what tells it and the line between", () => {
    const facts = twice();
    const steps = ["r-drone", "r-words", "r-later"].map((id) =>
      stepOn(facts.events.find((one) => one.id === id)!),
    );
    const { find } = plot("sequence", facts, options, steps);
    const lit = (step: string) =>
      find(`[data-step="${step}"]`).map((one) => one.getAttribute("data-event") ?? one.getAttribute("class"));
    expect(lit("2")).toEqual(["ac-link side-b", "warning", "r-words"]);
    expect(lit("3")).toEqual(["r-later"]);
  });

  it("lights what is after the article together", () => {
    const facts = twice();
    const later = facts.events.at(-1)!;
    facts.events.push({ ...later, id: "r-last", title: "Last" });
    const { find } = plot("sequence", facts, options.replace("[r-later]", "[r-later, r-last]"), [
      stepOn(later),
    ]);
    expect(find('[data-step="1"]').map((one) => one.getAttribute("data-event"))).toEqual([
      "r-later",
      "r-last",
    ]);
  });

  it("is told in sentences", () => {
    const { description } = plot("sequence", twice(), options).drawing!;
    expect(description).toBe(
      "Told, in its own order: 1, Drones, Thursday; 2, Rockets, Thursday; 3, Warning, No day given. Record, by the clock of Syrian time. One drone, 13:38; Told tells it as 1, Drones. Statements, late evening; Told tells it as 3, Warning. Ten rockets, 8:05 or 11; Told tells it as 2, Rockets. After the article: Later, evening.",
    );
  });

  it("reports what the fence has wrong, where it is", () => {
    const found = (text: string) => plot("sequence", twice(), text).diagnostics;
    expect(found("accounts: [record, else]")).toMatchObject([
      { rule: "figure-option", at: { line: 7, column: 11 } },
    ]);
    expect(found(options.replace("r-later", "r-latter"))).toMatchObject([
      { rule: "id-unknown", suggestion: "r-later" },
    ]);
    expect(found(options.replace("r-later", "drones"))).toMatchObject([
      { rule: "figure-option", at: { line: 8 } },
    ]);
    expect(found(options.replace("-04:00 Washington", "Washington"))).toMatchObject([
      { rule: "value-wrong", at: { line: 9, column: 8 } },
    ]);
    expect(found(`${options}\nbesides: x`)).toMatchObject([{ rule: "key-unknown", suggestion: "beside" }]);
    expect(found("accounts: [told, record]\nevents: [drones]")).toMatchObject([{ rule: "figure-option" }]);
  });

  it("reports an event of the record that has no time, at its name", () => {
    const facts = twice();
    facts.events.at(-1)!.when = undated("Some day");
    expect(plot("sequence", facts, options).diagnostics).toMatchObject([
      { rule: "figure-option", at: { line: 8, column: 8 } },
    ]);
  });

  it("says what does not fit, at the event", () => {
    const facts = twice();
    facts.events[0]!.title = "A title that is wider than the lane it stands in";
    expect(plot("sequence", facts, options).problems).toMatchObject([
      { rule: "figure-size", at: { entity: "drones" } },
    ]);
    const many = twice();
    const later = many.events.at(-1)!;
    const more = Array.from({ length: 11 }, (_, i) => ({ ...later, id: `more-${i}` }));
    many.events.push(...more);
    const after = options.replace("r-later", more.map(({ id }) => id).join(", "));
    expect(plot("sequence", many, after).problems[0]).toMatchObject({ rule: "figure-size" });
  });

  it("is the same twice, and carries no style of its own", () => {
    const [one, two] = [plot("sequence", twice(), options), plot("sequence", twice(), options)];
    expect(one.drawing).toEqual(two.drawing);
    expect(one.drawing!.markup).not.toMatch(/ style=|<style|NaN/);
  });
});

describe("spread(wanted, pitch, top, bottom)", () => {
  it("leaves items where they want to be, and moves apart those that are too near", () => {
    expect(spreadItems([50, 200], 40, 0, 300)).toEqual([50, 200]);
    expect(spreadItems([100, 110, 290], 40, 0, 300)).toEqual([100, 140, 280]);
    expect(spreadItems([290, 295], 40, 0, 300)).toEqual([240, 280]);
  });

  it("gives nothing where there is no room for all", () => {
    expect(spreadItems([1, 2, 3], 40, 0, 100)).toBe(null);
  });
});

describe("a sequence of two accounts on a narrow page", () => {
  it("is two lists, the record's with days and hours, what is told as its number there, and what came later apart", () => {
    const look = lookInto(plot("sequence", withEvidence(twice()), options).drawing);
    expect(look(".list-head").map(wordsOf)).toEqual([
      "Told in its own order, without a clock",
      "Record by the clock, Syrian time",
      "After the article",
    ]);
    expect(look("ol").map((list) => [...list.children].map(wordsOf))).toEqual([
      ["1 Thursday Drones", "2 Thursday Rockets", "3 No day given Warning"],
      [
        "13:38; Washington 06:38 One drone 23 March = 1 as Told tells it",
        "late evening Statements 24 March 02:40–07:00 = 3 as Told tells it",
        "8:05 or 11 Ten rockets 24 March 08:05–12:00 = 2 as Told tells it",
      ],
      ["evening Later 24 March 22:00 – 25 March 00:00 unchecked"],
    ]);
  });

  it("lights what the wide one lights", () => {
    const facts = twice();
    const steps = ["r-drone", "r-words", "r-later"].map((id) =>
      stepOn(facts.events.find((one) => one.id === id)!),
    );
    const { find, drawing } = plot("sequence", facts, options, steps, "record");
    const litIn = (items: Element[]) =>
      items.map((item) => [
        item.getAttribute("data-event"),
        item.closest("[data-step]")?.getAttribute("data-step"),
      ]);
    expect(litIn(lookInto(drawing)("[data-event]"))).toEqual(litIn(find("[data-event]")));
  });
});
