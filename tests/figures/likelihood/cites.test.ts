import { describe, expect, it } from "vitest";
import { citedPlaces, sourceNumbers } from "../../../src/figures/likelihood/cites.ts";
import type { Judgement } from "../../../src/model/scenario.ts";

/** A judgement that rests on words at [source, paragraph], and on paraphrases of whole sources. */
const restsOn = (evidence: [number, number][], reported: number[] = []): Judgement =>
  ({
    evidence: evidence.map(([number, paragraph]) => ({ source: { number }, paragraph })),
    reported: reported.map((number) => ({ source: { number } })),
  }) as unknown as Judgement;

describe("what a judgement rests on, as marks", () => {
  it("is in the order of sources, and of their paragraphs, each once", () => {
    expect(
      citedPlaces(
        restsOn([
          [9, 2],
          [2, 11],
          [2, 3],
          [9, 2],
        ]),
      ),
    ).toEqual(["2 ¶3", "2 ¶11", "9 ¶2"]);
  });

  it("names no paragraph of a title, nor of a paraphrase", () => {
    expect(
      citedPlaces(
        restsOn(
          [
            [2, 0],
            [2, 1],
          ],
          [8],
        ),
      ),
    ).toEqual(["2", "2 ¶1", "8"]);
  });

  it("shows four, and of five the first three and how many are left", () => {
    expect(citedPlaces(restsOn([], [1, 2, 3, 4]))).toEqual(["1", "2", "3", "4"]);
    expect(citedPlaces(restsOn([], [1, 2, 3, 4, 5]))).toEqual(["1", "2", "3", "+2"]);
    expect(citedPlaces(restsOn([], [1, 2, 3, 4, 5, 6, 6]))).toEqual(["1", "2", "3", "+3"]);
  });

  it("is told as the numbers of all its sources, in order, each once", () => {
    expect(
      sourceNumbers(
        restsOn(
          [
            [10, 2],
            [2, 1],
            [2, 5],
          ],
          [7, 10],
        ),
      ),
    ).toBe("2, 7, 10");
    expect(sourceNumbers(restsOn([]))).toBe("");
  });
});
