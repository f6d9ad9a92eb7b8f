import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/model/scenario.ts";
import { event, stepOn, syria } from "../builders.ts";
import { lookInto, plot, textOf, wordsOf } from "../plotted.ts";

const rungs = `rungs:
  Deadly, several sites: [us-strikes]
  Deadly, one site: [drone-attack]
  Attack, no deaths given: [rockets]
  Forces moved: []
  Words: [warning]
`;

/** Syria with its moves, each answering the one before; the last by inference. */
function story(): Scenario {
  const facts = syria();
  const [drones, order, strikes, rockets, words] = facts.events;
  strikes!.respondsTo = [{ event: drones!, basis: "stated" }];
  rockets!.respondsTo = [{ event: strikes!, basis: "stated" }];
  words!.respondsTo = [{ event: rockets!, basis: "inferred" }];
  drones!.effects = [
    { what: "killed", min: 1, max: 1, show: true },
    { what: "kept quiet", min: 9, max: 9, show: false },
  ];
  const move = (step: number, ...events: (typeof drones)[]) => ({
    step,
    side: events[0]!.actor!.side,
    title: events[0]!.title,
    when: events[0]!.when,
    events: events.map((one) => one!),
  });
  facts.moves = [move(1, drones), move(2, order, strikes), move(3, rockets), move(4, words)];
  return facts;
}

const yOf = (mark: Element) => Number(/^M\S+ (\S+?)[lh]/.exec(mark.getAttribute("d")!)![1]);

describe("a ladder", () => {
  it("has a stem and a mark for each round, higher on a higher rung, all from one base", () => {
    const { find, problems, diagnostics } = plot("ladder", story(), rungs);
    expect([...problems, ...diagnostics]).toEqual([]);
    expect(find(".mark-no").map(textOf)).toEqual(["1", "2", "3", "4"]);
    const [drones, strikes, rockets, words] = find(".mark-disc").map(yOf) as [number, number, number, number];
    expect(strikes < drones && drones < rockets && rockets < words).toBe(true);
    const feet = find(".ld-stem").map(
      (stem) => Number(stem.getAttribute("y")) + Number(stem.getAttribute("height")),
    );
    expect(feet.every((foot) => Math.abs(foot - feet[0]!) < 0.2)).toBe(true);
  });

  it("says what the last round was left of its mark, if it stands highest and there is no room right of it", () => {
    const facts = story();
    const [words] = facts.moves.at(-1)!.events;
    words!.title = "The last call goes out";
    const highest = rungs
      .replace("several sites: [us-strikes]", "several sites: [warning]")
      .replace("Words: [warning]", "Words: [us-strikes]");
    const { find, problems, diagnostics } = plot("ladder", facts, highest);
    expect([...problems, ...diagnostics]).toEqual([]);
    const label = find("text").find((text) => textOf(text) === "The last call goes out")!;
    expect(label.getAttribute("text-anchor")).toBe("end");
  });

  it("names its rungs, numbers them from the lowest, and says whose scale it is", () => {
    const { texts } = plot("ladder", story(), rungs);
    expect(texts.slice(0, 10)).toEqual(
      [
        "Deadly, several sites",
        "5",
        "Deadly, one site",
        "4",
        "Attack, no deaths given",
        "3",
        "Forces moved",
        "2",
      ].concat("Words", "1"),
    );
    expect(texts.slice(10, 12).join(" ")).toBe("Severity, on a scale of this briefing’s own");
  });

  it("says the effects that carry an event, or else its label, with quoted words apart", () => {
    const { find } = plot("ladder", story(), rungs);
    expect(textOf(find('[data-event="drone-attack"]')[0]!)).toContain("1 killed");
    expect(textOf(find('[data-event="drone-attack"]')[0]!)).not.toContain("kept quiet");
    expect(find('[data-event="warning"] .q').map(textOf)).toEqual(["“We are postured for scalable options”"]);
  });

  it("draws an answer as an arrow: solid where the account says so, broken where it is inferred", () => {
    const { find, texts } = plot("ladder", story(), rungs);
    expect(find(".ld-round .edge").map((edge) => edge.getAttribute("class"))).toEqual([
      "edge e-command side-b",
      "edge e-command side-a",
      "edge e-patronage side-b",
    ]);
    expect(texts.slice(-2)).toEqual(["is answered, says Told", "is answered, we infer"]);
  });

  it("explains only the arrows it shows", () => {
    const facts = story();
    for (const one of facts.events) one.respondsTo = one.respondsTo.filter(({ basis }) => basis === "stated");
    expect(plot("ladder", facts, rungs).texts.at(-1)).toBe("is answered, says Told");
  });

  it("leads an answer to an earlier round around the rounds between", () => {
    const facts = story();
    facts.events[4]!.respondsTo = [{ event: facts.events[0]!, basis: "stated" }];
    const { find, problems } = plot("ladder", facts, rungs);
    expect(problems).toEqual([]);
    expect(find('[data-event="warning"] .edge-line')[0]!.getAttribute("d")!.split("L").length).toBe(4);
  });

  it("is lit round by round", () => {
    const facts = story();
    const steps = [facts.events[0]!, facts.events[2]!].map(stepOn);
    const { find } = plot("ladder", facts, rungs, steps);
    expect(find(".ld-round").map((round) => round.getAttribute("data-step"))).toEqual(["1", "2", null, null]);
  });

  it("is told in sentences", () => {
    const { drawing } = plot("ladder", story(), rungs);
    expect(drawing!.description).toMatch(
      /^Severity by round, on this briefing’s own scale, lowest first: 1 Words; 2 Forces moved;/,
    );
    expect(drawing!.description).toContain(
      "Round 2 answers round 1, says Told. Round 3, Friday: Rockets, by Shiite militias, Iran-aligned.",
    );
    expect(drawing!.description).toContain("Round 4 answers round 3, we infer.");
  });

  it("reports what the fence has wrong, where it is", () => {
    const [unknown] = plot("ladder", story(), rungs.replace("[rockets]", "[rocket]")).diagnostics;
    expect(unknown).toMatchObject({
      rule: "id-unknown",
      suggestion: "rockets",
      at: { line: 10, column: 28 },
    });
    expect(plot("ladder", story(), "rung: {}").diagnostics).toMatchObject([
      { rule: "key-unknown", suggestion: "rungs" },
    ]);
    expect(plot("ladder", story(), "rungs: [a]").diagnostics[0]).toMatchObject({ rule: "value-wrong" });
  });

  it("reports a move on no rung, on two, and an event that is no move", () => {
    const off = plot("ladder", story(), rungs.replace("[rockets]", "[]")).diagnostics;
    expect(off.map(({ message }) => message)).toEqual(["Move 3, Rockets, stands on no rung."]);
    const twice = plot(
      "ladder",
      story(),
      rungs.replace("Forces moved: []", "Forces moved: [biden-order]"),
    ).diagnostics;
    expect(twice.map(({ message }) => message)).toEqual(["Move 2, biden-order, stands on 2 rungs."]);
    const facts = story();
    facts.events.push(event("elsewhere", {}));
    const { diagnostics } = plot(
      "ladder",
      facts,
      rungs.replace("Forces moved: []", "Forces moved: [elsewhere]"),
    );
    expect(diagnostics[0]!.message).toMatch(/^The event elsewhere belongs to no move/);
  });

  it("shows no event of the record on a told slide", () => {
    const facts = story();
    facts.events[3]!.account = "record";
    expect(plot("ladder", facts, rungs, [], "told").diagnostics).toMatchObject([{ rule: "told-record" }]);
  });

  it("says which account a slide tells by its id where the facts name none", () => {
    const facts = story();
    facts.events[3]!.account = "record";
    facts.accounts = {} as typeof facts.accounts;
    const [found] = plot("ladder", facts, rungs, [], "told").diagnostics;
    expect(found?.message).toContain("this slide tells that of told.");
  });

  it("says what does not fit, at the event and at the fence", () => {
    const facts = story();
    facts.events[0]!.title = "A title that is much longer than the room beside the first mark of a ladder";
    facts.events[0]!.effects = [];
    facts.events[0]!.label = "And a label of many words ".repeat(12);
    const { problems, drawing } = plot("ladder", facts, rungs);
    expect(drawing).toBe(null);
    expect(problems).toMatchObject([{ rule: "figure-size", at: { entity: "drone-attack" } }]);
    const wide = plot(
      "ladder",
      story(),
      rungs.replace("Forces moved", "Forces moved from one place to another"),
    );
    expect(wide.problems[0]).toMatchObject({ rule: "figure-size", at: { entity: "" } });
  });

  it("has titles above the marks where there is no room beside them and nothing else is said", () => {
    const facts = syria();
    facts.events = [
      "Shops tell the company of it",
      "The office asks for tests",
      "Off the shelves",
      "Sale stopped",
      "All are called back",
    ].map((title, i) => event(`e${i}`, { title, label: title, effects: [], actor: facts.actors[i % 3]! }));
    facts.moves = [];
    const { drawing, problems } = plot(
      "ladder",
      facts,
      "rungs:\n  Words: [e0, e1]\n  Acts: [e2]\n  Force: [e3, e4]\n",
    );
    expect(problems).toEqual([]);
    expect(drawing?.markup).toContain("Sale stopped");
  });

  it("reports characters that the fonts lack", () => {
    const { diagnostics, drawing } = plot("ladder", story(), rungs.replace("Words", "W→rds"));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["glyph-missing"]);
    expect(drawing).not.toBe(null);
  });

  it("is the same twice, and carries no style of its own", () => {
    const [one, two] = [plot("ladder", story(), rungs), plot("ladder", story(), rungs)];
    expect(one.drawing).toEqual(two.drawing);
    expect(one.drawing!.markup).not.toMatch(/ style=|<style|NaN/);
  });
});

describe("a ladder on a narrow page", () => {
  it("is its rungs from the highest down, each with its rounds, and says whose scale it is", () => {
    const look = lookInto(plot("ladder", story(), rungs).drawing);
    expect(look(".list-note").map(textOf)).toEqual(["Severity, on a scale of this briefing’s own"]);
    expect(look(".rung-list > li").map(wordsOf)).toEqual([
      "5 Deadly, several sites 2 Friday US strikes: “precision strikes on multiple targets in Deir Ez-Zor.” Round 2 answers round 1, says Told.",
      "4 Deadly, one site 1 Thursday Drones: 1 killed",
      "3 Attack, no deaths given 3 Friday Rockets: Rockets at the US guard Round 3 answers round 2, says Told.",
      "2 Forces moved",
      "1 Words 4 No day given Kurilla’s warning: “We are postured for scalable options” Round 4 answers round 3, we infer.",
    ]);
  });

  it("has the steps and the events of the wide one", () => {
    const facts = story();
    const lit = [facts.events[0]!, facts.events[3]!].map(stepOn);
    const look = lookInto(plot("ladder", facts, rungs, lit).drawing);
    expect(look("[data-step]").map((item) => [item.getAttribute("data-step"), item.className])).toEqual([
      ["1", "side-a"],
      ["2", "side-a"],
    ]);
    expect(look("[data-event]").length).toBe(4);
  });
});
