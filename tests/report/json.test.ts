import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { formatJson } from "../../src/report/json.ts";
import { describeProblems } from "../../src/report/page-problems.ts";

const at = { file: "slides/01-a.md", line: 2, column: 4, length: 3 };
const diagnostic: Diagnostic = { rule: "id-unknown", severity: "error", message: "No such id.", at };
const files = [{ path: "slides/01-a.md", text: "one\ntwo BAD\nthree\nfour\n" }];

describe("describeProblems", () => {
  it("gives the line of the place, with the place by its characters, and the slide", () => {
    const slides = new Map([["slides/01-a.md", "a"]]);
    expect(describeProblems([diagnostic], files, slides)).toEqual({
      errors: 1,
      warnings: 0,
      follow: 0,
      rest: [],
      problems: [
        {
          rule: "id-unknown",
          severity: "error",
          message: "No such id.",
          why: null,
          fix: null,
          suggestion: null,
          place: "slides/01-a.md:2:5",
          otherPlaces: [],
          slides: ["a"],
          frame: { number: 2, text: "two BAD", start: 4, end: 7 },
        },
      ],
    });
  });

  it("keeps a place within its line", () => {
    const far = { ...diagnostic, at: { ...at, column: 5, length: 99 } };
    expect(describeProblems([far], files).problems[0]?.frame).toMatchObject({ start: 5, end: 7 });
  });

  it("groups as the terminal does: one entry for five of a kind, and none for what follows from others", () => {
    const five = [1, 2, 3, 4, 5].map((line) => ({ ...diagnostic, at: { ...at, line } }));
    const followed = { ...diagnostic, message: "Another.", follows: true as const };
    const { problems, rest, ...counts } = describeProblems([...five, followed], files);
    expect(rest).toMatchObject([{ message: "Another." }]);
    expect(counts).toEqual({ errors: 5, warnings: 0, follow: 1 });
    expect(problems).toMatchObject([
      { place: "slides/01-a.md:1:5", otherPlaces: [2, 3, 4, 5].map((line) => `slides/01-a.md:${line}:5`) },
    ]);
  });
});

describe("formatJson", () => {
  it("is version 1 of the form, with columns from 1 and counts", () => {
    const related = [{ message: "Here:", at: { ...at, line: 3 } }];
    const warning = {
      ...diagnostic,
      severity: "warning" as const,
      fix: "name one",
      suggestion: "GOOD",
      related,
    };
    const place = { file: "slides/01-a.md", line: 2, column: 5, length: 3 };
    const head = { rule: "id-unknown", message: "No such id." };
    expect(JSON.parse(formatJson([diagnostic, warning]))).toEqual({
      version: 1,
      diagnostics: [
        {
          ...head,
          severity: "error",
          why: null,
          fix: null,
          suggestion: null,
          wordings: null,
          follows: false,
          ...place,
          also: [],
          related: [],
        },
        {
          ...head,
          severity: "warning",
          why: null,
          fix: "name one",
          suggestion: "GOOD",
          wordings: null,
          follows: false,
          ...place,
          also: [],
          related: [{ message: "Here:", ...place, line: 3 }],
        },
      ],
      counts: { errors: 1, warnings: 1 },
    });
  });
});
