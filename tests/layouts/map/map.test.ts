// The slide of a map: the figure in both forms, the list of its steps beside it, what its foot says, and maps of its
// own.
import { describe, expect, it } from "vitest";
import type { Content, Flow, Slide, Step } from "../../../src/model/deck.ts";
import { type DrawnFigure, idOfOwnMap } from "../../../src/model/figure.ts";
import { renderPage, textOf, textsOf } from "../../render/page.ts";
import {
  aClaim,
  aDeck,
  anEvent,
  answer,
  aScenario,
  aSlide,
  letter,
  movesOf,
  paragraph,
  words,
} from "../../support/deck.ts";

const credit = "Borders Natural Earth, rivers WDBII/GSHHG.";

const drawn = (id: string): DrawnFigure => ({
  id,
  width: 816,
  height: 528,
  title: "Where",
  description: "A map.",
  ids: [],
  note: credit,
  svg: `<svg id="${id}" class="dg dg-map wide"></svg>`,
  narrow: `<svg id="${id}-narrow" class="dg dg-map narrow"></svg>`,
});

const bridge = {
  id: "bridge",
  name: "Bridge",
  latitude: 35,
  longitude: 40,
  radius: 1,
  evidence: [],
  reported: [],
  at: letter.at,
};
const stepOf = (event: typeof letter): Step => ({ target: { kind: "event", event }, label: event.title });
const item = (text: string): Flow => [paragraph(...words(text))];
const list = (...texts: string[]): Flow[number] => ({
  kind: "list",
  ordered: false,
  start: 1,
  stepwise: false,
  checks: [],
  items: texts.map(item),
  at: letter.at,
});

function renderMap(flow: Flow, given: Partial<Slide> = {}): Element {
  const figure = { id: "news-figure-1", kind: "map", text: "", options: {}, at: letter.at };
  return render({ layout: "map", figure, flow }, given);
}

function render(content: Content, given: Partial<Slide> = {}, scenario = aScenario()): Element {
  const slide = aSlide(content, given);
  const figures = [drawn("news-figure-1"), drawn(idOfOwnMap(slide))];
  return renderPage(aDeck([slide], scenario), figures).querySelector("section.slide-section") as Element;
}

describe("a map's slide", () => {
  const steps = [stepOf(letter), stepOf(answer)];

  it("has both forms of its figure, the wide one first", () => {
    const forms = [...renderMap([]).querySelectorAll(".fig-map > svg")].map((svg) =>
      svg.getAttribute("class"),
    );
    expect(forms).toEqual(["dg dg-map wide", "dg dg-map narrow"]);
  });

  it("makes the first list with an item a step the list of its steps", () => {
    const slide = renderMap([list("At the bridge", "In the town"), list("One", "Two")], {
      steps,
      stepCount: 2,
    });
    const items = [...slide.querySelectorAll(".map-says ol.steps > li")];
    expect(items.map(textOf)).toEqual(["1 LetterAt the bridge", "2 AnswerIn the town"]);
    expect(items.map((one) => [one.className, one.getAttribute("data-step")])).toEqual([
      ["side-a", "1"],
      ["side-b", "2"],
    ]);
    expect(textsOf(slide, ".map-says ul > li")).toEqual(["One", "Two"]);
  });

  it("leaves a list of another length, and all it says without steps, as it is", () => {
    expect(renderMap([list("One")], { steps, stepCount: 2 }).querySelector("ol.steps")).toBeNull();
    const said = renderMap([paragraph(...words("It is near."))]);
    expect(textOf(said.querySelector(".map-says"))).toBe("It is near.");
    expect(renderMap([]).querySelector(".map-says")).toBeNull();
  });

  it("says in its foot whose borders and rivers it shows", () => {
    expect(textOf(renderMap([]).querySelector(".foot .src .own"))).toBe(credit);
  });

  it("shows the told account's moves, and a slide of the record does not", () => {
    expect(textsOf(renderMap([], { account: "told" }), ".rail .day")).toEqual(["Tuesday", "Wednesday"]);
    expect(renderMap([], { account: "record" }).querySelector(".rail")).toBeNull();
  });
});

describe("a map of a slide's own", () => {
  it("stands on the title and beside an event's facts, in both forms, with its credit in the foot", () => {
    const event = anEvent({ places: [bridge] });
    const contents: Content[] = [
      { layout: "title", flow: [] },
      { layout: "event", event, claims: [], flow: [] },
    ];
    for (const content of contents) {
      const slide = render(content, {}, aScenario({ moves: movesOf([event]) }));
      expect(slide.querySelectorAll(".fig-map.is-own > svg").length).toBe(2);
      expect(textOf(slide.querySelector(".foot .src .own"))).toBe(credit);
    }
  });

  it("is lit with the claims that are steps, and the rail stands at the event's move", () => {
    const claims = [aClaim(), aClaim({ id: "lost", text: "It was lost", about: letter })];
    const steps: Step[] = [{ target: { kind: "claim", claim: claims[1]! }, label: claims[1]!.text }];
    const slide = render({ layout: "event", event: anEvent(), claims, flow: [] }, { steps, stepCount: 1 });
    const rows = [...slide.querySelectorAll(".claims > li")].map((row) => row.getAttribute("data-step"));
    expect(rows).toEqual([null, "1"]);
    const anchors = [...slide.querySelectorAll<HTMLElement>(".step-anchors .fragment")];
    expect(anchors.map((one) => [one.dataset.label, one.className])).toEqual([
      ["It was lost", "fragment custom side-a"],
    ]);
    expect(slide.querySelector<HTMLElement>(".rail")?.dataset.now).toBe("1");
  });
});
