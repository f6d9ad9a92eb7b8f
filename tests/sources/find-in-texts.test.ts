// Words are found in the texts of sources however they are written, and at their own characters.
import { describe, expect, it } from "vitest";
import { findInAnyCase, findInTexts } from "../../src/sources/find-in-texts.ts";

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
