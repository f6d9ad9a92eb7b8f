import { describe, expect, it } from "vitest";
import { drawHand } from "../drawer.ts";

const cases: Record<string, [text: string, place: string, message: string]> = {
  "a bracket too few": [
    "flowchart LR\n  a --> c[[open]\n",
    "2:15",
    "Mermaid does not understand “]” here: it expects ]], > or text.",
  ],
  "an arrow that is none": ["flowchart LR\n a -> b", "2:3", "Mermaid does not understand “-” here"],
  "lines after a comment and a directive": [
    "%% about\n%%{init: {}}%%\nflowchart LR\n\n  %% more\n a --> b\n a -> b",
    "7:3",
    "“-”",
  ],
  "lines after front matter": ["---\ntitle: x\n---\nflowchart LR\n a -> b", "5:3", "“-”"],
  "a bracket that never closes": [
    "flowchart LR\n a --> b[x\n",
    "2:10",
    "the end of the diagram here: it expects ]",
  ],
  "a message without a colon": [
    "sequenceDiagram\n A->>B hello\n B->>A: x",
    "2:12",
    "the end of the line here: it expects a colon and text.",
  ],
  "a loop that never ends": ["sequenceDiagram\n loop x\n A->>B: y", "3:9", "the end of the diagram here"],
  "a character no diagram has": ["quadrantChart\n  A: [3, 0.6]", "2:2", "Mermaid cannot read “A: [3, 0.6]”."],
  "a slice without a colon": [
    'pie\n  "Dogs" 386',
    "2:9",
    "Mermaid does not understand “386” here: it expects “:”.",
  ],
  "a date that is none": [
    "gantt\n dateFormat YYYY-MM-DD\n section A\n  x : 2020-13-45, 3d",
    "4:6",
    "“2020-13-45” is not a date.",
  ],
  "a second root": ["mindmap\n a\n b", "3:1", "only one root"],
};

describe("what to do about habits that Mermaid does not have is said:", () => {
  it.each([
    ["flowchart LR\n a --> b %% why", "A comment stands on a line of its own"],
    ["flowchart LR\n a --> end", "closes a group and is no name"],
    ["flowchart LR\n a --> b\n end", "Each “end” closes one group"],
    ["flowchart LR\n a -> b", "An arrow has two strokes"],
    ["flowchart LR\n a[one (two)] --> b", "Put a label that holds brackets between quotation marks"],
    ["flowchart LR\n a(one [two]) --> b", "Put a label that holds brackets between quotation marks"],
    ["flowchart LR\n a -->|one (two)| b", "Put a label that holds brackets between quotation marks"],
    ["sequenceDiagram\n Note over A: first;<br/>second", "A ; ends a statement"],
    ["sequenceDiagram\n A->>B: wait; then go", "A ; ends a statement"],
    ["flowchart LR\n a --> b[[open]\n", "Close each bracket of a shape as it was opened"],
    ["flowchart LR\n a --> ~b", "its syntax is described"],
  ])("%j", async (text, advice) => {
    const { problems } = await drawHand(text);
    expect(problems.map(({ rule, fix }) => [rule, fix])).toEqual([
      ["figure-syntax", expect.stringContaining(advice)],
    ]);
  });
});

describe("a syntax error is explained at its place:", () => {
  for (const [name, [text, place, message]] of Object.entries(cases)) {
    it(name, async () => {
      const { drawing, problems } = await drawHand(text);
      const problem = problems.find(({ rule }) => rule === "figure-syntax");
      const at = problem?.at as { line: number; column: number };
      expect(drawing).toBeNull();
      expect([`${at.line}:${at.column}`, problem?.message]).toEqual([
        place,
        expect.stringContaining(message),
      ]);
    });
  }

  it("a type that cannot be drawn is named", async () => {
    const { problems } = await drawHand("journey\n title My day\n section Go\n  Walk: 5: Me");
    expect(problems[0]).toMatchObject({
      rule: "figure-unsupported",
      message: expect.stringContaining("“journey”"),
    });
  });

  it("a text without a type is named so", async () => {
    expect((await drawHand("")).problems[0]?.message).toContain("A diagram without a type");
  });

  it("what is ignored is said, each at its place", async () => {
    const { drawing, problems } = await drawHand(
      '%%{init: {"theme": "dark"}}%%\nflowchart LR\n a --> b\n style a fill:red\n click a href "x"',
    );
    expect(drawing).not.toBeNull();
    expect(problems.map(({ rule, severity, at }) => [rule, severity, "line" in at && at.line])).toEqual([
      ["figure-option", "warning", 1],
      ["figure-option", "warning", 4],
      ["figure-option", "warning", 5],
    ]);
  });
});
