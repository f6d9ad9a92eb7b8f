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

  it("leaves out the mark at the very end alone, and of several there only the last", () => {
    expect(differing("at once. today", "at once today")).toEqual([["once."], ["once"]]);
    expect(differing("at once?!", "at once?")).toEqual([["once?!"], ["once?"]]);
    for (const mark of ".,;:!?") expect(differing(`at once${mark}`, "at once")).toEqual([[], []]);
  });

  it("keeps the most words that both have in the same order", () => {
    expect(differing("x a b c", "a b c x")).toEqual([["x"], ["x"]]);
    expect(differing("a b c x", "x a b c")).toEqual([["x"], ["x"]]);
    expect(differing("a x b y c", "b a c b y c")).toEqual([["x"], ["b", "c"]]);
    expect(differing("one two", "two one two")).toEqual([[], ["two"]]);
  });

  it("of two ways as good, has the second wording keep its last word", () => {
    expect(differing("a b", "b a")).toEqual([["a"], ["a"]]);
  });

  it("has everything differ from nothing", () => {
    expect(differing("two words", "")).toEqual([["two", "words"], []]);
    expect(differing(" ", "two words")).toEqual([[], ["two", "words"]]);
  });
});

describe("renderDiff", () => {
  it("marks words that follow each other together", () => {
    expect(renderDiff(diffWords("a b c d", "a x y d").b).value).toBe('a <b class="diff">x y</b> d');
  });
});
