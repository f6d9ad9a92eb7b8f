import { describe, expect, it } from "vitest";
import { layOutChain } from "../../../src/figures/chain/layout.ts";
import type { ChainPlan } from "../../../src/figures/chain/model.ts";
import { overlap } from "../../../src/figures/geometry.ts";
import type { Step } from "../../../src/model/deck.ts";
import type { Scenario } from "../../../src/model/scenario.ts";
import { draw as drawFence } from "../asked.ts";
import { actor, event, relation, scenario, stepOn, syria } from "../builders.ts";

const draw = (facts: Scenario, text = "", steps: Step[] = []) =>
  drawFence<ChainPlan>({ word: "chain", text, steps }, facts);

const named = (facts: Scenario, ...ids: string[]) =>
  ids.map((id) => stepOn(facts.events.find((one) => one.id === id)!));

describe("a chain", () => {
  it("has a lane for each side, and the ground with what is struck", async () => {
    const { find, problems } = await draw(syria(), "ground: On the ground, Deir ez-Zor province");
    expect(problems).toEqual([]);
    expect(find(".lane-label").map((label) => label.textContent)).toEqual([
      "On the ground, Deir ez-Zor province",
      "Iran-aligned",
      "US-aligned",
      "Onlookers",
    ]);
    expect(find(".on-ground").map((node) => node.getAttribute("data-actor"))).toEqual([
      "us-facility",
      "sites",
    ]);
  });

  it("has no lane for a side all of whose actors stand on the ground, where the others have rows for them", async () => {
    const [north, south] = [
      actor("north", "North", "", "a", "body"),
      actor("south", "South", "", "b", "body"),
    ];
    const places = (["a", "b", "n"] as const).map((side) => actor(`on-${side}`, side, "", side, "place"));
    const others = ["x", "y", "z"].map((id) => actor(id, id, "", "a", "body"));
    const facts = scenario({
      sides: { a: "North", b: "South", n: "Others" },
      actors: [north, south, ...others, ...places],
      relations: [relation("r", "opposes", north, south, "")],
    });
    const { find, problems } = await draw(facts, "ground: On the ground");
    expect(problems).toEqual([]);
    expect(find(".lane-label").map((label) => label.textContent)).toEqual([
      "North",
      "South",
      "On the ground",
    ]);
    expect(find(".on-ground").map((node) => node.getAttribute("data-actor"))).toEqual([
      "on-a",
      "on-b",
      "on-n",
    ]);
  });

  it("of a few who are not related has the whole width, without empty columns beside them", async () => {
    const people = ["x", "y"].map((id) => actor(id, id, "", "a", "person"));
    const facts = scenario({
      sides: { a: "North", b: "South", n: "Others" },
      actors: [...people, actor("z", "z", "", "b", "person")],
    });
    const { plan, problems } = await draw(facts);
    expect(problems).toEqual([]);
    const { boxes, width } = layOutChain(plan!, 1)!;
    const rights = [...boxes.values()].map((box) => box.x + box.width);
    expect(Math.max(...rights)).toBeGreaterThan(width * 0.9);
    expect((await draw(facts)).drawing?.classes).toContain("is-grid");
  });

  it("is drawn smaller before a name is refused", async () => {
    const names = ["Mathilde de Roncenay", "Théophile Bonnaventure", "Guillaume d’Estrée-Montfaucon"];
    const sides = ["a", "a", "a", "a", "a", "b", "b", "b", "n"] as const;
    const people = [...names, "Anna", "Berta", "Clara", "Dora", "Erna", "Frida"].map((name, i) =>
      actor(`p${i}`, name, "", sides[i]!, "person"),
    );
    const facts = scenario({
      sides: { a: "North", b: "South", n: "Others" },
      actors: people,
      relations: [relation("r", "opposes", people[0]!, people[6]!, "")],
    });
    const { find, problems } = await draw(facts);
    expect(problems).toEqual([]);
    expect(find(".name").map((line) => line.textContent)).toContain("Bonnaventure");
  });

  it("of two who strike nobody stands in the middle, and not at the top left", async () => {
    const [one, other] = [actor("one", "One", "", "a", "body"), actor("other", "Other", "", "a", "body")];
    const facts = scenario({ actors: [one, other], relations: [relation("r", "command", one, other, "")] });
    const { find, drawing } = await draw(facts);
    const xs = find(".node .name").map((text) => Number(text.getAttribute("x")));
    const { width, markup } = drawing as { width: number; markup: string };
    const scale = Number(/scale\(([\d.]+)\)/.exec(markup)?.[1]);
    expect(((Math.min(...xs) + Math.max(...xs)) / 2) * scale).toBeCloseTo(width / 2, -2); // within 50 px
  });

  it("stands its actors where frame 04 has them, in the order of their ties", async () => {
    const { find } = await draw(syria());
    const names = find(".node .name").map((text) => [
      text.textContent,
      Number(text.getAttribute("x")),
      Number(text.getAttribute("y")),
    ]);
    expect(names).toContainEqual(["Iran", 98, 91]);
    expect(names).toContainEqual(["IRGC", 357, 91]);
    expect(names).toContainEqual(["Shiite militias", 616, 91]);
    expect(names).toContainEqual(["CENTCOM", 616, 261]);
    expect(names).toContainEqual(["China", 98, 409]);
    expect(names).toContainEqual(["US facility, Al Omar", 984, 91]);
  });

  it("draws every strike level, parallel and from the column's edge to the place", async () => {
    const { find } = await draw(syria());
    const lines = find(".e-strike[data-event] .edge-line, .e-retaliation[data-event] .edge-line");
    expect(lines.map((line) => line.getAttribute("d"))).toEqual([
      "M720 74L802 74",
      "M720 264L802 264",
      "M720 114L802 114",
    ]);
  });

  it("draws a strike that answers one as a double line, with its step in the mark of its side", async () => {
    const { find } = await draw(syria());
    const strikes = find("[data-event]");
    expect(
      strikes.map((edge) => [edge.getAttribute("class"), edge.querySelector(".step-no")?.textContent]),
    ).toEqual([
      ["edge e-strike side-a", "1"],
      ["edge e-retaliation side-b", "2"],
      ["edge e-retaliation side-a", "3"],
    ]);
    expect(find(".edge-core").length).toBe(2 + 1); // and one in the key
  });

  it("draws an organ from the whole to the part, without a head", async () => {
    const { find } = await draw(syria());
    const organ = find('[data-relation="iran-irgc"]')[0]!;
    expect(organ.querySelector(".edge-line")?.getAttribute("d")).toBe("M200 94L255 94");
    expect(organ.querySelector(".edge-head")).toBeNull();
    expect(organ.textContent).toBe("organ of");
  });

  it("explains in its key only the kinds of edge it has", async () => {
    const facts = syria();
    const few = await draw({
      ...facts,
      relations: facts.relations.slice(1, 2),
      events: facts.events.slice(0, 1),
    });
    expect(few.find(".key-word").map((word) => word.textContent)).toEqual(["backs", "strikes"]);
  });

  it("has no data-step on a slide without steps", async () => {
    expect((await draw(syria())).find("[data-step]")).toEqual([]);
  });

  it("lights who acts and who is struck in every step of theirs, who stands behind as context, and nobody else", async () => {
    const facts = syria();
    const { find } = await draw(facts, "", named(facts, "drone-attack", "us-strikes", "rockets"));
    const steps = (id: string) => find(`[data-actor="${id}"]`)[0]!.getAttribute("data-step");
    expect(steps("militias")).toBe("1 3");
    expect(steps("us-facility")).toBe("1 3");
    expect(steps("sites")).toBe("2");
    expect(steps("irgc")).toBe("1 3");
    expect(steps("china")).toBe("4"); // there is no fourth: dim throughout
    expect(find(".is-context").map((node) => node.getAttribute("data-actor"))).toEqual([
      "iran",
      "irgc",
      "biden",
      "austin",
    ]);
    expect(find('[data-event="rockets"]')[0]!.getAttribute("data-step")).toBe("3");
  });

  it("shows only the actors named, and says which name is unknown", async () => {
    const { plan } = await draw(syria(), "actors: [militias]");
    expect(plan!.actors.map(({ id }) => id)).toEqual(["militias"]);
    const { diagnostics } = await draw(syria(), "actors: [militias, us-facilty]");
    expect(diagnostics).toMatchObject([
      {
        rule: "id-unknown",
        suggestion: "us-facility",
        at: { file: "slides/05-who.md", line: 7, column: 19, length: 10 },
      },
    ]);
  });

  it("says which option it does not have", async () => {
    expect((await draw(syria(), "grund: x")).diagnostics).toMatchObject([
      { rule: "key-unknown", suggestion: "ground" },
    ]);
  });

  it("says where options are not YAML", async () => {
    expect((await draw(syria(), "actors: [a\nground: x")).diagnostics[0]).toMatchObject({
      rule: "yaml-syntax",
    });
  });

  it("takes the form of a grid where a lane is too long for level strikes", async () => {
    const facts = syria();
    facts.actors.push(actor("fourth", "Fourth", "", "b", "body"));
    const { drawing, problems } = await draw(facts);
    expect(problems).toEqual([]);
    expect(drawing?.classes).toContain("is-grid");
  });

  it("of two who stand one below another is a column in the middle, with no empty one beside it", async () => {
    const [mayor, office] = [
      actor("a", "Mayor", "", "a", "person"),
      actor("b", "Office", "customs", "b", "body"),
    ];
    const facts = scenario({
      actors: [mayor, office],
      relations: [relation("r1", "command", mayor, office, "")],
    });
    const { plan, diagnostics } = await draw(facts, "actors: [a, b]");
    expect(diagnostics).toEqual([]);
    const { boxes, width } = layOutChain(plan!, 1)!;
    for (const box of boxes.values()) {
      expect(Math.abs(2 * box.x + box.width - width)).toBeLessThan(1);
      expect(box.width).toBeLessThan(width / 2);
    }
  });

  it("wraps a long role into two lines", async () => {
    const facts = syria();
    facts.actors.find(({ id }) => id === "militias")!.role = "groups affiliated with the Guards";
    expect((await draw(facts)).find('[data-actor="militias"] .role').length).toBe(2);
  });

  it("goes round who stands between two ends", async () => {
    const [a, b, c] = ["One", "Two", "Three"].map((name) => actor(name.toLowerCase(), name, "", "a", "body"));
    const relations = [
      relation("r1", "command", a!, b!, ""),
      relation("r2", "command", b!, c!, ""),
      relation("r3", "backing", a!, c!, "backs"),
    ];
    const { find } = await draw(scenario({ actors: [a!, b!, c!], relations }));
    expect(find('[data-relation="r3"] .edge-line')[0]!.getAttribute("d")!.split("L").length).toBe(4);
  });

  it("draws strikes between two who strike each other", async () => {
    const [a, b] = [actor("a1", "A", "", "a", "group"), actor("b1", "B", "", "b", "group")];
    const events = [
      event("one", { actor: a, target: b, step: 1 }),
      event("two", { actor: b, target: a, step: 2 }),
    ];
    const { find, problems } = await draw(scenario({ actors: [a, b], events }));
    expect(problems).toEqual([]);
    expect(find("[data-event]").map((line) => line.getAttribute("data-event"))).toEqual(["one", "two"]);
  });

  it.each([528, 490, 455])(
    "keeps the names of six lanes clear of boxes and their marks, in %d px of height",
    async (height) => {
      const sides = {
        a: "Soviet Union",
        b: "United States",
        c: "Cuba",
        d: "Turkey",
        e: "UN and OAS",
        n: "Onlookers",
      };
      const actors = Object.entries(sides).flatMap(([side, name]) =>
        ["one", "two"].map((id) => actor(`${side}-${id}`, `${name} ${id}`, "", side as "a", "body")),
      );
      const relations = [relation("r1", "backing", actors[0]!, actors[3]!, "backs")];
      const { plan } = await draw(scenario({ actors, relations, sides }));
      const layout = layOutChain({ ...plan!, room: { width: 1152, height } }, 1)!;
      expect(layout.arrangement.rows.length).toBe(6);
      const touching = layout.titles.flatMap(({ text, box: title }) =>
        [...layout.boxes].flatMap(([id, box]) => {
          const mark = layout.rightMarks.has(id) ? 0 : 7; // px above the box
          return overlap(title, { ...box, y: box.y - mark }) ? [`${text} on ${id}`] : [];
        }),
      );
      expect(touching).toEqual([]);
    },
  );

  it("is told in sentences", async () => {
    const { drawing } = await draw(syria());
    expect(drawing?.description).toContain("IRGC is an organ of Iran. Backing: IRGC for Shiite militias.");
    expect(drawing?.description).toContain("Step 2: strike in return by CENTCOM on Three militia sites.");
  });
});
