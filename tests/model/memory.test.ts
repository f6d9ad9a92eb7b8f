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

describe("objects that are held from build to build", () => {
  interface Fact {
    id: string;
    name: string;
    of: Fact | null;
    words: string[];
  }
  const fact = (id: string, name: string, of: Fact | null = null): Fact => ({ id, name, of, words: [name] });

  /** Holds two facts, the second of which refers to the first, and the first to the second. */
  function hold(memory: Memory, names: [string, string]): [Fact, Fact] {
    const a = fact("a", names[0]);
    const b = fact("b", names[1], a);
    a.of = b;
    const held = memory.hold(new Map([a, b].map((one) => [one.id, one])));
    return [held.get("a") as Fact, held.get("b") as Fact];
  }

  it("stay the same objects, refer to one another, and have the fields of now", () => {
    const memory = new Memory({ again: true });
    const [a, b] = hold(memory, ["one", "two"]);
    expect([a.of === b, b.of === a]).toEqual([true, true]);
    const words = b.words;
    const [again, other] = hold(memory, ["three", "two"]);
    expect([again === a, other === b]).toEqual([true, true]);
    expect([a.name, b.words === words]).toEqual(["three", true]);
    expect(Object.keys(a)).toEqual(["id", "name", "of", "words"]);
  });

  it("let a step be done again if it has read what has changed, also within another, and else not", () => {
    const memory = new Memory({ again: true });
    const done: string[] = [];
    const step = (key: string, make: () => unknown) =>
      memory.keep(key, [], () => {
        done.push(key);
        return make();
      });
    const run = ([a, b]: [Fact, Fact]) => {
      step("reads a", () => a.name);
      step("reads b", () => b.name);
      step("reads a through b", () => b.of?.name);
      step("holds the step that reads a", () => [step("reads a", () => a.name)]);
      step("reads all of b", () => ({ ...b }));
      return done.splice(0).sort();
    };
    expect(run(hold(memory, ["one", "two"]))).toHaveLength(5);
    expect(run(hold(memory, ["one", "two"]))).toEqual([]);
    expect(run(hold(memory, ["three", "two"]))).toEqual([
      "holds the step that reads a",
      "reads a",
      "reads a through b",
    ]);
    expect(run(hold(memory, ["three", "four"]))).toEqual(["reads all of b", "reads b"]);
  });

  it("are read by steps that take their time too", async () => {
    const memory = new Memory({ again: true });
    const read = async ([a]: [Fact, Fact]) =>
      memory.keepLater("later", [], async () => {
        await Promise.resolve();
        return a.name;
      });
    expect(await read(hold(memory, ["one", "two"]))).toBe("one");
    expect(await read(hold(memory, ["one", "three"]))).toBe("one");
    expect(await read(hold(memory, ["four", "three"]))).toBe("four");
  });

  it("leave a step as it is where the value that it uses comes out the same", () => {
    const memory = new Memory({ again: true });
    let runs = 0;
    const run = ([a]: [Fact, Fact]) =>
      memory.keep("uses letters", [], () => {
        runs++;
        return memory.derive("letters", [], () => [...a.name].sort()).join("");
      });
    expect(run(hold(memory, ["ab", "x"]))).toBe("ab");
    expect(run(hold(memory, ["ba", "y"]))).toBe("ab");
    expect(runs).toBe(1);
    expect(run(hold(memory, ["bc", "y"]))).toBe("bc");
    expect(run(hold(memory, ["bc", "z"]))).toBe("bc");
    expect(runs).toBe(2);
    expect(new Memory().derive("letters", [], () => ["a"])).toEqual(["a"]);
  });

  it("are seen to gain and lose a field", () => {
    const memory = new Memory({ again: true });
    const open = (one: object) => memory.hold(new Map([["a", one]])).get("a") as { revised?: string };
    const run = (one: { revised?: string }) => memory.keep("has it", [], () => "revised" in one);
    expect(run(open({ id: "a" }))).toBe(false);
    expect(run(open({ id: "a", revised: "so" }))).toBe(true);
    expect(run(open({ id: "a" }))).toBe(false);
  });

  it("settle to the value before where it is equal, each part by itself", () => {
    const memory = new Memory({ again: true });
    const first = memory.settle("list", [{ words: ["a"] }, { words: ["b"] }]);
    expect(memory.settle("list", [{ words: ["a"] }, { words: ["b"] }])).toBe(first);
    const second = memory.settle("list", [{ words: ["a"] }, { words: ["c"] }]);
    expect([second === first, second[0] === first[0], second[1]]).toEqual([false, true, { words: ["c"] }]);
  });

  it("are there when they are empty, whatever stood there before", () => {
    for (const given of [{}, [], { sides: {} }, { names: [], sides: {} }])
      for (const before of [undefined, null, "", "a", [], {}, { sides: null }]) {
        const memory = new Memory({ again: true });
        if (before !== undefined) memory.settle<unknown>("one", before);
        expect(memory.settle<unknown>("one", given)).toEqual(given);
        expect(memory.settle<unknown>("one", given)).toEqual(given);
      }
  });

  it("are the given ones in a program that builds once", () => {
    const one = { id: "a" };
    expect(new Memory().hold(new Map([["a", one]])).get("a")).toBe(one);
    expect(new Memory().settle("a", one)).toBe(one);
  });
});
