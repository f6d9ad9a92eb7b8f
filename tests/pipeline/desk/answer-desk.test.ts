// What the source desk answers: the lines to paste, with a paragraph only where one is needed, and where words stand.
import { describe, expect, it } from "vitest";
import type { DeskData, DeskSource } from "../../../src/model/desk.ts";
import { searchTexts, writeLines } from "../../../src/pipeline/desk/answer-desk.ts";

const source = (id: string, ...texts: string[]): DeskSource =>
  ({
    id,
    publisher: `The ${id}`,
    paragraphs: texts.map((text, number) => ({ number, text, spans: [], uses: [], broken: [] })),
  }) as unknown as DeskSource;
const desk = {
  sources: [
    source("log", "The log", "The ship left at nine.", "At ten the ship left the bay."),
    source("paper", "The paper", "Nobody saw the Ship."),
  ],
} as DeskData;
const select = (words: string, paragraph = 1) => writeLines(desk, { source: "log", paragraph, words });

describe("writeLines", () => {
  it("names no paragraph for words that stand in one, and the selected one for words that stand in several", () => {
    expect(select("left at nine")?.evidence).toBe("evidence: {log: left at nine}");
    expect(select("the bay")?.standing).toEqual([2]);
    const twice = select("ship left", 2);
    expect(twice?.standing).toEqual([1, 2]);
    expect(twice?.evidence).toContain("¶2");
    expect(twice?.say).toBe("These words stand in ¶1 and ¶2. The line names the one you selected.");
  });

  it("counts the words, and says of more than forty that they are too many for one piece", () => {
    const words = (count: number) => Array.from({ length: count }, () => "word").join(" \n ");
    expect(select(words(40))).toMatchObject({ count: 40, isLong: false });
    expect(select(words(41))).toMatchObject({
      count: 41,
      isLong: true,
      say: "41 words. At most 40 can be quoted in one piece.",
    });
  });

  it("gives nothing for white space alone, or for a source that is not there", () => {
    expect(select(" \n ")).toBeNull();
    expect(writeLines(desk, { source: "radio", paragraph: 1, words: "left" })).toBeNull();
  });
});

describe("searchTexts", () => {
  it("finds words in any case in all texts, with the publisher's name", () => {
    const { found, nearest } = searchTexts(desk, " THE SHIP ");
    expect(found.map(({ publisher, paragraph }) => `${publisher} ¶${paragraph}`)).toEqual([
      "The log ¶1",
      "The log ¶2",
      "The paper ¶1",
    ]);
    expect(nearest).toBeNull();
  });

  it("gives the nearest passage where the words stand nowhere, and nothing for no words", () => {
    const { found, nearest } = searchTexts(desk, "nobody saw a ship");
    expect(found).toEqual([]);
    expect(nearest).toMatchObject({ source: "paper", publisher: "The paper", paragraph: 1 });
    expect(searchTexts(desk, "  ")).toEqual({ found: [], nearest: null });
  });
});
