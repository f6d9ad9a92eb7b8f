import { describe, expect, it } from "vitest";
import { findDates } from "../../src/language/dates.ts";

const written = (text: string) => findDates(text).map(({ from, to }) => text.slice(from, to));

describe("a date in a text", () => {
  it.each([
    ["It was written on 1 May.", ["1 May"]],
    ["It was written on 23 March 2023.", ["23 March 2023"]],
    ["Es kam am 2. Mai.", ["2. Mai"]],
    ["They met on 4 Aug.", ["4 Aug"]],
    ["They met on Aug. 4, and on Aug. 5.", ["Aug. 4", "Aug. 5"]],
    ["It began in March 2023.", ["March 2023"]],
  ])("ends before the full stop of its sentence: %s", (text, dates) => {
    expect(written(text)).toEqual(dates);
  });

  it("is found in the same way each time", () => {
    const text = "From 23–24 March 2023 to 2 April 2023.";
    expect(findDates(text)).toEqual(findDates(text));
    expect(written(text)).toEqual(["23–24 March 2023", "2 April 2023"]);
  });
});
