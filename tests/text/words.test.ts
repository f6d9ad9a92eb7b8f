import { describe, expect, it } from "vitest";
import { cutsWord, endsClause, findWordsIn } from "../../src/text/words.ts";

/** Whether a clause ends between the last word of `before` and the first of `after`. */
function ends(before: string, after: string): boolean {
  const text = before + after;
  const word = findWordsIn(before).at(-1);
  const next = findWordsIn(text).find(({ from }) => from >= (word?.to ?? 0));
  if (!word || !next) throw new Error(`${text} has no two words.`);
  return endsClause(text, word, next);
}

describe("findWordsIn", () => {
  it("finds letters and digits of any script, with their offsets", () => {
    expect(findWordsIn("The ship’s 24 men").map(({ text, from, to }) => [text, from, to])).toEqual([
      ["The", 0, 3],
      ["ship", 4, 8],
      ["s", 9, 10],
      ["24", 11, 13],
      ["men", 14, 17],
    ]);
    expect(findWordsIn("שלום, мир").map(({ text }) => text)).toEqual(["שלום", "мир"]);
    expect(findWordsIn("𝒳𝒴 a").map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [5, 6],
    ]);
  });
});

describe("a clause", () => {
  it.each([
    ["It left", ", and turned"],
    ["It left", "; it turned"],
    ["It left", ". It turned"],
    ["It left ", "(it turned)"],
  ])("ends in %s%s", (before, after) => expect(ends(before, after)).toBe(true));

  it.each([
    ["the U", ".S. Navy"],
    ["the U.S", ". Navy"],
    ["at 4:30 p.m", ". on Friday"],
    ["at 10", ":43"],
    ["some 2", ",400 men"],
    ["the old ", "ship"],
  ])("goes on in %s%s", (before, after) => expect(ends(before, after)).toBe(false));
});

describe("cutsWord", () => {
  it("is true inside a word or number, and false at its ends", () => {
    const text = "ab 12";
    expect([0, 1, 2, 3, 4, 5].map((at) => cutsWord(text, at))).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});
