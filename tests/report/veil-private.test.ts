// What an audience may see of a problem in a private part is where it is.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { parseSlide } from "../../src/parse/slide.ts";
import { describeProblems } from "../../src/report/page-problems.ts";
import { veilPrivate } from "../../src/report/veil-private.ts";
import { getProgram } from "../support/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

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
  privateContent: () => ({
    lines: new Map([[path, new Set(parseSlide({ path, text }, "en").slide.privateLines)]]),
    unread: new Set<string>(),
    words: [],
  }),
};
/** A problem on an open line, where `word` is known from private parts alone. */
const veilWord = (word: string, message: string): string => {
  const { rule, severity, at } = problemAt("Open words");
  const given = { ...result, diagnostics: [{ rule, severity, at, message }] };
  const known = () => ({ ...result.privateContent(), words: [word] });
  return veilPrivate({ ...given, privateContent: known }).diagnostics[0]?.message ?? "";
};
const describeAll = (words: string[]) => {
  const { diagnostics, files } = veilPrivate({ ...result, diagnostics: words.map(problemAt) });
  return describeProblems(diagnostics, files).problems;
};

describe("a problem that holds a private word", () => {
  it("is told without it, and one that only holds a longer word is told as it is", () => {
    expect(veilWord("harbour", "Nothing is called harbour.")).not.toContain("harbour");
    for (const other of ["harbours", "harbour-master", "old-harbour"])
      expect(veilWord("harbour", `Nothing is called ${other}.`)).toContain(other);
    expect(veilWord("harbour", "Neither harbours nor harbour.")).not.toContain("harbour");
  });
});

describe("a problem on the page of npm start", () => {
  it("in a part that is held back or private tells its place and nothing of the part", () => {
    for (const words of ["Secret words", "secret item", "Secret key"]) {
      const [problem] = describeAll([words]);
      expect(JSON.stringify(problem).toLowerCase()).not.toContain("secret");
      expect(problem).toMatchObject({
        place: `${path}:${lineOf(words)}:1`,
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

const scenario = `title: A leak
sources:
  paper:
    publisher: The Paper
    title: News
    kind: article
    private: >
      Secret adviser
      [@nobody] of the editor
claims:
  seen:
    text: The boxes were seen
    evidence: { paper: boxes were seen }
  sealed:
    text: The secret donor paid
    evidence:
      paper: |
        secret words
`;
const slide = "# News\n\nThe boxes were seen. [@seen]\n\nNote:\n\nSay it.\n\nPrivate:\n\nAsk. [@sealed]\n";

/** What the page of `npm start` shows of a briefing with these files. */
async function showProblems(files: Record<string, string>) {
  const folder = makeTempFolder();
  mkdirSync(join(folder, "deck"));
  for (const [name, words] of Object.entries(files)) writeFileSync(join(folder, "deck", name), words);
  const given = await build(join(folder, "deck"), { ...getProgram(), cache: null });
  const { diagnostics, files: read } = veilPrivate(given);
  const told = JSON.stringify(describeProblems(given.diagnostics, given.files)).toLowerCase();
  return { told, shown: describeProblems(diagnostics, read).problems };
}

describe("a problem with what only private parts lead to", () => {
  const cases: Record<string, Record<string, string>> = {
    "a wrong value of a private claim": {
      "scenario.yaml": scenario.replace("secret donor paid", "secret donor paid\n    verdict: secretly"),
    },
    "no YAML": { "scenario.yaml": scenario.replace("text: The secret", "text The secret: donor") },
    "an unknown id in a private claim": {
      "scenario.yaml": scenario.replace("paper: |", "secretsource: |"),
    },
    "an unknown id that is nearly that of a private claim": {
      "01-news.md": slide.replace("[@seen]", "[@seale]"),
    },
    "a private note of a source that is no text": {
      "scenario.yaml": scenario
        .replace("private: >", "private:")
        .replace("Secret adviser", "secret: adviser")
        .replace("[@nobody]", "  of"),
    },
    "a part's name that is mistyped, and lines below it": {
      "01-news.md": slide.replace("Private:", "Privat:\n\nA secret word. [@secretid]\n\nAnd"),
    },
    "a lock that was cut off": { "quotations.lock": '{ "words": { "secret words": ' },
    "a comment beside a wrong value that is public": {
      "scenario.yaml": scenario.replace("kind: article", "kind: artikle # the secret desk says so"),
    },
    "a comment beside what is no YAML": {
      "scenario.yaml": scenario.replace("title: News", "title: News: again # secret desk"),
    },
    "a comment of front matter and of Markdown": {
      "01-news.md": `---\nlayuot: text # secret desk\n---\n\n${slide.replace("[@seen]", "[@nobody] <!-- secret desk -->")}`,
    },
    "a comment of a figure's options": {
      "01-news.md": slide.replace("Note:", "```map\nframme: x # secret desk\n```\n\nNote:"),
    },
    "a claim twice": { "scenario.yaml": `${scenario}  sealed:\n    text: The secret donor\n` },
  };
  for (const [name, files] of Object.entries(cases))
    it(`tells none of its words: ${name}`, async () => {
      const { told, shown } = await showProblems({
        "scenario.yaml": scenario,
        "01-news.md": slide,
        ...files,
      });
      expect(told).toMatch(/secret|sealed/);
      expect(JSON.stringify(shown).toLowerCase()).not.toMatch(/secret|sealed/);
      expect(shown.every(({ fix }) => fix)).toBe(true);
    });

  it("tells none of a comment where nothing else is private", async () => {
    const { told, shown } = await showProblems({
      "scenario.yaml":
        "title: News\nsources:\n  paper:\n    publisher: The Paper\n    title: News\n    kind: artikle # hidden thought\n",
      "01-news.md": "# News\n\nThe boxes were seen. [@seen] <!-- hidden thought -->\n",
    });
    expect(told).toMatch(/hidden thought/);
    expect(shown.length).toBeGreaterThan(0);
    expect(JSON.stringify(shown)).not.toMatch(/hidden thought/);
  });

  it("leaves problems with open claims as they are", async () => {
    const { shown } = await showProblems({
      "scenario.yaml": scenario.replace("boxes were seen }", "boxes were never seen }"),
      "01-news.md": slide.replace("[@seen]", "[@seenn]\n\nThey are here. [@seen]"),
    });
    expect(shown.map(({ message }) => message)).toContain("Nothing in this briefing is called seenn.");
  });

  it("shows a scenario that cannot be read where nothing is private", async () => {
    const { shown } = await showProblems({
      "scenario.yaml": scenario.replace(/ {4}private: >\n.*\n.*\n/, "").replace("text: The", "text The"),
      "01-news.md": slide.split("Private:")[0] ?? "",
    });
    expect(shown.map(({ rule, frame }) => [rule, frame !== null])).toContainEqual(["yaml-syntax", true]);
  });
});
