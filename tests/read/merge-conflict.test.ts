import { describe, expect, it } from "vitest";
import { findMergeConflict } from "../../src/read/merge-conflict.ts";

const linesIn = (text: string) => findMergeConflict("a.md", text).map(({ at, fix }) => [at.line, fix]);

describe("a merge conflict", () => {
  it("is found with the lines it takes, however its versions are called", () => {
    const kept = (last: number) =>
      `Keep one of the two versions that stand up to line ${last}, and remove the lines of <, = and >.`;
    expect(linesIn("# A\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n")).toEqual([[3, kept(7)]]);
    expect(linesIn("<<<<<<<\na\n|||||||\nc\n=======\nb\n>>>>>>>")).toEqual([[1, kept(7)]]);
  });

  it("is no quotation, no heading and no code that tells of one", () => {
    for (const text of [
      ">>>>>>> deep\n\n<<<<<<< HEAD\n",
      "A\n=======\n",
      "    <<<<<<< HEAD\n    >>>>>>> b",
      "<<<<<<<<\n>>>>>>>>",
    ])
      expect(linesIn(text), text).toEqual([]);
  });

  it("may be shown in a block of code, and is seen below it", () => {
    const conflict = "<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> other\n";
    const shown = `# How to merge\n\n\`\`\`\n${conflict}\`\`\`\n`;
    expect(findMergeConflict("slides/02.md", shown)).toEqual([]);
    expect(findMergeConflict("slides/02.md", `${shown}\n${conflict}`)[0]?.at.line).toBe(11);
  });
});
