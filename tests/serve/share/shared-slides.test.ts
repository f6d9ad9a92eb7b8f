// What a follower is sent of a slide: what the room has shown of it, and no word more.
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/model/page.ts";
import { slideForFollower } from "../../../src/serve/audience.ts";
import { cutForRemote, SharedSlides, withoutNotes } from "../../../src/serve/share/shared-slides.ts";

const list = `<section id="list" data-folio="1" data-steps="2" data-title="A list"><div class="stage"><ul class="flow"><li class="fragment" data-step="1">Erstens<ul><li>darin</li></ul></li><li class="fragment" data-step="2">Zweitens</li></ul></div><div class="notes">Notiz</div></section>`;
const stack = `<section data-stack><section id="top" data-folio="2" data-title="Above"><div class="stage">Oben</div></section><section id="rail" data-folio="2.1" data-title="A rail"><div class="stage"><nav class="rail"><li class="fragment" data-step="1">Move</li></nav></div></section></section>`;
const blocksOf = (html: Record<string, string>): Block[] =>
  Object.entries(html).map(([key, html]) => ({ key, html, opens: [] }));
const blocks = blocksOf({
  marks: `<svg class="defs"></svg>`,
  contents: `<nav class="contents">Later</nav>`,
  "slide list": list,
  "slide top": stack,
  "entity later": `<template id="x_later">Vorlage</template>`,
});
const slides = new SharedSlides(blocks);
const sent = (id: string, shown: Record<string, number>, from = slides) =>
  slideForFollower(from.find(id)!, { state: null, shown: new Map(Object.entries(shown)), slides: from });

describe("a slide for followers", () => {
  it("is none before the room has shown it", () => {
    expect(sent("list", {})).toBe(null);
    expect(sent("list", { rail: 1 })).toBe(null);
  });

  it("has the items of a list that have appeared, and the places of the others", () => {
    expect(sent("list", { list: 0 })).toMatchObject({ folio: "1", title: "A list" });
    expect(sent("list", { list: 0 })?.html).not.toMatch(/Erstens|darin|Zweitens|Notiz/);
    expect(sent("list", { list: 1 })?.html).toMatch(/Erstens.*darin/);
    expect(sent("list", { list: 1 })?.html).not.toMatch(/Zweitens/);
    expect(sent("list", { list: 1 })?.html.match(/<li class="fragment"/g)).toHaveLength(2);
    expect(sent("list", { list: 2 })?.html).toMatch(/Zweitens/);
  });

  it("has the whole rail, which the room shows from the first step on", () => {
    expect(sent("rail", { rail: 0 })?.html).toContain("Move");
    expect(sent("rail", { rail: 1 })?.version).toBe(sent("rail", { rail: 0 })?.version);
  });
});

describe("the version of a slide for followers", () => {
  const versionAfter = (from: string, to: string, step: number) =>
    sent("list", { list: step }, new SharedSlides(blocksOf({ "slide list": list.replace(from, to) })))
      ?.version;
  const version = (step: number) => sent("list", { list: step })?.version;

  it("changes with what was shown of it", () => {
    expect(version(0)).not.toBe(version(1));
    expect(versionAfter("Erstens", "Erstlich", 1)).not.toBe(version(1));
    expect(versionAfter("A list", "Another", 1)).not.toBe(version(1));
  });

  it("tells nothing of what was not", () => {
    expect(versionAfter("Zweitens", "Endlich", 1)).toBe(version(1));
    expect(versionAfter("Notiz", "Andere", 2)).toBe(version(2));
  });

  it("ends with its steps where an edit took steps away", () => {
    expect(sent("list", { list: 7 })?.version).toBe(version(2));
  });
});

describe("the page for a remote", () => {
  const markup = blocks.map(({ html }) => html).join("");
  const blocksSent = cutForRemote(blocks);

  it("has the slides, and neither notes nor what stands behind them", () => {
    expect(blocksSent.map(({ key }) => key)).toEqual(["marks", "slide list", "slide top"]);
    for (const text of [withoutNotes(markup), JSON.stringify(blocksSent)]) {
      for (const word of ["Zweitens", "Oben", "Move"]) expect(text).toContain(word);
      for (const never of ["Notiz", "Vorlage", "Later"]) expect(text).not.toContain(never);
    }
  });
});
