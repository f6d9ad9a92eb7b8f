import { describe, expect, it } from "vitest";
import { verbStemOf } from "../../../../src/check/evidence/statements/verb-forms.ts";
import { findTimed } from "../../../../src/check/evidence/times/timed-words.ts";
import { languageOf } from "../../../../src/language/registry.ts";

const minutes = (text: string) => findTimed(text, "en").map(({ means }) => means.map(Number));

describe("an hour", () => {
  it.each([
    ["The alarm came at 1:38 pm.", [13 * 60 + 38]],
    ["The alarm came at 1:38 am.", [60 + 38]],
    ["The alarm came at 13:38.", [13 * 60 + 38]],
    ["The alarm came at 1:38.", [60 + 38, 13 * 60 + 38]],
    ["The alarm came at 12:10 pm.", [12 * 60 + 10]],
  ])("of “%s” is in each half of the day that it may mean", (text, means) =>
    expect(minutes(text)).toEqual([means]),
  );

  it("of 24:00 is midnight too, as that of 0:00 is", () => {
    expect(minutes("The truce began at 24:00.")).toEqual(minutes("The truce began at 0:00."));
    expect(minutes("The truce began at 24:00.")[0]).toContain(0);
  });

  it("is none that no clock shows", () => expect(minutes("The ratio was 31:10.")).toEqual([]));
});

describe("the words of a time", () => {
  const stems = (text: string) => findTimed(text, "en").map((one) => one.stems);
  const [answer, letter, ship] = ["answer", "letter", "ship"].map((word) =>
    verbStemOf(word, languageOf("en")),
  );

  it("are those of its own part of the sentence", () => {
    const [first, second] = stems("A letter came on 1 May, an answer on 2 May.");
    expect(first).toContain(letter);
    expect(first).not.toContain(answer);
    expect(second).toContain(answer);
    expect(second).not.toContain(letter);
  });

  it("end at a semicolon", () => {
    const [first, second] = stems("The letter came on 1 May; the ship sailed on 2 May.");
    expect(first).toContain(letter);
    expect(first).not.toContain(ship);
    expect(second).toContain(ship);
    expect(second).not.toContain(letter);
  });

  it("are nobody's in a table, which has more than a hundred", () => {
    const table = Array.from({ length: 101 }, (_, i) => `Ship ${i} sailed in ${1800 + i}.`).join(" ");
    expect(findTimed(table, "en")).toEqual([]);
  });
});
