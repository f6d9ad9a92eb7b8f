// The key in the chrome explains the sides that the slide shows, and no others.
import { describe, expect, it } from "vitest";
import type { Content, Slide } from "../../src/model/deck.ts";
import {
  aDeck,
  anActor,
  anEvent,
  answer,
  aQuote,
  aScenario,
  aSlide,
  letter,
  paragraph,
  words,
} from "../support/deck.ts";
import { renderPage, textsOf } from "./page.ts";

const plain: Content = { layout: "text", flow: [paragraph(...words("Nothing of sides."))] };

const keyOf = (content: Content, given: Partial<Slide> = {}, ids: string[] = []) => {
  const slide = aSlide(content, given);
  const figure = { id: "f", svg: "<svg></svg>", width: 1, height: 1, title: "", description: "", ids };
  return textsOf(renderPage(aDeck([slide], aScenario()), [figure]), ".chrome .key li");
};

describe("the key of sides", () => {
  it("is not there where no side appears", () => {
    expect(keyOf(plain)).toEqual([]);
    const figure = { id: "f", kind: "mermaid", text: "", options: null, at: letter.at };
    expect(keyOf({ layout: "text", flow: [{ kind: "figure", figure, at: letter.at }] })).toEqual([]);
  });

  it("explains the sides of what a figure shows", () => {
    const figure = { id: "f", kind: "chain", text: "", options: null, at: letter.at };
    const content = { layout: "actors", figure, flow: [] };
    expect(keyOf(content, {}, ["mayor"])).toEqual(["Southern"]);
    expect(keyOf(content, {}, ["letter"])).toEqual(["Northern"]);
    expect(keyOf(content, {}, ["mayor", "carriers"])).toEqual(["Northern", "Southern"]);
  });

  it("explains who speaks, who acted, and the moves of the rail", () => {
    expect(keyOf({ layout: "quote", quote: aQuote(), flow: [] })).toEqual(["Southern"]);
    const alone = anEvent({ id: "alone", actor: anActor({ side: "n" }) });
    expect(keyOf({ layout: "event", event: alone, claims: [], flow: [] })).toEqual(["Onlookers"]);
    expect(keyOf({ layout: "title", flow: [] })).toEqual(["Northern", "Southern"]);
  });

  it("explains the sides of its steps", () => {
    const steps = [{ target: { kind: "event" as const, event: answer }, label: "Answer" }];
    expect(keyOf(plain, { steps, stepCount: 1 })).toEqual(["Southern"]);
  });
});
