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

  it("keeps the numbers of what is said", () => {
    expect(numbersIn("erDiagram", '    varchar(20) name "of 40 ships"')).toEqual(["40"]);
    expect(numbersIn("classDiagram", "  +wait(30)")).toEqual(["30"]);
    expect(numbersIn("flowchart LR", "  a[string (20)] --> b")).toEqual(["20"]);
  });
});
