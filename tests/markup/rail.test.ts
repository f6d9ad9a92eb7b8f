import { describe, expect, it } from "vitest";
import type { Content, Step } from "../../src/model/deck.ts";
import { renderOne, textsOf } from "../render/page.ts";
import { anEvent, answer, aScenario, letter, movesOf } from "../support/deck.ts";

const sequence: Content = {
  layout: "sequence",
  figure: { id: "news-figure-1", kind: "sequence", text: "", options: {}, at: letter.at },
  flow: [],
};
const stepOf = (event: typeof letter): Step => ({ target: { kind: "event", event }, label: event.title });
const attributes = (item: Element) => [
  item.className,
  item.getAttribute("data-step"),
  item.getAttribute("data-fragment-index"),
];

describe("the rail", () => {
  it("shows every move with its time, its side and its number", () => {
    const slide = renderOne({ layout: "title", flow: [] });
    expect(textsOf(slide, ".rail li")).toEqual(["Tuesday 1 Letter", "Wednesday 2 Answer"]);
    expect([...slide.querySelectorAll(".rail use")].map((use) => use.getAttribute("href"))).toEqual([
      "#mark-a",
      "#mark-b",
    ]);
    expect([...slide.querySelectorAll(".rail svg")].map((mark) => mark.getAttribute("aria-label"))).toEqual([
      "Northern",
      "Southern",
    ]);
  });

  it("carries a slide's steps where each is a move of its own", () => {
    const slide = renderOne(sequence, { steps: [stepOf(letter), stepOf(answer)], stepCount: 2 });
    expect([...slide.querySelectorAll(".rail li")].map(attributes)).toEqual([
      ["side-a fragment custom", "1", "0"],
      ["side-b fragment custom", "2", "1"],
    ]);
    expect(slide.querySelector(".step-anchors")).toBeNull();
  });

  it("leaves the steps to anchors where two belong to one move", () => {
    const second = anEvent({ id: "second-letter", title: "Second letter" });
    const [first, last] = movesOf([letter, answer]);
    const scenario = aScenario({ moves: [{ ...first!, events: [letter, second] }, last!] });
    const steps = [stepOf(letter), stepOf(second), stepOf(answer)];
    const slide = renderOne(sequence, { steps, stepCount: 3 }, scenario);
    expect([...slide.querySelectorAll(".rail li")].map(attributes)).toEqual([
      ["side-a", "1 2", null],
      ["side-b", "3", null],
    ]);
    const anchors = [...slide.querySelectorAll<HTMLElement>(".step-anchors .fragment")];
    expect(anchors.map((anchor) => anchor.dataset.label)).toEqual(["Letter", "Second letter", "Answer"]);
  });

  it("stands still at the move of an event's slide", () => {
    const slide = renderOne({ layout: "event", event: answer, claims: [], flow: [] });
    expect(slide.querySelector<HTMLElement>(".rail")?.dataset.now).toBe("2");
    expect([...slide.querySelectorAll(".rail li")].map((item) => item.className)).toEqual([
      "side-a is-past",
      "side-b is-now",
    ]);
    expect(slide.querySelector(".rail [data-step]")).toBeNull();
  });

  it("is left out where the event is no move, and in layouts without one", () => {
    const record = anEvent({ id: "record-letter", account: "record", step: null });
    expect(
      renderOne({ layout: "event", event: record, claims: [], flow: [] }).querySelector(".rail"),
    ).toBeNull();
    expect(renderOne({ layout: "text", flow: [] }).querySelector(".rail")).toBeNull();
  });
});
