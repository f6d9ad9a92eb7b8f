import { describe, expect, it } from "vitest";
import { wantsColour } from "../../../src/command/terminal/paint.ts";
import { formatCounts, formatReport } from "../../../src/command/terminal/report.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import type { SourceFile } from "../../../src/model/location.ts";

const plain = { colour: false, slides: 14 };

function aFile(text: string, path = "slides/03-bluf.md"): SourceFile {
  return { path, text };
}

function aDiagnostic(parts: Partial<Diagnostic> = {}): Diagnostic {
  const at = { file: "slides/03-bluf.md", line: 2, column: 9, length: 12 };
  return { rule: "citation-unknown", severity: "error", message: "It names nothing.", at, ...parts };
}

describe("formatReport", () => {
  it("shows the place, the words, the line with its neighbours, what to write and what to do", () => {
    const at = { file: "slides/scenario.yaml", line: 2, column: 2, length: 12 };
    const diagnostic = aDiagnostic({
      message: 'The citation "@drone-atack" names nothing.',
      suggestion: "drone-attack",
      fix: "cite an existing event.",
      related: [{ message: "The event is here:", at }],
    });
    const files = [
      aFile("# One\nAttacks [@drone-atack] began.\nThen more.\n"),
      aFile("events:\n  drone-attack:\n    kind: strike\n", "slides/scenario.yaml"),
    ];
    expect(formatReport([diagnostic], files, plain)).toMatchInlineSnapshot(`
      "slides/03-bluf.md:2:10 error: The citation "@drone-atack" names nothing. [citation-unknown]

        1 │ # One
        2 │ Attacks [@drone-atack] began.
          │          ~~~~~~~~~~~~
          │          drone-attack
        3 │ Then more.

      slides/scenario.yaml:2:3 The event is here:

        1 │ events:
        2 │   drone-attack:
          │   ~~~~~~~~~~~~
        3 │     kind: strike

        Fix: cite an existing event.

      1 error in 14 slides
      "
    `);
  });

  it("puts the squiggle under the words after tabs and wide characters", () => {
    const text = "a\n\t戦争 [@drone-atack]\n";
    const diagnostic = aDiagnostic({ at: { file: "slides/03-bluf.md", line: 2, column: 5, length: 12 } });
    const lines = formatReport([diagnostic], [aFile(text)], plain).split("\n");
    expect(lines.slice(3, 5)).toEqual([
      "  2 │     戦争 [@drone-atack]",
      `    │ ${" ".repeat(10)}~~~~~~~~~~~~`,
    ]);
  });

  it("makes the squiggle as wide as wide characters are, and counts no column for a bare mark", () => {
    const text = "戦争 e\u0301x\n";
    const wide = aDiagnostic({ at: { file: "slides/03-bluf.md", line: 1, column: 0, length: 2 } });
    const after = aDiagnostic({ at: { file: "slides/03-bluf.md", line: 1, column: 5, length: 1 } });
    const lines = formatReport([wide, after], [aFile(text)], plain).split("\n");
    expect(lines[3]).toBe("    │ ~~~~");
    expect(lines.filter((line) => line.endsWith("~"))[1]).toBe("    │       ~");
  });

  it("points between two characters with a caret", () => {
    const diagnostic = aDiagnostic({ at: { file: "slides/03-bluf.md", line: 1, column: 3, length: 0 } });
    expect(formatReport([diagnostic], [aFile("abc\n")], plain)).toContain("  1 │ abc\n    │    ^\n");
  });

  it("cuts a long line around the place, and keeps the squiggle under it", () => {
    const text = `${"x".repeat(300)}HERE${"y".repeat(300)}`;
    const diagnostic = aDiagnostic({ at: { file: "slides/03-bluf.md", line: 1, column: 300, length: 4 } });
    const [shown = "", squiggle = ""] = formatReport([diagnostic], [aFile(text)], plain)
      .split("\n")
      .slice(2);
    expect(shown.length).toBeLessThan(120);
    expect(squiggle.indexOf("~")).toBe(shown.indexOf("HERE"));
  });

  it("lets no control character of an author's file reach the terminal", () => {
    const report = formatReport([aDiagnostic()], [aFile("one\n\u001B[31mtwo\u202E three four\n")], plain);
    expect(report).not.toContain("\u001B");
    expect(report).not.toContain("\u202E");
    expect(report).toContain("\uFFFD[31mtwo\uFFFD three");
  });

  it("does without a frame where there is no such file or line", () => {
    const at = { file: "slides", line: 1, column: 0, length: 0 };
    expect(formatReport([aDiagnostic({ at })], [aFile("x")], plain)).toBe(
      "slides:1:1 error: It names nothing. [citation-unknown]\n\n1 error in 14 slides\n",
    );
    expect(formatReport([aDiagnostic()], [aFile("one line")], plain)).not.toContain("│");
  });

  it("orders by file, line and column", () => {
    const places = [
      ["b.md", 1, 0],
      ["a.md", 2, 4],
      ["a.md", 2, 0],
      ["a.md", 1, 9],
    ] as const;
    const found = places.map(([file, line, column]) =>
      aDiagnostic({ at: { file, line, column, length: 1 } }),
    );
    const report = formatReport(found, [], plain);
    expect(report.match(/^\S+(?= error:)/gm)).toEqual(["a.md:1:10", "a.md:2:1", "a.md:2:5", "b.md:1:1"]);
  });

  it("colours only when told to", () => {
    const files = [aFile("a\nb [@drone-atack]\n")];
    expect(formatReport([aDiagnostic()], files, plain)).not.toContain("\u001B");
    expect(formatReport([aDiagnostic()], files, { ...plain, colour: true })).toContain("\u001B[31m");
  });

  it("is empty when there is nothing to say", () => {
    expect(formatReport([], [], plain)).toBe("");
  });
});

describe("formatCounts", () => {
  it("counts what was found, in numbers that agree with their nouns", () => {
    const warning = aDiagnostic({ severity: "warning" });
    expect(formatCounts([aDiagnostic(), aDiagnostic(), warning], 14)).toBe(
      "2 errors, 1 warning in 14 slides",
    );
    expect(formatCounts([warning], 1)).toBe("1 warning in 1 slide");
    expect(formatCounts([], 14)).toBe("No problems in 14 slides");
    expect(formatCounts([aDiagnostic()], 0)).toBe("1 error");
  });
});

describe("wantsColour", () => {
  it("is for a terminal that has not asked for none", () => {
    expect(wantsColour({ isTTY: true }, {})).toBe(true);
    expect(wantsColour({}, {})).toBe(false);
    expect(wantsColour({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
    expect(wantsColour({ isTTY: true }, { TERM: "dumb" })).toBe(false);
  });
});
