// The name of a private part is found wherever an author's words are shown, and not only in Markdown.
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseDeck } from "../../../src/parse/deck.ts";
import { parseSlide } from "../../../src/parse/slide.ts";
import { whole } from "../whole-scenario.ts";

/** Lines with the problem, 1-based. */
const linesIn = (text: string, path = "slides/03-x.md"): number[] =>
  parseSlide({ path, text }, "en")
    .diagnostics.filter(({ rule }) => rule === "notes-part")
    .map(({ at }) => at.line);

const fence = (info: string, text: string) => `# News\n\n\`\`\`${info}\n${text}\n\`\`\`\n`;

const labels: Record<string, string> = {
  "a node": 'flowchart LR\n a["Private: x"] --> b',
  "a node with a break": 'flowchart LR\n a["one<br>Hold back: x"] --> b',
  "an edge": "flowchart LR\n a -->|private: x| b",
  "a subgraph": "flowchart LR\n subgraph Private: x\n a --> b\n end",
  "a message": "sequenceDiagram\n A->>B: Private: x",
  "a note": "sequenceDiagram\n Note over A: Hold-back: x",
  "a description": "flowchart LR\n accDescr: Vertraulich: x\n a --> b",
  "a title": "pie\n title Private: x",
  "a branch": "mindmap\n root\n  Private: x",
  "an entry": "timeline\n 2002 : Privé : x",
  "a state": "stateDiagram-v2\n a : Confidential: x",
  "a node with a code": 'flowchart LR\n a["Private#58; x"] --> b',
  "an edge between dashes": "flowchart LR\n a -- Private: x --> b",
  "an alias": "sequenceDiagram\n participant A as Private: x\n A->>A: hello",
  "a loop": "sequenceDiagram\n loop Private: x\n A->>A: hello\n end",
  "a box": "sequenceDiagram\n box Private: x\n participant A\n end",
  "a note of a class": 'classDiagram\n class A\n note for A "Private: x"',
};

describe("the name of a private part", () => {
  for (const [name, text] of Object.entries(labels))
    it(`is seen in ${name} of a diagram`, () => {
      const at = text.split("\n").findIndex((line) => /x/.test(line.replace("flowchart", "")));
      expect(linesIn(fence("mermaid", text))).toEqual([4 + at]);
    });

  it("is no such name where a diagram names things", () => {
    const ordinary = [
      "gantt\n dateFormat YYYY-MM-DD\n section Private\n Private : 2001-01-01, 3d",
      'pie\n "Private" : 40\n "Public" : 60',
      "stateDiagram-v2\n Private : nobody sees it\n Private --> Public",
      "sequenceDiagram\n participant Private\n Private->>Public: goes out",
      "flowchart LR\n a[Private schools: 40] --> b[Note: local times]\n %% Private: taken out",
    ];
    for (const text of ordinary) expect(linesIn(fence("mermaid", text)), text).toEqual([]);
  });

  it("is seen in options of figures and in front matter", () => {
    expect(linesIn(fence("chain", 'ground: "Private: x"'))).toEqual([4]);
    expect(linesIn('---\nsection: "Hold back: x"\n---\n# News\n')).toEqual([2]);
    expect(linesIn("---\nsection: News\n# Private: taken out\n---\n# News\n")).toEqual([]);
  });

  it("is seen after the marks of a fence, in code, and as the label of a footnote", () => {
    for (const info of ["private", "text private", "hold-back", "{.private}"])
      expect(linesIn(fence(info, "x")), info).toEqual([3]);
    expect(linesIn("# News\n\n> [!NOTE] Private\n> x\n")).toEqual([3]);
    expect(linesIn("# News\n\n> [!NOTE]\n> Words.\n")).toEqual([]);
    expect(linesIn(fence("text", "one\nPrivat: x"))).toEqual([5]);
    expect(linesIn("# News\n\nWords[^private].\n\n[^private]: x\n")).toEqual([5]);
    expect(linesIn(fence("ts", "class A {\n  private: number;\n}"))).toEqual([]);
  });

  it("makes no slide of a file that is called by it", () => {
    for (const path of ["private.md", "90-private-notes.md", "07-confidential.md"])
      expect(linesIn("# News\n", `slides/${path}`), path).toEqual([1]);
    for (const path of ["notes.md", "04-private-schools.md"])
      expect(linesIn("# News\n", `slides/${path}`), path).toEqual([]);
  });

  it("is seen in the scenario where its own words are shown, at the line of the words", () => {
    const wordsAt = (change: object, section: "top" | "sources" | "claims") => {
      const { paper, wire } = whole.sources;
      const sources = section === "sources" ? { paper: { ...paper, ...change }, wire } : whole.sources;
      const claims = section === "claims" ? { seen: { ...whole.claims.seen, ...change } } : whole.claims;
      const text = stringify(
        { ...whole, sources, claims, ...(section === "top" ? change : {}) },
        { aliasDuplicateObjects: false },
      );
      const { diagnostics } = parseDeck({ scenario: [{ path: "slides/scenario.yaml", text }], slides: [] });
      return diagnostics.map(({ rule, at }) => [
        rule,
        text.split("\n")[at.line - 1]?.slice(at.column, at.column + at.length),
      ]);
    };
    const found = [["notes-part", "Private: x"]];
    expect(wordsAt({ why: "A paper.\nPrivate: x" }, "sources")).toEqual(found);
    expect(wordsAt({ revised: "Private: x" }, "claims")).toEqual(found);
    expect(wordsAt({ text: "Private: x" }, "claims")).toEqual(found);
    expect(wordsAt({ subtitle: "Private: x" }, "top")).toEqual(found);
    expect(wordsAt({ private: "Private: x", title: "Confidential: a memo" }, "sources")).toEqual([]);
    expect(wordsAt({ evidence: { paper: "Private: a rider was seen" } }, "claims")).toEqual([]);
    expect(wordsAt({ handling: "Confidential: for the staff" }, "top")).toEqual([]);
  });
});
