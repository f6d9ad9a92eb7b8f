// Words are found in the texts of sources however they are written, and at their own characters.
import { describe, expect, it } from "vitest";
import { findInAnyCase, findInTexts, findNearest } from "../../src/sources/find-in-texts.ts";

const sources = [
  { id: "gazette", paragraphs: ["", "İki GEMİ, İzmir: The Ships left", "the ships came back"] },
];
const found = (all: ReturnType<typeof findInTexts>) =>
  all.map(({ paragraph, text, spans }) => [paragraph, ...spans.map(({ from, to }) => text.slice(from, to))]);

describe("words in the texts of sources", () => {
  it("are those with their own capitals, where there are any", () => {
    expect(found(findInTexts(sources, "The Ships"))).toEqual([[1, "The Ships"]]);
    expect(found(findInTexts(sources, "THE SHIPS"))).toEqual([
      [1, "The Ships"],
      [2, "the ships"],
    ]);
  });

  it("stand at their characters also after a letter whose small form is two", () => {
    expect(found(findInAnyCase(sources, "SHIPS LEFT"))).toEqual([[1, "Ships left"]]);
  });
});

describe("the nearest words", () => {
  const texts = [
    { id: "first", paragraphs: ["", "The ferry left on time", "The old ships left the harbour early"] },
    { id: "second", paragraphs: ["", "The ships left the harbour at dawn"] },
  ];

  it("are those with the fewest changes, in whichever text they stand", () => {
    expect(findNearest(texts, "The ships left the harbour at noon")).toMatchObject({
      source: "second",
      paragraph: 1,
    });
    expect(findNearest(texts, "The old ships left the harbour late")).toMatchObject({
      source: "first",
      paragraph: 2,
    });
  });

  it("are none where more than half of the words would have to change", () => {
    expect(findNearest(texts, "Nobody has counted any of the crowds")).toBeNull();
  });
});
