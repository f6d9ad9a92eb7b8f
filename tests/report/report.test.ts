import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { SourceFile } from "../../src/model/location.ts";
import { formatCounts } from "../../src/report/counts.ts";
import { formatLines } from "../../src/report/one-line.ts";
import { wantsColour } from "../../src/report/paint.ts";
import { formatReport } from "../support/format-report.ts";

const plain = { colour: false, slides: 14 };

function aFile(text: string, path = "slides/03-bluf.md"): SourceFile {
  return { path, text };
}

function aDiagnostic(parts: Partial<Diagnostic> = {}): Diagnostic {
  const at = { file: "slides/03-bluf.md", line: 2, column: 9, length: 12 };
  return { rule: "citation-unknown", severity: "error", message: "It names nothing.", at, ...parts };
}

const severalAt = (places: [line: number, column: number][], parts: Partial<Diagnostic> = {}): Diagnostic[] =>
  places.map(([line, column]) =>
    aDiagnostic({ at: { file: "slides/03-bluf.md", line, column, length: 1 }, ...parts }),
  );

describe("formatReport", () => {
  it("fits a narrower terminal, with its carets under the words, and none needs more than 96 columns", () => {
    const text = `# One\n${"Attacks began in the night. ".repeat(8)}[@drone-atack] ${"They went on for a day. ".repeat(8)}\n`;
    const at = { file: "slides/03-bluf.md", line: 2, column: text.indexOf("@drone") - 6, length: 12 };
    const found = [
      aDiagnostic({ at, why: "A reader who follows this mark would come to no source at all. ".repeat(3) }),
    ];
    const longest = (columns?: number) =>
      Math.max(
        ...formatReport(found, [aFile(text)], { ...plain, columns })
          .split("\n")
          .map((line) => line.length),
      );
    expect(longest(60)).toBeLessThanOrEqual(60);
    expect(longest(80)).toBeLessThanOrEqual(80);
    expect(longest(200)).toBe(longest());
    const [frame = "", carets = ""] = formatReport(found, [aFile(text)], { ...plain, columns: 60 })
      .split("\n")
      .filter((line) => line.includes("│"));
    expect(frame.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("@drone-atack");
  });

  it("says the place, the finding, the line with carets, why it matters and what to write", () => {
    const diagnostic = aDiagnostic({
      message: "Nothing in this briefing is called drone-atack.",
      why: "A reader who follows this mark would come to no source.",
      suggestion: "[@drone-attack]",
      fix: "Write [@drone-attack], the event “Attack”.",
    });
    const files = [aFile("# One\nAttacks [@drone-atack] began.\nThen more.\n")];
    expect(formatReport([diagnostic], files, plain)).toMatchInlineSnapshot(`
      "slides/03-bluf.md:2:10  error  citation-unknown
      Nothing in this briefing is called drone-atack.

        2 │ Attacks [@drone-atack] began.
          │          ^^^^^^^^^^^^
        A reader who follows this mark would come to no source.
        Write [@drone-attack], the event “Attack”.

      1 error in 1 file, 14 slides read.
      "
    `);
  });

  it("shows both wordings, and marks what differs under them where the line above does not", () => {
    const wordings = { given: "all of it", found: "most of it", where: "debka ¶4" };
    const at = { file: "slides/03-bluf.md", line: 1, column: 0, length: 9 };
    const whole = aDiagnostic({ rule: "words-changed", wordings, at });
    const part = aDiagnostic({ rule: "words-changed", wordings, at: { ...at, length: 3 } });
    expect(formatReport([whole], [aFile("all of it\n")], plain)).toMatchInlineSnapshot(`
      "slides/03-bluf.md:1:1  error  words-changed
      It names nothing.

        1 │ all of it
          │ ^^^^^^^^^
        You quote   all of it
                    ^^^
        It has      most of it   debka ¶4
                    ~~~~

      1 error in 1 file, 14 slides read.
      "
    `);
    expect(formatReport([part], [aFile("all of it\n")], plain)).toMatchInlineSnapshot(`
      "slides/03-bluf.md:1:1  error  words-changed
      It names nothing.

        1 │ all of it
          │ ^^^
        You quote   all of it
        It has      most of it   debka ¶4

      1 error in 1 file, 14 slides read.
      "
    `);
  });

  it("says more than three of a rule in a file in one message, with the first three places", () => {
    const found = [1, 2, 3, 4, 5].map((line) =>
      aDiagnostic({
        rule: "words-not-locked",
        message: "These words were never looked for.",
        subject: `claim c${line}`,
        at: { file: "slides/03-bluf.md", line, column: 0, length: 4 },
        why: "Nobody can tell.",
        fix: "One run looks for all:",
        run: "quotes {folder} --sources DIR",
      }),
    );
    const files = [aFile("aaaa\nbbbb\ncccc\ndddd\neeee\n")];
    expect(formatReport(found, files, { ...plain, folder: "harbour" })).toMatchInlineSnapshot(`
      "slides/03-bluf.md  error  words-not-locked  5 times
      These words were never looked for.

        1:1    claim c1    aaaa
        2:1    claim c2    bbbb
        3:1    claim c3    cccc
        and 2 more (--all)

        Nobody can tell.
        One run looks for all:

        node build.mjs quotes harbour --sources DIR

      5 errors of one kind in 1 file, 14 slides read.
      "
    `);
    expect(formatReport(found, files, { ...plain, all: true })).toContain("5:1    claim c5    eeee");
  });

  it("says the same finding in several files once", () => {
    const found = ["a", "b", "c", "d"].map((name) =>
      aDiagnostic({
        rule: "statement-uncited",
        severity: "warning",
        message: "This statement cites nothing.",
        several: "These statements cite nothing.",
        fix: "Put a citation behind each.",
        at: { file: `slides/${name}.md`, line: 3, column: 0, length: 4 },
        also: [{ file: `slides/${name}.md`, line: 5, column: 0, length: 4 }],
      }),
    );
    expect(formatReport(found, [], plain)).toMatchInlineSnapshot(`
      "4 files  warning  statement-uncited  8 times
      These statements cite nothing.

        slides/a.md  3:1, 5:1
        slides/b.md  3:1, 5:1
        slides/c.md  3:1, 5:1
        slides/d.md  3:1, 5:1

        Put a citation behind each.

      8 warnings in 4 files, 14 slides read.
      "
    `);
  });

  it("says the same finding in two places once, with its line", () => {
    const files = [aFile("one\ntwo\n")];
    const found = severalAt([
      [1, 0],
      [2, 0],
    ]);
    expect(formatReport(found, files, plain)).toMatchInlineSnapshot(`
      "slides/03-bluf.md:1:1  error  citation-unknown
      It names nothing.

        1 │ one
          │ ^
        The same at 2:1.

      2 errors in 1 file, 14 slides read.
      "
    `);
  });

  it("holds back what follows from another problem, and says how many there are", () => {
    const found = [aDiagnostic(), aDiagnostic({ message: "It follows.", follows: true })];
    const report = formatReport(found, [], plain);
    expect(report).not.toContain("It follows.");
    expect(report).toMatch(
      /\n1 error in 1 file, 14 slides read\. 1 that follows from it is not shown \(--all\)\.\n$/,
    );
    expect(formatReport(found, [], { ...plain, all: true })).toContain("It follows.");
  });

  it("prints at most fifty messages unless asked for all", () => {
    const found = Array.from({ length: 60 }, (_, i) =>
      aDiagnostic({ message: `Number ${i}.`, at: { file: `slides/${i}.md`, line: 1, column: 0, length: 0 } }),
    );
    const report = formatReport(found, [], plain);
    expect(report.match(/^Number/gm)).toHaveLength(50);
    expect(report).toContain("\nand 10 more kinds (--all)\n");
    expect(formatReport(found, [], { ...plain, all: true }).match(/^Number/gm)).toHaveLength(60);
  });

  it("begins with what unblocks most: files, keys, ids, words, numbers, statements", () => {
    const rules = [
      "statement-uncited",
      "number-wrong",
      "words-changed",
      "id-unknown",
      "key-unknown",
      "yaml-syntax",
    ] as const;
    const report = formatReport(
      rules.map((rule) => aDiagnostic({ rule, message: `${rule}.` })),
      [],
      plain,
    );
    expect(report.match(/^[a-z-]+(?=\.$)/gm)).toEqual([...rules].reverse());
  });

  it("puts the carets under the words after tabs, wide characters and bare marks", () => {
    const under = (text: string, column: number, length: number) =>
      formatReport(
        [aDiagnostic({ at: { file: "slides/03-bluf.md", line: 1, column, length } })],
        [aFile(`${text}\n`)],
        plain,
      ).split("\n")[4];
    expect(under("\t戦争 [@drone-atack]", 5, 12)).toBe(`    │ ${" ".repeat(10)}${"^".repeat(12)}`);
    expect(under("戦争 e\u0301x", 0, 2)).toBe("    │ ^^^^");
    expect(under("戦争 e\u0301x", 5, 1)).toBe("    │       ^");
    expect(under("abc", 3, 0)).toBe("    │    ^");
  });

  it("cuts a long line between words around the place, within 96 columns", () => {
    const text = `${"before ".repeat(60)}HERE${" behind".repeat(60)}`;
    const at = { file: "slides/03-bluf.md", line: 1, column: text.indexOf("HERE"), length: 4 };
    const [shown = "", carets = ""] = formatReport([aDiagnostic({ at })], [aFile(text)], plain)
      .split("\n")
      .slice(3);
    expect(shown.length).toBeLessThanOrEqual(96);
    expect(shown).toMatch(/│ …before .* behind…$/);
    expect(carets.indexOf("^")).toBe(shown.indexOf("HERE"));
  });

  it("shows control characters of an author's file as their numbers", () => {
    const report = formatReport([aDiagnostic()], [aFile("one\n\u001B[31mtwo\u202E three four\n")], plain);
    expect(report).not.toContain("\u001B");
    expect(report).not.toContain("\u202E");
    expect(report).toContain("\\u001b[31mtwo\\u202e three");
  });

  it("does without a line where there is no such file or line", () => {
    const at = { file: "slides", line: 1, column: 0, length: 0 };
    expect(formatReport([aDiagnostic({ at })], [aFile("x")], plain)).toBe(
      "slides:1:1  error  citation-unknown\nIt names nothing.\n\n1 error in 1 file, 14 slides read.\n",
    );
    expect(formatReport([aDiagnostic()], [aFile("one line")], plain)).not.toContain("│");
  });

  it("colours only when told to", () => {
    const files = [aFile("a\nb [@drone-atack]\n")];
    expect(formatReport([aDiagnostic()], files, plain)).not.toContain("\u001B");
    expect(formatReport([aDiagnostic()], files, { ...plain, colour: true })).toContain("\u001B[31m");
  });

  it("takes a short time for thousands of problems in one large file", () => {
    const text = "a line of some length, as many have\n".repeat(20_000);
    const found = Array.from({ length: 3500 }, (_, i) =>
      aDiagnostic({
        message: `Number ${i}.`,
        at: { file: "slides/03-bluf.md", line: i + 1, column: 2, length: 4 },
      }),
    );
    expect(formatReport(found, [aFile(text)], plain).length).toBeLessThan(2000);
  });

  it("is empty when there is nothing to say", () => {
    expect(formatReport([], [], plain)).toBe("");
  });
});

describe("formatLines", () => {
  it("gives a line a problem, all sentences of it, and never a control character", () => {
    const found = aDiagnostic({ why: "Why\u0007.", fix: "Do it.", run: "quotes {folder}" });
    expect(formatLines([found], plain)).toBe(
      "slides/03-bluf.md:2:10: error: It names nothing. Why\\u0007. Do it. Run: node build.mjs quotes [citation-unknown]\n",
    );
  });

  it("gives all of them, not grouped", () => {
    const found = severalAt([1, 2, 3, 4, 5].map((line) => [line, 0]));
    expect(formatLines(found, plain).split("\n")).toHaveLength(6);
  });
});

describe("formatCounts", () => {
  it("counts what was found, in numbers that agree with their nouns", () => {
    const warning = aDiagnostic({ severity: "warning" });
    expect(formatCounts([aDiagnostic(), aDiagnostic(), warning], plain)).toBe(
      "2 errors, 1 warning, in 1 file, 14 slides read.",
    );
    expect(formatCounts([warning], { ...plain, slides: 1 })).toBe("1 warning in 1 file, 1 slide read.");
    expect(formatCounts([], plain)).toBe("No problems in 14 slides.");
    expect(formatCounts([aDiagnostic()], { ...plain, slides: 0 })).toBe("1 error in 1 file.");
    expect(formatCounts(severalAt([1, 2, 3, 4].map((line) => [line, 0])), plain)).toContain(
      "4 errors of one kind in",
    );
  });
});

describe("wantsColour", () => {
  it("is for a terminal that has not asked for none", () => {
    expect(wantsColour({ isTTY: true }, {})).toBe(true);
    expect(wantsColour({}, {})).toBe(false);
    expect(wantsColour({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
    expect(wantsColour({ isTTY: true }, { NO_COLOR: "" })).toBe(true);
    expect(wantsColour({ isTTY: true }, { TERM: "dumb" })).toBe(false);
  });
});
