// What is a number in our words, and what a source's words support: one line a case.
import { describe, expect, it } from "vitest";
import { findNumbers } from "../../src/check/evidence/numbers/find-numbers.ts";
import {
  findUnsupported,
  joinSupport,
  supportOfWords,
} from "../../src/check/evidence/numbers/supported-numbers.ts";

const found = (text: string): string[] => findNumbers(text).map(({ value }) => value);

describe("findNumbers", () => {
  const cases: [string, string[]][] = [
    // Held to what is cited.
    ["two of the three", ["2", "3"]],
    ["23 wounded", ["23"]],
    ["1,000 rockets", ["1000"]],
    ["1\u00a0000 obus", ["1000"]],
    ["1.000 Raketen", ["1000"]],
    ["3.5 km", ["3.5"]],
    ["10km away", ["10"]],
    ["a 5 kg charge", ["5"]],
    ["50% of them", ["50"]],
    ["50 percent", ["50"]],
    ["in 2021", ["2021"]],
    ["the 1990s", ["1990"]],
    ["mid-1964", ["1964"]],
    ["8:05 a.m.", ["8:05 am"]],
    ["8:05 A.M. local", ["8:05 am"]],
    ["at 1:38 p.m. sharp", ["1:38 pm"]],
    ["at 11 p.m.", ["11 pm"]],
    ["at 08:05", ["8:05"]],
    ["at half past four", ["4:30"]],
    ["at half-past twelve", ["12:30"]],
    ["a quarter to one", ["12:45"]],
    ["twenty-five minutes to 5", ["4:35"]],
    ["half past four of them", ["4:30"]],
    ["five to ten men", ["5", "10"]],
    ["the 24th", ["24th"]],
    ["the 2nd and the 3rd", ["2th", "3th"]],
    ["No. 4", ["4"]],
    ["No.4", ["4"]],
    ["a 13-hour gap", ["13"]],
    ["a five-inch gun", ["5"]],
    ["10-12 rockets", ["10", "12"]],
    ["10–12 rockets", ["10", "12"]],
    ["Twenty-four hours", ["24"]],
    ["two hundred and fifty", ["250"]],
    ["three thousand five hundred", ["3500"]],
    ["two dozen", ["24"]],
    ["a dozen", ["12"]],
    ["1.5 million", ["1500000"]],
    ["two and two", ["2", "2"]],
    ["four, five", ["4", "5"]],
    ["2023-03-24", ["2023", "24"]],
    ["digit 1", ["1"]],
    // Not numbers.
    ["one of them came first", []],
    ["the second and the third time", []],
    ["the twenty-first century", []],
    ["about half, a pair, both, twice, once", []],
    ["F-15E and F-15Es", []],
    ["B2, B-52, S-300, Covid-19", []],
    ["dc-02, srv-billing-03 and its 07 copies", ["07"]],
    ["F-8E’s of CVA-14 and DD-731", []],
    ["a 737-MAX", []],
    ["release 20230324-01", []],
    ["24/7, since 9/11", []],
    ["hundreds and dozens", []],
    ["the ’90s", []],
    ["someone, anyone, often, tone", []],
  ];
  for (const [text, values] of cases) {
    it(`${text}: ${values.join(", ") || "none"}`, () => expect(found(text)).toEqual(values));
  }
});

describe("a number in our words", () => {
  const backed = (text: string, ...words: string[]): boolean => {
    return findUnsupported(text, () => joinSupport(words.map((one) => supportOfWords(one)))).length === 0;
  };
  const honest: [string, string][] = [
    ["13:38", "at approximately 1:38 p.m. local time"],
    ["1:38 p.m.", "at 13:38"],
    ["7:31", "not before 7.31, it says"],
    ["7.31", "at 7:31"],
    ["19:05", "um 19.05 Uhr"],
    ["at 8:05", "8:05 a.m. Syrian local time"],
    ["2:40 a.m.", "or 2:40 A.M. local"],
    ["9:14", "at 09:14:07 Zulu"],
    ["9:14:07", "at 09:14:07 Zulu"],
    ["9:14:07 p.m.", "at 21:14:07"],
    ["five", "5 wounded"],
    ["12", "a dozen boats"],
    ["250", "two hundred and fifty men"],
    ["three targets", "a third facility"],
    ["23 March", "March 23, 2023"],
    ["March 23", "on 23 March"],
    ["23–24 March 2023", "23 March and 24 March 2023"],
    ["23 or 24 March", "23–24 March"],
    ["4 August", "On the stormy night of Aug. 4"],
    ["4 August 1964", "4 August 1964"],
    ["the 24th", "On the morning of March 24th"],
    ["24 March", "on the 24th"],
    ["on 2. Mai", "Am 2. Mai 2001 kam"],
    ["le 1er mai", "le 1 mai"],
    ["2021", "since the beginning of 2021"],
    ["in 1964", "dated 25 August 1964"],
    ["1\u202f000", "some 1,000 men"],
  ];
  for (const [ours, theirs] of honest)
    it(`“${ours}” rests on “${theirs}”`, () => expect(backed(ours, theirs)).toBe(true));

  const false_: [string, string][] = [
    ["14:38", "1:38 p.m."],
    ["7:61", "it cost 7.61"],
    ["7:32", "at 7.31"],
    ["20:05", "8:05 a.m."],
    ["8:05 p.m.", "8:05 a.m."],
    ["1:38 a.m.", "at 13:38"],
    ["9:14:08", "at 09:14:07 Zulu"],
    ["9:14:07", "at 9:14"],
    ["six", "five"],
    ["first 1", "the first attack"],
    ["4 boats", "on 4 August"],
    ["24 wounded", "March 24th, 2023"],
    ["24 March", "24 wounded"],
    ["23 May", "23 March"],
    ["23 March 2022", "March 23, 2023"],
    ["23–25 March", "23–24 March"],
    ["a 14-hour gap", "13 hours"],
    ["12km", "10 km"],
    ["2,000", "1,000"],
    ["60%", "50 percent"],
  ];
  for (const [ours, theirs] of false_)
    it(`“${ours}” does not rest on “${theirs}”`, () => expect(backed(ours, theirs)).toBe(false));

  it("an hour has no unit, whatever stood before it, and a full stop may part its minutes", () => {
    const found = findNumbers("36 seconds after 4:00 a.m., and again at 8.07 a.m.");
    expect(found.map(({ value, measure }) => [value, measure])).toEqual([
      ["36", "seconds"],
      ["4:00 am", null],
      ["8:07 am", null],
    ]);
  });
});
