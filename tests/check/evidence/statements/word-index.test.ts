import { describe, expect, it } from "vitest";
import { Wordings } from "../../../../src/check/evidence/statements/word-index.ts";
import { findWordsIn } from "../../../../src/text/words.ts";

const wordings = new Wordings([
  "No group will strike our troops with impunity.",
  "The US does not seek conflict with Iran",
  "We seek conflict with nobody, and it didn’t begin here",
]);

describe("Wordings", () => {
  it("finds words that stand in one wording, compared by kind of mark", () => {
    expect(wordings.find("will strike our troops")).toBe("said");
    expect(wordings.find("it didn't begin")).toBe("said");
    expect(wordings.find("will strike our troop")).toBe("not");
    expect(wordings.find("our troops seek conflict")).toBe("not");
    expect(wordings.find("…")).toBe("not");
  });

  it("finds the parts of a cut in their order and in one wording", () => {
    expect(wordings.find("No group […] impunity")).toBe("said");
    expect(wordings.find("impunity […] No group")).toBe("not");
    expect(wordings.find("No group […] Iran")).toBe("not");
  });

  it("says when words stand behind a denial everywhere they stand", () => {
    expect(wordings.find("group will strike")).toBe("denied");
    expect(wordings.find("begin here")).toBe("denied");
    expect(wordings.find("seek conflict")).toBe("said");
  });

  it("gives the stretch with the fewest words changed", () => {
    expect(wordings.nearest("will attack our troops")).toEqual({
      words: "will strike our troops",
      changes: 1,
    });
    expect(wordings.nearest("nothing of the kind").changes).toBeGreaterThan(2);
    expect(wordings.nearest("xyz")).toEqual({ words: "", changes: Number.POSITIVE_INFINITY });
  });
});

describe("findWordsIn", () => {
  it("takes letters, digits, marks and unseen characters of any script as parts of words", () => {
    const words = (text: string): string[] => findWordsIn(text).map((one) => one.text);
    expect(words("F-15E’s, “été” 1:38")).toEqual(["F", "15E", "s", "été", "1", "38"]);
    expect(words("str\u200bike мир دير الزور 𝐀b")).toEqual(["str\u200bike", "мир", "دير", "الزور", "𝐀b"]);
  });
});
