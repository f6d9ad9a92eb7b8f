import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { groupProblems, orderForReading } from "../../src/report/messages.ts";

interface Parts extends Omit<Partial<Diagnostic>, "at"> {
  file?: string;
  line?: number;
  column?: number;
}

function problem({ file = "slides/01.md", line = 1, column = 0, ...parts }: Parts): Diagnostic {
  const at = { file, line, column, length: 1 };
  return { rule: "citation-unknown", severity: "error", message: "It names nothing.", at, ...parts };
}

/** What an author reads first to last, from any order. */
const expectOrder = (...parts: Parts[]) => {
  const wanted = parts.map(problem);
  expect(orderForReading(wanted)).toEqual(wanted);
  expect(orderForReading([...wanted].reverse())).toEqual(wanted);
};

describe("problems in the order in which they are solved", () => {
  it("has every error before any warning", () => {
    expectOrder({ rule: "statement-uncited" }, { rule: "yaml-syntax", severity: "warning" });
  });

  it("has what blocks most first, and rules of no such kind between numbers and statements", () => {
    expectOrder(
      { rule: "yaml-syntax", line: 7 },
      { rule: "key-unknown", line: 6 },
      { rule: "id-unknown", line: 5 },
      { rule: "words-changed", line: 4 },
      { rule: "number-wrong", line: 3 },
      { rule: "html-raw", line: 2 },
      { rule: "statement-uncited", line: 1 },
    );
  });

  it("goes by file, then line, then column, as numbers", () => {
    expectOrder({ line: 9 }, { line: 10, column: 9 }, { line: 10, column: 10 }, { file: "slides/02.md" });
  });

  it("has two of one place by the names of their rules, then by what they say", () => {
    expectOrder(
      { rule: "id-duplicate" },
      { rule: "id-unknown", message: "A." },
      { rule: "id-unknown", message: "B." },
    );
  });
});

describe("problems in messages", () => {
  const shapeOf = (...parts: Parts[]) =>
    groupProblems(parts.map(problem)).map(({ form, framed, all }) => [form, framed, all.length]);

  it("has a single one with its line, and a second of its rule in the file without", () => {
    expect(shapeOf({ message: "A." }, { message: "B.", line: 2 })).toEqual([
      ["one", true, 1],
      ["one", false, 1],
    ]);
    expect(shapeOf({ message: "A." }, { message: "B.", file: "slides/02.md" })[1]).toEqual(["one", true, 1]);
  });

  it("has the same one in two or three places once, and in four as a list without lines", () => {
    expect(shapeOf({ line: 1 }, { line: 2 })).toEqual([["same", true, 2]]);
    expect(shapeOf({ line: 1 }, { line: 2 }, { line: 3 })).toEqual([["same", true, 3]]);
    expect(shapeOf({ line: 1 }, { line: 2 }, { line: 3 }, { line: 4 })).toEqual([["many", false, 4]]);
  });

  it("has three of a rule in a file one by one, and four as a list", () => {
    const some = ["A.", "B.", "C.", "D."].map((message, line) => ({ message, line }));
    expect(shapeOf(...some.slice(0, 3)).map(([form]) => form)).toEqual(["one", "one", "one"]);
    expect(shapeOf(...some)).toEqual([["many", false, 4]]);
  });

  it("counts every place of a problem that has several", () => {
    const also = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ file: "slides/01.md", line: i + 2, column: 0, length: 1 }));
    expect(shapeOf({ also: also(1) })).toEqual([["same", true, 1]]);
    expect(shapeOf({ also: also(2) })).toEqual([["same", true, 1]]);
    expect(shapeOf({ also: also(3) })).toEqual([["many", false, 1]]);
  });

  it("keeps apart what has another fix, and answers of their own, and errors from warnings", () => {
    expect(shapeOf({ fix: "Write a." }, { fix: "Write b.", line: 2 })).toHaveLength(2);
    expect(shapeOf({}, { severity: "warning", line: 2 })).toHaveLength(2);
    const answers = ["A.", "B.", "C.", "D."].map((fix, line) => ({
      rule: "html-raw" as const,
      message: fix,
      fix,
      line,
    }));
    expect(shapeOf(...answers)).toHaveLength(4);
  });

  it("leaves out what follows from another problem", () => {
    expect(shapeOf({}, { message: "B.", follows: true })).toEqual([["one", true, 1]]);
  });
});
