// What a browser saw, beside what was known before.
import { expect, test } from "vitest";
import { markFollowing } from "../../src/command/run-build.ts";
import type { Diagnostic, Rule } from "../../src/model/diagnostic.ts";

const found = (rule: Rule, file: string): Diagnostic => ({
  rule,
  severity: "warning",
  message: rule,
  at: { file, line: 5, column: 0, length: 3 },
});

test("small text follows from a figure that is too large, on its slide only, and nothing else does", () => {
  const known = [found("figure-size", "slides/01-a.md"), found("figure-option", "slides/02-b.md")];
  const seen = [
    found("look-small", "slides/01-a.md"),
    found("look-cut", "slides/01-a.md"),
    found("look-small", "slides/02-b.md"),
  ];
  expect(markFollowing(seen, known).map(({ follows }) => follows ?? false)).toEqual([true, false, false]);
});
