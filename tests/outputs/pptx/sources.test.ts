// The list of sources takes as few slides as hold it: a short one is large and whole, a long one parted about evenly.
import { describe, expect, it } from "vitest";
import type { Source } from "../../../src/model/scenario.ts";
import { layOutSources } from "../../../src/outputs/pptx/sources.ts";

const list = (count: number): Source[] =>
  Array.from({ length: count }, (_, i) => {
    const number = i + 1;
    const words = { publisher: "The White House", title: "Letter to the Chairman", date: "23 October" };
    return { ...words, number, address: `https://history.example/${number}`, seenIn: null } as Source;
  });
const counts = (count: number) => layOutSources(list(count)).parts.map((part) => part.length);

describe("the list of sources", () => {
  it.each([1, 3, 13, 18])("of %i stands on one slide", (count) => {
    expect(counts(count)).toEqual([count]);
  });

  it("has larger words the shorter it is, and never smaller ones than 11 pt", () => {
    const sizes = [3, 13, 18, 60].map((count) => layOutSources(list(count)).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect([sizes[0], sizes.at(-1)]).toEqual([16, 11]);
  });

  it.each([23, 35, 60, 200])("of %i has slides about as full as each other, in order", (count) => {
    const { parts } = layOutSources(list(count));
    const lengths = parts.map((part) => part.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(2);
    expect(parts.flat().map(({ number }) => number)).toEqual(list(count).map(({ number }) => number));
  });

  it("gives a source with two places of finding the room of two lines", () => {
    const long = list(18).map((source) => ({ ...source, seenIn: "copied at archive.example" }));
    expect(layOutSources(long).parts.length).toBeGreaterThan(counts(18).length);
  });
});
