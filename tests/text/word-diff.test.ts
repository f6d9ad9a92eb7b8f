import { describe, expect, it } from "vitest";
import { renderDiff } from "../../src/markup/quoted.ts";
import { diffWords } from "../../src/text/word-diff.ts";

const differing = (a: string, b: string) => {
  const { a: left, b: right } = diffWords(a, b);
  const only = (words: typeof left) => words.filter((word) => word.differs).map((word) => word.text);
  return [only(left), only(right)];
};

describe("diffWords", () => {
  it("finds the words that only one wording has", () => {
    expect(differing("groups tied to Iran’s Guards.", "groups tied to the IRGC.")).toEqual([
      ["Iran’s", "Guards."],
      ["the", "IRGC."],
    ]);
  });

  it("takes quotation marks and apostrophes as equal by kind, and leaves out the closing mark", () => {
    expect(differing("Iran's fleet is large,", "Iran’s fleet is large.")).toEqual([[], []]);
  });

  it("keeps other punctuation", () => {
    expect(differing("at once, today", "at once today")).toEqual([["once,"], ["once"]]);
  });

  it("has everything differ from nothing", () => {
    expect(differing("two words", "")).toEqual([["two", "words"], []]);
  });
});

describe("renderDiff", () => {
  it("marks words that follow each other together", () => {
    expect(renderDiff(diffWords("a b c d", "a x y d").b).value).toBe('a <b class="diff">x y</b> d');
  });
});
