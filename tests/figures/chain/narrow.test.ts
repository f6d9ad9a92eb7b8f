import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawNarrowChain } from "../../../src/figures/chain/level/narrow/draw.ts";
import type { ChainPlan } from "../../../src/figures/chain/model.ts";
import { listChain } from "../../../src/figures/chain/narrow.ts";
import { measure } from "../../../src/figures/text/metrics.ts";
import type { Actor, Event, Relation, Scenario } from "../../../src/model/scenario.ts";
import { ask } from "../asked.ts";
import { actor, event, relation, scenario, stepOn, syria } from "../builders.ts";

interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function draw(facts: Scenario, lit: Event[] = []) {
  const { plan } = ask<ChainPlan>({ word: "chain", text: "", steps: lit.map(stepOn) }, facts);
  const narrow = drawNarrowChain(plan!) ?? listChain(plan!);
  const { document } = parseHTML(`<!doctype html><body><svg>${narrow.markup}</svg></body>`);
  const find = (selector: string) => [...document.querySelectorAll(selector)] as unknown as Element[];
  return { narrow, find };
}

/** The box of an outline: a rectangle, or a path of absolute points. */
function frameOf(outline: Element): Frame {
  const number = (name: string) => Number(outline.getAttribute(name));
  if (outline.localName === "rect")
    return {
      left: number("x"),
      top: number("y"),
      right: number("x") + number("width"),
      bottom: number("y") + number("height"),
    };
  const points = pointsOf(outline);
  const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const pointsOf = (path: Element): number[][] =>
  (path.getAttribute("d") ?? "")
    .replace(/[MZ]/g, "")
    .split("L")
    .map((pair) => pair.split(" ").map(Number));

const meet = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const sizes: Record<string, { size: number; family: "Archivo" | "Archivo Narrow"; weight: number }> = {
  name: { size: 20, family: "Archivo", weight: 600 },
  role: { size: 16.5, family: "Archivo Narrow", weight: 500 },
  "lane-label": { size: 17, family: "Archivo Narrow", weight: 700 },
  "edge-label": { size: 17, family: "Archivo Narrow", weight: 500 },
  "key-word": { size: 17, family: "Archivo Narrow", weight: 500 },
  "step-no": { size: 17, family: "Archivo Narrow", weight: 700 },
};

function frameOfText(text: Element): Frame {
  const face = sizes[text.getAttribute("class")!.split(" ")[0]!]!;
  const width = measure(text.textContent ?? "", face);
  const [x, y] = [Number(text.getAttribute("x")), Number(text.getAttribute("y"))];
  const left = text.matches(".name, .role, .step-no") ? x - width / 2 : x;
  return { left, right: left + width, top: y - face.size * 0.74, bottom: y + face.size * 0.22 };
}

/** What is wrong with where things stand; every drawing of a test is held against it. */
function faultsOf({ narrow, find }: ReturnType<typeof draw>): string[] {
  if (narrow.form !== "svg") return ["it is a list"];
  const nodes = find(".node").map((node) => ({
    id: node.getAttribute("data-actor"),
    frame: frameOf(node.querySelector(".label-container")!),
    texts: [...node.querySelectorAll("text")].map(frameOfText),
  }));
  const out = (frame: Frame) =>
    frame.left < 0 || frame.right > narrow.width || frame.top < -1 || frame.bottom > narrow.height;
  const texts = find("text").map((text) => ({ text, frame: frameOfText(text) }));
  const ways = find(".edge[data-event] .edge-line, .edge[data-relation] .edge-line");
  return [
    ...nodes.filter(({ frame }) => out(frame)).map(({ id }) => `${id} leaves the figure`),
    ...nodes.flatMap((one, i) =>
      nodes.slice(0, i).flatMap((other) => (meet(one.frame, other.frame) ? `${one.id} on ${other.id}` : [])),
    ),
    ...nodes.flatMap(({ id, frame, texts: inside }) =>
      inside.some((text) => text.left < frame.left || text.right > frame.right || text.bottom > frame.bottom)
        ? `the words of ${id} leave its shape`
        : [],
    ),
    ...texts.flatMap(({ text, frame }, i) => [
      ...(out(frame) ? [`${text.textContent} leaves the figure`] : []),
      ...texts
        .slice(0, i)
        .flatMap((other) => (meet(other.frame, frame) ? `${text.textContent} on another` : [])),
    ]),
    ...ways.flatMap((way) => waysOver(pointsOf(way), nodes)),
  ];
}

/** Nodes that a line goes through, a little inside their outlines. */
function waysOver(points: number[][], nodes: { id: string | null; frame: Frame }[]): string[] {
  return points.slice(1).flatMap(([x, y], i) => {
    const [x0, y0] = points[i]!;
    const line = {
      left: Math.min(x!, x0!) - 1,
      right: Math.max(x!, x0!) + 1,
      top: Math.min(y!, y0!) - 1,
      bottom: Math.max(y!, y0!) + 1,
    };
    return nodes.filter(({ frame }) => meet(line, frame)).map(({ id }) => `a line goes through ${id}`);
  });
}

const three = (side: "a" | "b") =>
  ["One", "Two", "Three"].map((name) => actor(`${side}-${name}`, name, "of three", side, "body"));
const strike = (id: string, from: Actor, to: Actor, step: number) =>
  event(id, { actor: from, target: to, step });
const chain = (actors: Actor[], relations: Relation[], events: Event[]) =>
  draw(scenario({ actors, relations, events }));

describe("a chain on a narrow page", () => {
  it("stands in two columns, each side down to the ground, with onlookers below", () => {
    const drawn = draw(syria());
    expect(faultsOf(drawn)).toEqual([]);
    const tops = (...ids: string[]) =>
      ids.map((id) => frameOf(drawn.find(`[data-actor=${id}] .label-container`)[0]!).top);
    const lefts = (...ids: string[]) =>
      ids.map((id) => frameOf(drawn.find(`[data-actor=${id}] .label-container`)[0]!).left);
    expect(tops("iran", "irgc", "militias")).toEqual(tops("biden", "austin", "centcom"));
    expect([...tops("iran", "irgc", "militias", "us-facility", "china", "israel")]).toEqual(
      [...tops("iran", "irgc", "militias", "us-facility", "china", "israel")].sort((a, b) => a - b),
    );
    expect(Math.max(...lefts("iran", "irgc", "militias", "us-facility"))).toBeLessThan(
      Math.min(...lefts("biden", "austin", "centcom", "sites")),
    );
    expect(drawn.narrow).toMatchObject({ form: "svg", width: 346 });
  });

  it("keeps every label at 13 px or more down to a column of 280 px", () => {
    const smallest = Math.min(...Object.values(sizes).map(({ size }) => size));
    expect((smallest * 280) / 346).toBeGreaterThan(13);
  });

  it("draws strikes straight down, with their steps in their sides' marks", () => {
    const { find } = draw(syria());
    expect(find("[data-event]").map((edge) => edge.querySelector(".step-no")?.textContent)).toEqual([
      "1",
      "2",
      "3",
    ]);
    for (const line of find("[data-event] .edge-line")) {
      const points = pointsOf(line);
      expect(points.length).toBe(2);
      expect(points[0]![0]).toBe(points[1]![0]);
    }
  });

  it("has the steps, the actors and the events of the wide one", () => {
    const facts = syria();
    const lit = ["drone-attack", "us-strikes"].map((id) => facts.events.find((one) => one.id === id)!);
    const { find } = draw(facts, lit);
    expect(find("[data-actor=militias]")[0]!.getAttribute("data-step")).toBe("1");
    expect(find("[data-event=us-strikes]")[0]!.getAttribute("data-step")).toBe("2");
    expect(find("[data-relation=backing]")[0]!.getAttribute("data-step")).toBe("1");
    expect(find(".is-context").length).toBe(4);
  });

  it("leads a strike on a place in the other column round, and over no box", () => {
    const [a, b] = [actor("a", "A", "", "a", "group"), actor("b", "B", "", "b", "body")];
    const place = actor("place", "Harbour", "", "n", "place");
    const drawn = chain([a, b, place], [], [strike("s1", a, place, 1), strike("s2", b, place, 2)]);
    expect(faultsOf(drawn)).toEqual([]);
    expect(pointsOf(drawn.find("[data-event=s2] .edge-line")[0]!).length).toBeGreaterThan(2);
  });

  it("stands a second place of one side in the other column while that is free", () => {
    const us = actor("us", "US", "", "b", "body");
    const places = ["Arsenal", "Base"].map((name) => actor(name, name, "", "a", "place"));
    const drawn = chain(
      [us, ...places],
      [],
      places.map((place, i) => strike(`s${i}`, us, place, i + 1)),
    );
    expect(faultsOf(drawn)).toEqual([]);
  });

  it("leads ties that skip a row, or lead to the other side, between the columns", () => {
    const [a, b] = [three("a"), three("b")];
    const relations = [
      relation("r1", "command", a[0]!, a[1]!, ""),
      relation("r2", "command", a[1]!, a[2]!, ""),
      relation("r3", "backing", a[0]!, a[2]!, "backs"),
      relation("r4", "organ", b[0]!, b[1]!, "organ of"),
      relation("r5", "backing", a[1]!, b[1]!, "backs"),
    ];
    expect(faultsOf(chain([...a, ...b], relations, []))).toEqual([]);
  });

  it("leads a strike of who stands higher there as well, where no tie takes the room", () => {
    const [a, b] = [three("a"), three("b")];
    const place = actor("place", "Harbour", "in the north", "b", "place");
    const relations = [
      relation("r1", "command", a[0]!, a[1]!, ""),
      relation("r2", "command", a[1]!, a[2]!, ""),
    ];
    const events = [strike("s1", a[2]!, place, 1), strike("s2", a[1]!, place, 2)];
    const drawn = chain([...a, ...b, place], relations, events);
    expect(faultsOf(drawn)).toEqual([]);
    expect(pointsOf(drawn.find("[data-event=s2] .edge-line")[0]!).length).toBe(5);
    const skips = relation("r3", "backing", a[0]!, a[2]!, "backs");
    expect(chain([...a, ...b, place], [...relations, skips], events).narrow.form).toBe("list");
  });

  it("holds long names in more lines, in every shape", () => {
    const kinds = ["state", "body", "person", "group"] as const;
    const long = kinds.map((kind) =>
      actor(kind, "Office of the Coordinator", "for all that happens abroad", "a", kind),
    );
    expect(faultsOf(chain([...long, ...three("b")], [], []))).toEqual([]);
  });

  it("is drawn where there is one side, or nobody at all but onlookers", () => {
    const onlooker = actor("china", "China", "", "n", "state", true);
    expect(faultsOf(chain(three("b"), [], []))).toEqual([]);
    expect(faultsOf(chain([onlooker], [], []))).toEqual([]);
  });

  it("is a list of ties where two columns cannot hold it", () => {
    const us = actor("us", "US", "", "b", "body");
    const places = ["Arsenal", "Base", "Depot"].map((name) => actor(name, name, "", "a", "place"));
    const { narrow, find } = chain(
      [us, ...places],
      [],
      places.map((place, i) => strike(`s${i}`, us, place, i + 1)),
    );
    expect(narrow).toMatchObject({ form: "list", element: "div" });
    expect(find("li [data-event]").map((item) => item.textContent?.trim())).toEqual([
      "strikes Arsenal 1",
      "strikes Base 2",
      "strikes Depot 3",
    ]);
  });

  it("is a list as well where a word is wider than a column, or a tie leads to an onlooker", () => {
    const wide = actor("wide", "Donaudampfschifffahrtsgesellschaft", "", "a", "body");
    expect(chain([wide], [], []).narrow.form).toBe("list");
    const [one] = three("a");
    const china = actor("china", "China", "", "n", "state", true);
    const tie = relation("r", "backing", china, one!, "backs");
    expect(chain([one!, china], [tie], []).narrow.form).toBe("list");
  });

  it("is the same for the same chain", () => {
    expect(draw(syria()).narrow).toEqual(draw(syria()).narrow);
  });
});
