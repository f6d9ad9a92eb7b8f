// What an audience may see of a problem in a private part is where it is.
import { describe, expect, it } from "vitest";
import { describeProblems } from "../../src/command/terminal/page-problems.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { parseSlide } from "../../src/parse/slide.ts";
import { veilPrivate } from "../../src/serve/veil-private.ts";

const path = "slides/02-news.md";
const text = `# News

Open words.

Note:

Said words.

If asked: Asked words.

Hold back: Secret words.

- secret item

Private:

Secret key.
`;
const lineOf = (words: string): number => text.split("\n").findIndex((line) => line.includes(words)) + 1;
const problemAt = (words: string): Diagnostic => ({
  rule: "citation-unknown",
  severity: "error",
  message: `"${words}" is wrong.`,
  why: words,
  fix: `Write "${words}" otherwise.`,
  suggestion: words,
  wordings: { given: words, found: words, where: words },
  at: { file: path, line: lineOf(words), column: 0, length: 4 },
});
const result = {
  files: [{ path, text }],
  privateLines: new Map([[path, new Set(parseSlide({ path, text }, "en").slide.privateLines)]]),
};
const describeAll = (words: string[]) => {
  const { diagnostics, files } = veilPrivate({ ...result, diagnostics: words.map(problemAt) });
  return describeProblems(diagnostics, files).problems;
};

describe("a problem on the page of npm start", () => {
  it("in a part that is held back or private tells its place and nothing of the part", () => {
    for (const words of ["Secret words", "secret item", "Secret key"]) {
      const [problem] = describeAll([words]);
      expect(JSON.stringify(problem).toLowerCase()).not.toContain("secret");
      expect(problem).toMatchObject({
        file: path,
        line: lineOf(words),
        rule: "citation-unknown",
        severity: "error",
      });
    }
  });

  it("elsewhere is shown with its line and words", () => {
    for (const words of ["Open words", "Said words", "Asked words"]) {
      const [problem] = describeAll([words]);
      expect(problem?.frame?.text).toContain(words);
      expect(problem?.message).toContain(words);
    }
  });

  it("beside a private line does not show it", () => {
    expect(JSON.stringify(describeAll(["Open words"])).toLowerCase()).not.toContain("secret");
  });
});
