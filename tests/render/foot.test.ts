import { describe, expect, it } from "vitest";
import { formatNumbers, formatParagraphs } from "../../src/text/number-ranges.ts";
import { aDeck, archive, aSlide, aSource, gazette, here } from "../support/deck.ts";
import { renderOne, renderPage, textOf } from "./page.ts";

const footOf = (sources: { source: typeof gazette; paragraphs: number[] }[]) =>
  textOf(renderOne({ layout: "text", flow: [] }, { sources }).querySelector(".foot .src"));

describe("the foot", () => {
  it("names its sources fully while they fit", () => {
    expect(footOf([{ source: gazette, paragraphs: [1, 2, 4] }])).toBe(
      "1 The Gazette, “Letters cross the river”, 2 May 2001, ¶1–2, 4",
    );
  });

  it("says less of each where there are more", () => {
    const many = [3, 4, 5].map((number) =>
      aSource({ id: `paper-${number}`, number, publisher: `Daily paper of town ${number}` }),
    );
    const all = [gazette, archive, ...many].map((source) => ({ source, paragraphs: [1] }));
    expect(footOf(all)).toBe(
      "1 The Gazette, ¶1 2 The Archive, ¶1 3 Daily paper of town 3, ¶1 4 Daily paper of town 4, ¶1 5 Daily paper of town 5, ¶1",
    );
  });

  it("names one publisher once, and the last sources by their numbers only", () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      aSource({ id: `paper-${i}`, number: i + 3, publisher: `Daily paper of the town ${Math.floor(i / 2)}` }),
    );
    const foot = footOf([gazette, archive, ...many].map((source) => ({ source, paragraphs: [1] })));
    expect(foot).toContain("3, 4 Daily paper of the town 0");
    expect(foot).toMatch(/ and [\d–, ]+$/);
  });

  it("says how the briefing may be handled, of when it is, and which it is", () => {
    const slide = renderOne({ layout: "text", flow: [] });
    expect([...slide.querySelectorAll(".about span")].map(textOf)).toEqual([
      "For tests only",
      "as of 3 May 2001",
      "0123abcd",
    ]);
  });

  it("leaves out the first sentences of a figure's note where it is longer than the line", () => {
    const spec = { id: "f1", kind: "timeline", text: "", options: {}, at: here };
    const cut = "12 May at 06:40 – 12 May at 07:04 left out: no event.";
    const note = `Line: from an event to its answer. Bar: some time within it. ${cut} ${cut}`;
    const figure = {
      id: "f1",
      svg: "<svg></svg>",
      width: 1,
      height: 1,
      title: "",
      description: "",
      ids: [],
      note,
    };
    const flow = [{ kind: "figure" as const, figure: spec, at: here }];
    const slide = aSlide(
      { layout: "text", flow },
      { figures: [{ spec, room: { width: 1, height: 1 }, ownMap: null }] },
    );
    const page = renderPage(aDeck([slide]), [figure]);
    expect(textOf(page.querySelector(".foot .own"))).toBe(`${cut} ${cut}`);
  });

  it("says whose grades are shown", () => {
    const slide = renderOne({ layout: "sources", show: ["grades"], flow: [], graded: [] });
    expect(textOf(slide.querySelector(".foot .own"))).toBe(
      "Grades are this briefing’s own, on the Admiralty scale",
    );
  });
});

describe("numbers in a row", () => {
  it("are joined where they follow each other", () => {
    expect(formatNumbers([7, 1, 2, 3, 7])).toBe("1–3, 7");
    expect(formatNumbers([])).toBe("");
  });

  it("leave out the title", () => {
    expect(formatParagraphs([0, 2, 3])).toBe("¶2–3");
    expect(formatParagraphs([0])).toBe("");
  });
});
