import { describe, expect, it } from "vitest";
import type { Slide } from "../../src/model/deck.ts";
import {
  aDeck,
  answer,
  aQuote,
  aScenario,
  aSlide,
  letter,
  movesOf,
  paragraph,
  words,
} from "../support/deck.ts";
import { renderPage, textsOf } from "./page.ts";

const text = (id: string, given: Partial<Slide> = {}) =>
  aSlide({ layout: "text", flow: [paragraph(...words("Words"))] }, { id, ...given });
const told = { section: "As told" };
const event = (id: string, of: typeof letter) =>
  aSlide({ layout: "event", event: of, claims: [], flow: [] }, { id, ...told });

describe("the contents", () => {
  it("list parts and slides in order, a part of one slide by its name alone, and the sources last", () => {
    const slides = [text("one", { section: "First" }), text("two", told), text("three", told)];
    const page = renderPage(aDeck(slides));
    expect(textsOf(page, ".contents > ol > li > a, .contents summary")).toEqual([
      "First",
      "As told",
      "Sources",
    ]);
    expect([...page.querySelectorAll(".contents a")].map((link) => link.getAttribute("href"))).toEqual([
      "#one",
      "#two",
      "#three",
      "#all_sources",
    ]);
  });

  it("lead to what is there, and are open without a script", () => {
    const page = renderPage(aDeck([text("one"), text("two", told), text("three", told)]));
    for (const link of page.querySelectorAll(".contents a, .head-link"))
      expect(page.querySelector(link.getAttribute("href") ?? "none")).not.toBeNull();
    expect(page.querySelectorAll(".contents details:not([open])")).toHaveLength(0);
  });

  it("name the first slide about a move by its side's mark, number and title", () => {
    const quote = aQuote();
    const said = { ...answer, quotes: [quote] };
    const slides = [
      event("letter", letter),
      event("again", letter),
      aSlide({ layout: "quote", quote, flow: [] }, { id: "words", ...told }),
    ];
    const scenario = aScenario({ moves: movesOf([letter, said]) });
    const page = renderPage(aDeck(slides, scenario));
    expect(textsOf(page, ".contents details a")).toEqual([
      "1 Letter",
      "A letter reached the south",
      "2 Answer",
    ]);
    const uses = [...page.querySelectorAll(".contents use")].map((use) => use.getAttribute("href"));
    expect(uses).toEqual(["#mark-a", "#mark-b"]);
  });

  it("are not there for what has no name: a slide without a part is named by its headline", () => {
    const page = renderPage(aDeck([text("one", { headlineText: "Nothing happened" })]));
    expect(textsOf(page, ".contents > ol > li > a")).toEqual(["Nothing happened", "Sources"]);
  });
});

describe("a heading's link", () => {
  it("leads to its slide, has its number for a name, and is no part of the heading", () => {
    const page = renderPage(aDeck([text("one"), text("two", { folio: "2" })]));
    const link = page.querySelector("#two .head-link");
    expect(link?.getAttribute("href")).toBe("#two");
    expect(link?.getAttribute("aria-label")).toBe("Link to slide 2");
    expect(link?.closest("h1, h2")).toBeNull();
  });
});
