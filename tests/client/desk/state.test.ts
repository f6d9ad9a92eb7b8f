import { describe, expect, it } from "vitest";
import { type DeskState, findNextBroken } from "../../../src/client/desk/state.ts";

/** Sources by id, each paragraph with whether a quotation of it failed. */
function makeState(texts: Record<string, boolean[]>, source: string, paragraph: number | null): DeskState {
  const sources = Object.entries(texts).map(([id, failed]) => ({
    id,
    paragraphs: failed.map((one, number) => ({ number, broken: one ? [{ given: "words" }] : [] })),
  }));
  return { data: { sources }, source, paragraph } as unknown as DeskState;
}

describe("the next quotation that failed", () => {
  const texts = { log: [false, true, true], letter: [false], wire: [true] };
  it.each([
    ["log", null, "log", 1],
    ["log", 1, "log", 2],
    ["log", 2, "wire", 0], // over a source in which all stand
    ["letter", null, "wire", 0],
    ["wire", 0, "log", 1], // again from the first
  ] as const)("is found from %s ¶%s at %s ¶%s", (source, paragraph, next, number) => {
    expect(findNextBroken(makeState(texts, source, paragraph))).toEqual({ source: next, paragraph: number });
  });

  it("is none where all stand", () => {
    expect(findNextBroken(makeState({ log: [false], wire: [false] }, "log", 0))).toBeNull();
  });
});
