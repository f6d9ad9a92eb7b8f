import { describe, expect, it } from "vitest";
import { splitParagraphs } from "../../src/sources/split-paragraphs.ts";

describe("splitParagraphs", () => {
  it("takes each line that is not empty, without the lines that mark a cut", () => {
    expect(splitParagraphs("The log\n\n  It left. \n[…]\n[...]\nIt was seen.\n")).toEqual([
      "The log",
      "It left.",
      "It was seen.",
    ]);
  });
});
