// What of a diagram's line is words and numbers of the author, and what is syntax.
import { describe, expect, it } from "vitest";
import { syntaxOf } from "../../../src/check/evidence/mermaid-words.ts";

const numbersIn = (type: string, line: string): string[] =>
  syntaxOf(`${type}\n${line}`)(line).match(/\d+/g) ?? [];

describe("syntaxOf", () => {
  it("takes the size of a type for no number", () => {
    expect(numbersIn("erDiagram", "    varchar(20) name")).toEqual([]);
    expect(numbersIn("erDiagram", "    money(10, 2) sum PK")).toEqual([]);
    expect(numbersIn("classDiagram", "  +varchar(20) name")).toEqual([]);
    expect(numbersIn("classDiagram", "  A : char[8] code")).toEqual([]);
  });

  it("reads a diagram below front matter, and nothing of the front matter", () => {
    const words = syntaxOf("---\ntitle: Of 7\n---\nflowchart LR\n  a[412 soldiers] --> b");
    expect(words("  a[412 soldiers] --> b")).toContain("412 soldiers");
    expect(words("title: Of 7")).toBe("");
  });

  it("keeps a node's label among its options, in its column", () => {
    const line = '  a@{ shape: cyl, w: 60, label: "412 soldiers" } --> b';
    expect(numbersIn("flowchart LR", line)).toEqual(["412"]);
    expect(syntaxOf(`flowchart LR\n${line}`)(line).indexOf("412")).toBe(line.indexOf("412"));
  });

  it("keeps the numbers of what is said", () => {
    expect(numbersIn("erDiagram", '    varchar(20) name "of 40 ships"')).toEqual(["40"]);
    expect(numbersIn("classDiagram", "  +wait(30)")).toEqual(["30"]);
    expect(numbersIn("flowchart LR", "  a[string (20)] --> b")).toEqual(["20"]);
  });
});
