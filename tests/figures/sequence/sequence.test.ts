import { describe, expect, it } from "vitest";
import type { SequencePlan } from "../../../src/figures/sequence/model.ts";
import type { Step } from "../../../src/model/deck.ts";
import type { Scenario } from "../../../src/model/scenario.ts";
import { draw as drawFence } from "../asked.ts";
import { actor, event, scenario, stepOn, syria } from "../builders.ts";
import { lookInto, textOf, wordsOf } from "../plotted.ts";

const draw = (facts: Scenario, text = "", steps: Step[] = []) =>
  drawFence<SequencePlan>({ word: "sequence", text, steps }, facts);

const ends = (edge: Element) => edge.querySelector(".edge-line")!.getAttribute("d");

const at = { from: null, to: null, precision: "day" } as const;

describe("a sequence", () => {
  it("has a band, a mark and a time for each step, and a lifeline for each participant", async () => {
    const { find, problems } = await draw(syria());
    expect(problems).toEqual([]);
    expect(find(".sq-band").length).toBe(4);
    expect(find(".step .step-no").map((mark) => mark.textContent)).toEqual(["1", "2", "3", "4"]);
    expect(find(".when").map((time) => time.textContent)).toEqual([
      "Thursday",
      "Friday",
      "Friday",
      "No day given",
    ]);
    expect(find(".sq-life").length).toBe(5);
  });

  it("of one message has it in the middle of its lifelines, not at their head", async () => {
    const facts = syria();
    const { find } = await draw(facts, `events: [${facts.events[0]!.id}]`);
    const [y, height] = ["y", "height"].map((name) => Number(find(".sq-band")[0]!.getAttribute(name)));
    const [heads, foot] = [68, 470]; // px: where lifelines begin and end
    expect(Math.abs(y! + height! / 2 - (heads + foot) / 2)).toBeLessThan(12);
  });

  it("has places in the middle and who commands outside", async () => {
    const { plan } = await draw(syria());
    expect(plan!.participants.map(({ id }) => id)).toEqual([
      "militias",
      "sites",
      "us-facility",
      "centcom",
      "biden",
    ]);
  });

  it("draws strikes thick, answers double, orders thin and words dotted", async () => {
    const { find } = await draw(syria());
    expect(find("[data-event]").map((edge) => edge.getAttribute("class"))).toEqual([
      "edge e-strike side-a",
      "edge e-command side-b",
      "edge e-retaliation side-b",
      "edge e-retaliation side-a",
      "edge e-words side-b",
    ]);
  });

  it("draws a message from lifeline to lifeline, level", async () => {
    const { find } = await draw(syria());
    const x = find(".sq-life").map((line) => Number(/^M(\S+)/.exec(line.getAttribute("d")!)![1]));
    const rockets = ends(find('[data-event="rockets"]')[0]!)!;
    const [, from, y1, to, y2] = /^M(\S+) (\S+)L(\S+) (\S+)$/.exec(rockets)!.map(Number);
    expect([from, y1]).toEqual([x[0], y2]);
    expect(to).toBeCloseTo(x[2]! - 3 - 24, 0); // its head stops short of the lifeline
  });

  it("sets quoted words apart, in at most two lines", async () => {
    const { find } = await draw(syria());
    expect(find('[data-event="us-strikes"] .msg').map((line) => line.textContent)).toEqual([
      "“precision strikes on multiple",
      "targets in Deir Ez-Zor.”",
    ]);
    expect(find('[data-event="us-strikes"] .q').length).toBe(2);
    expect(find('[data-event="drone-attack"] .q')).toEqual([]);
  });

  it("lights a step's band, time and messages together", async () => {
    const facts = syria();
    const steps = ["drone-attack", "us-strikes"].map((id) =>
      stepOn(facts.events.find((one) => one.id === id)!),
    );
    const { find } = await draw(facts, "", steps);
    expect(find(".sq-band").map((band) => band.getAttribute("data-step"))).toEqual(["1", "2", null, null]);
    expect(find(".step").map((step) => step.getAttribute("data-step"))).toEqual(["1", "2", null, null]);
  });

  it("draws words to nobody in the figure as a short line", async () => {
    const us = actor("us", "CENTCOM", "", "b", "body");
    const facts = scenario({
      actors: [us],
      events: [event("say", { kind: "statement", actor: us, step: 1, label: "“No”" })],
    });
    const { find, diagnostics, problems } = await draw(facts);
    expect([...diagnostics, ...problems]).toEqual([]);
    expect(find(".e-words").length).toBe(1);
  });

  it("splits a time at its comma", async () => {
    const facts = syria();
    facts.events[0]!.when.as = "24 March, morning";
    const { find } = await draw(facts);
    expect([find(".when")[0]!.textContent, find(".when-2")[0]!.textContent]).toEqual(["24 March", "morning"]);
  });

  it("keeps a time on one line up to the first lifeline, and cuts it where words stand in its way", async () => {
    const facts = syria();
    facts.events[0]!.when.as = "No day or hour given";
    expect((await draw(facts)).find(".when")[0]!.textContent).toBe("No day or hour given");
    facts.events[0]!.when.as = "Neither day nor hour given here";
    const lines = (await draw(facts)).find(".when").slice(0, 2);
    expect(lines.map((line) => line.textContent)).toEqual(["Neither day nor", "hour given here"]);
  });

  it("leaves out roles that do not fit and keeps the names", async () => {
    const { find } = await draw(syria());
    expect(find('[data-actor="sites"]')[0]!.textContent).toBe("Three militia sites");
  });

  it("has a row for each message where there are more than its bands hold", async () => {
    const actors = Array.from({ length: 10 }, (_, i) => actor(`a${i}`, `Actor ${i}`, "", "a", "body"));
    const events = Array.from({ length: 24 }, (_, i) =>
      event(`e${i}`, { kind: "other", actor: actors[i % 10]!, target: actors[(i + 3) % 10]! }),
    );
    const { find, problems, drawing } = await draw(scenario({ actors, events }));
    expect(problems).toEqual([]);
    expect(drawing?.classes).toContain("is-grid");
    expect(find("[data-event]").length).toBe(24);
  });

  it("draws an event of its own as a loop, and one to nobody as far as a ring", async () => {
    const [one, two] = [actor("one", "One", "", "a", "body"), actor("two", "Two", "", "b", "body")];
    const events = [
      event("own", { kind: "other", actor: one!, target: one! }),
      event("call", { kind: "statement", actor: two!, target: null }),
    ];
    const { find, problems } = await draw(scenario({ actors: [one!, two!], events }));
    expect(problems).toEqual([]);
    expect(find('[data-event="own"] .edge-line')[0]!.getAttribute("d")).toContain("Q");
    expect(find('[data-event="call"] .sq-nobody').length).toBe(1);
  });

  it("shows events of any account, and times of any length", async () => {
    const one = actor("one", "One", "", "a", "body");
    const long = "Saturday 27 October, from 10:22 to 11:16 by the clock of Havana, which is an hour behind";
    const events = [
      event("a", { account: "record", kind: "statement", actor: one, when: { ...at, as: long } }),
      event("b", { account: "record", kind: "statement", actor: one, when: { ...at, as: "11:20" } }),
    ];
    const { find, problems, diagnostics } = await draw(scenario({ actors: [one], events }), "events: [a, b]");
    expect([...problems, ...diagnostics]).toEqual([]);
    const times = find('[data-event="a"]')[0]!.parentElement!.querySelectorAll(".row-day, .row-time");
    expect([...times].map((line) => line.textContent).join(" ")).toBe(long.replace(", ", " "));
  });

  it("says every limit that it breaks at once", async () => {
    const actors = Array.from({ length: 11 }, (_, i) => actor(`a${i}`, `A${i}`, "", "a", "body"));
    const events = Array.from({ length: 25 }, (_, i) =>
      event(`e${i}`, { actor: actors[i % 11]!, target: actors[(i + 1) % 11]!, step: i + 1 }),
    );
    const { diagnostics } = await draw(scenario({ actors, events }));
    expect(diagnostics).toMatchObject([
      {
        rule: "figure-size",
        message: "This sequence holds more than its slide can show: 11 participants and 25 messages.",
      },
    ]);
  });

  it("says which event it cannot draw, at the event", async () => {
    const facts = syria();
    const { diagnostics } = await draw(
      facts,
      "participants: [militias, us-facility]\nevents: [drone-attack, us-strikes]",
    );
    expect(diagnostics).toMatchObject([{ rule: "figure-option", at: facts.events[2]!.at }]);
  });

  it("says what is too long, at the event", async () => {
    const facts = syria();
    facts.events[0]!.label = "Words ".repeat(60);
    expect((await draw(facts)).problems).toMatchObject([
      { rule: "figure-size", at: { entity: "drone-attack" } },
    ]);
  });

  it("is told in sentences", async () => {
    const { drawing } = await draw(syria());
    expect(drawing?.description).toMatch(
      /^Step 1, Thursday\. Strike by Shiite militias on US facility, Al Omar: Suicide drones: 1 killed, 5 injured\. Step 2/,
    );
  });
});

describe("a sequence on a narrow page", () => {
  it("is a numbered list: the step's mark, its time, and what happens, with who does it to whom", async () => {
    const { drawing } = await draw(syria());
    expect(drawing?.narrow).toMatchObject({ form: "list", element: "ol", classes: ["seq-list"] });
    expect(lookInto(drawing)("main > li").map(wordsOf)).toEqual([
      "1 Thursday Suicide drones: 1 killed, 5 injured Strike by Shiite militias on US facility, Al Omar",
      "2 Friday “directed” Order of Joe Biden to CENTCOM “precision strikes on multiple targets in Deir Ez-Zor.” Strike in return by CENTCOM on Three militia sites",
      "3 Friday Rockets at the US guard Strike in return by Shiite militias on US facility, Al Omar",
      "4 No day given “We are postured for scalable options” Words of CENTCOM",
    ]);
  });

  it("has no target of an order that reaches nobody in the figure", async () => {
    const facts = syria();
    const order = facts.events.find(({ kind }) => kind === "order");
    order!.target = null;
    const { drawing } = await draw(facts);
    expect(lookInto(drawing)("main > li").map(wordsOf)[1]).toContain("Order of Joe Biden “precision");
    expect(drawing?.description).toContain("Order of Joe Biden: “directed”");
  });

  it("sets a source's words apart from ours", async () => {
    const look = lookInto((await draw(syria())).drawing);
    expect(look(".q").map(textOf)).toEqual([
      "“directed”",
      "“precision strikes on multiple targets in Deir Ez-Zor.”",
      "“We are postured for scalable options”",
    ]);
  });

  it("has the sides, the steps and the events of the wide one", async () => {
    const facts = syria();
    const steps = ["drone-attack", "us-strikes"].map((id) => stepOn(facts.events.find((e) => e.id === id)!));
    const look = lookInto((await draw(facts, "", steps)).drawing);
    expect(look("li").map((item) => [item.className, item.getAttribute("data-step")])).toEqual([
      ["side-a", "1"],
      ["side-b", "2"],
      ["side-a", null],
      ["side-b", null],
    ]);
    expect(look("[data-event]").map((said) => said.getAttribute("data-event"))).toEqual([
      ...["drone-attack", "biden-order", "us-strikes", "rockets", "warning"],
    ]);
  });
});
