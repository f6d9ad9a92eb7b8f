// The pure parts of the reading page: how much is left to read.
import { describe, expect, it } from "vitest";
import { measureLeft, pace, shareRead } from "../../../src/client/read/reading-time.ts";

describe("what is left to read", () => {
  const counts = [220, 440, 660];

  it("is all of it at the beginning and nothing at the end", () => {
    expect(measureLeft(counts, 0, 0)).toEqual({ words: 1320, minutes: 1320 / pace });
    expect(measureLeft(counts, 2, 1)).toEqual({ words: 0, minutes: 0 });
  });

  it("is the rest of this slide and all that follow", () => {
    expect(measureLeft(counts, 1, 0.5).words).toBe(880);
    expect(measureLeft(counts, 1, -3).words).toBe(1100);
    expect(measureLeft(counts, 1, 7).words).toBe(660);
  });

  it("is none of a minute when it is less than half of one", () => {
    expect(measureLeft([100], 0, 0).minutes).toBe(0);
    expect(measureLeft([120], 0, 0).minutes).toBe(1);
  });

  it("and what was read make up the whole", () => {
    expect(shareRead(counts, { words: 1320, minutes: 6 })).toBe(0);
    expect(shareRead(counts, { words: 330, minutes: 2 })).toBe(0.75);
    expect(shareRead([], { words: 0, minutes: 0 })).toBe(1);
  });
});
