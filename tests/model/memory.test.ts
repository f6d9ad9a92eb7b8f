import { describe, expect, it } from "vitest";
import { Memory } from "../../src/model/memory.ts";

describe("what is remembered of a step", () => {
  it("is its latest result, while its inputs are the same objects or equal words and numbers", () => {
    const memory = new Memory();
    let runs = 0;
    const object = {};
    const run = (...inputs: unknown[]) => memory.keep("step", inputs, () => ++runs);
    expect([run(object, "a", 1), run(object, "a", 1)]).toEqual([1, 1]);
    expect(run(object, "b", 1)).toBe(2);
    expect(run({}, "b", 1)).toBe(3);
    expect(run(object, "b")).toBe(4);
    expect(run(object, "a", 1)).toBe(5); // the latest alone
  });

  it("is kept by key, and an empty result is one too", () => {
    const memory = new Memory();
    let runs = 0;
    const run = (key: string) =>
      memory.keep(key, [], () => {
        runs++;
        return null;
      });
    for (const key of ["a", "b", "a", "b"]) expect(run(key)).toBe(null);
    expect(runs).toBe(2);
  });
});
