import { describe, expect, it } from "vitest";
import { findNearestWords, findWords, isSameWording } from "../../src/text/match-words.ts";

const text =
  "He said: “No group will strike our troops – ever,” and that the troops’ base  was hit on 24 March.";
const found = (words: string): string | undefined => {
  const spans = findWords(text, words);
  return spans?.map(({ from, to }) => text.slice(from, to)).join(" | ");
};

describe("findWords", () => {
  it("takes marks, apostrophes, dashes and spaces of one kind for the same", () => {
    expect(found('"No group will strike our troops - ever,"')).toBe(
      "“No group will strike our troops – ever,”",
    );
    expect(found("troops' base was hit")).toBe("troops’ base  was hit");
  });

  it("counts every other character", () => {
    for (const words of [
      "no group will strike",
      "No group will strike our troop",
      "No group wіll strike",
      "No group\u200b will strike",
      "No group will our troops",
      "group No will strike",
      "hit on 25 March",
    ]) {
      expect(found(words), words).toBeUndefined();
    }
  });

  it("finds whole words only", () => {
    expect(found("roup will strike")).toBeUndefined();
    expect(found("on 2")).toBeUndefined();
  });

  it("finds words of scripts that put no spaces between them, but no part of a number", () => {
    const among = (words: string, text: string) => findWords(text, words) !== undefined;
    for (const [words, text] of [
      ["リコール", "リコール届出"],
      ["届出を受理した", "国土交通省は令和3年5月12日に届出を受理した。"],
      ["5月12日", "国土交通省は令和3年5月12日に届出を受理した。"],
      ["12万3456台", "対象は製造された12万3456台。"],
      ["王小明", "运动员王小明被禁赛"],
      ["ประท้วง", "ผู้คนประท้วงในกรุงเทพ"],
    ] as const)
      expect(among(words, text), words).toBe(true);
    for (const [words, text] of [
      ["3456台", "対象は製造された12万3456台。"],
      ["12", "製造された12万台"],
      ["二", "死者は十二人"],
      ["roup", "No group"],
    ] as const)
      expect(among(words, text), words).toBe(false);
  });

  it("follows cuts and leaves insertions out", () => {
    expect(found("No group […] will strike […] troops’ base")).toBe("No group | will strike | troops’ base");
    expect(found("that the troops’ [American] base")).toBe("that the troops’ | base");
    expect(found("was hit […] No group")).toBeUndefined();
  });
});

describe("isSameWording", () => {
  it("ignores one closing mark and nothing more", () => {
    expect(isSameWording("with impunity,", "with impunity.")).toBe(true);
    expect(isSameWording("with impunity", "with impunity.")).toBe(true);
    expect(isSameWording("with impunity", "with impunity..")).toBe(false);
    expect(isSameWording("the IRGC.", "Iran’s Revolutionary Guards.")).toBe(false);
  });
});

describe("findNearestWords", () => {
  it("gives the stretch with the fewest changes", () => {
    expect(findNearestWords(text, "group will attack our troops")).toEqual({
      words: "group will strike our troops",
      changes: 1,
    });
    expect(findNearestWords("", "anything")).toEqual({ words: "", changes: 1 });
  });
});
