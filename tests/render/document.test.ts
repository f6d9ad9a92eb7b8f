import { describe, expect, it } from "vitest";
import type { Slide } from "../../src/model/deck.ts";
import {
  aClaim,
  aDeck,
  aQuote,
  aScenario,
  aSlide,
  aSource,
  citeClaim,
  cites,
  letter,
  paragraph,
  words,
} from "../support/deck.ts";
import { renderPage, textOf, textsOf } from "./page.ts";

const text = (id: string, given: Partial<Slide> = {}) =>
  aSlide({ layout: "text", flow: [paragraph(...words("Words"))] }, { id, ...given });

describe("renderDocument", () => {
  it("puts a slide and those below it into one stack, and others beside each other", () => {
    const deck = aDeck([
      text("one"),
      text("two"),
      text("two-below", { below: true, folio: "2.2" }),
      text("three"),
    ]);
    const sections = [...renderPage(deck).querySelectorAll("main.deck > section")];
    expect(sections.map((section) => section.id || [...section.children].map((child) => child.id))).toEqual([
      "one",
      ["two", "two-below"],
      "three",
    ]);
    expect(sections[1]?.hasAttribute("data-stack")).toBe(true);
  });

  it("has one first-level heading, on the first slide, and a heading with an id on every other", () => {
    const page = renderPage(aDeck([text("one"), text("two")]));
    expect([...page.querySelectorAll("h1")].map((head) => head.id)).toEqual(["one-h"]);
    expect(page.querySelector("#two-h")?.localName).toBe("h2");
  });

  it("tells scripts what a slide is", () => {
    const given = {
      folio: "5",
      section: "What happened",
      duration: 90,
      account: "told",
      headlineText: "A “plain” one",
    } as const;
    const slide = renderPage(aDeck([text("one", given)])).querySelector<HTMLElement>("#one");
    expect({ ...slide?.dataset }).toMatchObject({
      folio: "5",
      section: "What happened",
      duration: "90",
      account: "told",
      title: "A “plain” one",
    });
  });

  it("counts folios without the slides that stand below others", () => {
    const deck = aDeck([
      text("one"),
      text("two", { folio: "2" }),
      text("below", { folio: "2.2", below: true }),
    ]);
    expect(textsOf(renderPage(deck), ".folio")).toEqual(["1 / 2", "2 / 2", "2.2 / 2"]);
  });

  it("has no style attribute, no handler and no id twice", () => {
    const sources = aSlide(
      { layout: "sources", show: ["about", "verdicts"], flow: [], graded: [] },
      { id: "sources" },
    );
    const page = renderPage(
      aDeck([text("one"), sources, aSlide({ layout: "event", event: letter, claims: [aClaim()], flow: [] })]),
    );
    const elements = [...page.querySelectorAll("*")];
    const names = elements.flatMap((element) => [...element.attributes].map((attribute) => attribute.name));
    expect(names.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    const ids = elements.map((element) => element.id).filter(Boolean);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("escapes what an author wrote", () => {
    const claim = aClaim({ text: "<script>alert(1)</script>" });
    const event = { ...letter, what: "<b>bold</b>" };
    const page = renderPage(aDeck([aSlide({ layout: "event", event, claims: [claim], flow: [] })]));
    expect(page.querySelector("script, dd b")).toBeNull();
    expect(textOf(page.querySelector(".claims"))).toContain("<script>alert(1)</script>");
  });

  it("lists every source after the last slide, with what is not known of it", () => {
    const page = renderPage(aDeck([text("one"), text("two")]));
    const list = [...page.querySelectorAll("#two > .all-sources li[id]")];
    expect(list.map((item) => item.id)).toEqual(["source-gazette", "source-archive"]);
    expect(textOf(list[1] ?? null)).toContain("date unknown");
    expect(textOf(list[1] ?? null)).toContain("seen in a copy of the register");
    expect(list[0]?.querySelector("a")?.getAttribute("href")).toBe("https://gazette.example/letters");
  });

  it("leads every citation to a source that is listed", () => {
    const flow = [paragraph(...words("Cited"), cites(citeClaim(aClaim())))];
    const page = renderPage(aDeck([aSlide({ layout: "text", flow })]));
    const targets = [...page.querySelectorAll('a[href^="#source-"]')].map(
      (link) => link.getAttribute("href") ?? "",
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !page.querySelector(target))).toEqual([]);
  });

  it("says of what slide a rule was lifted, and why", () => {
    const page = renderPage(aDeck([text("one", { allow: { "number-unsupported": "A count of ours." } })]));
    expect(textsOf(page, ".lifted li")).toEqual(["Slide 1 number-unsupported: A count of ours."]);
  });

  it("finds a word for everything it says", () => {
    const quote = aQuote({ check: "altered" });
    const grades = [{ text: words("Delivered"), claim: aClaim() }];
    const scenario = aScenario({
      sources: [aSource(), aSource({ id: "other", date: null, seenIn: "a copy", text: null })],
    });
    const slides = [
      aSlide({ layout: "title", flow: [] }),
      aSlide({
        layout: "event",
        event: { ...letter, means: "post", by: "them", where: "there" },
        claims: [aClaim()],
        flow: [],
      }),
      aSlide(
        { layout: "quote", quote, flow: [] },
        {
          notes: {
            say: [paragraph()],
            ifAsked: [paragraph()],
            holdBack: [paragraph()],
            private: [paragraph()],
            quotes: [quote],
          },
        },
      ),
      aSlide({ layout: "sources", show: ["about", "verdicts"], flow: [], graded: [] }),
      aSlide({ layout: "sources", show: ["grades"], flow: [], graded: grades }),
      aSlide({
        layout: "bluf",
        judgements: [{ headline: words("One"), flow: [], claims: [aClaim(), aClaim({ verdict: "partly" })] }],
      }),
    ];
    const said = textOf(renderPage(aDeck(slides, scenario)).querySelector("body"));
    expect(said.match(/\b(layout|verdict|quote|note|source|grade)\.[a-z]+/g)).toBeNull();
  });
});
