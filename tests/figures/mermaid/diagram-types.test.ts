import { beforeAll, describe, expect, it } from "vitest";
import { findSupported, isEmpty } from "../../../src/figures/mermaid/diagram-types.ts";
import { drawHand, openDrawer } from "../drawer.ts";

/** First words of the diagrams that are not drawn here, by Mermaid's name of their type. */
const notDrawn: Record<string, string> = {
  c4: "C4Context",
  "flowchart-elk": "flowchart-elk",
  swimlane: "swimlane-beta",
  gitGraph: "gitGraph",
  info: "info",
  xychart: "xychart-beta",
  requirement: "requirementDiagram",
  journey: "journey",
  kanban: "kanban",
  sankey: "sankey-beta",
  packet: "packet-beta",
  radar: "radar-beta",
  block: "block-beta",
  treeView: "treeView-beta",
  architecture: "architecture-beta",
  eventmodeling: "eventmodeling",
  ishikawa: "ishikawa-beta",
  venn: "venn-beta",
  treemap: "treemap-beta",
  wardley: "wardley-beta",
  cynefin: "cynefin-beta",
  railroad: "railroad-beta",
  railroadEbnf: "railroad-ebnf-beta",
  railroadAbnf: "railroad-abnf-beta",
  railroadPeg: "railroad-peg-beta",
};
const ofNoDiagram = ["error", "---"]; // Mermaid's own, for text that is none

let registered: string[] = [];
beforeAll(async () => {
  const { mermaid } = await openDrawer();
  await drawHand("info"); // what Mermaid has is registered by its first call
  registered = mermaid.getRegisteredDiagramsMetadata().map(({ id }) => id);
});

describe("Mermaid's diagram types", () => {
  it("are all known here: drawn, or refused by name", () => {
    const refused = registered.filter((type) => !findSupported(type) && !ofNoDiagram.includes(type));
    expect(refused.sort()).toEqual(Object.keys(notDrawn).sort());
    expect(registered.filter(findSupported).length).toBeGreaterThan(10);
  });

  for (const [type, word] of Object.entries(notDrawn))
    it(`${type} is refused with its name and those that can be drawn`, async () => {
      const { mermaid } = await openDrawer();
      expect(mermaid.detectType(word)).toBe(type);
      const { drawing, problems } = await drawHand(`\n${word}\n  a\n`);
      expect(drawing).toBeNull();
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ rule: "figure-unsupported", severity: "error", at: { line: 2 } });
      expect(problems[0]?.message).toContain(`“${word}”`);
      expect(problems[0]?.message).toContain("flowchart, sequence, state");
    });
});

describe("a diagram", () => {
  it("is empty if nothing in it would be drawn, be it named or not", () => {
    const flowchart = (nodes: number, groups: number) => ({
      getVertices: () => new Map(Array.from({ length: nodes }, (_, i) => [i, i])),
      getSubGraphs: () => Array.from({ length: groups }),
    });
    expect(isEmpty("flowchart", flowchart(0, 0))).toBe(true);
    expect(isEmpty("flowchart", flowchart(1, 0))).toBe(false);
    expect(isEmpty("flowchart", flowchart(0, 1))).toBe(false);
  });

  it("of four quarters is empty without points and without words in any quarter", () => {
    const quadrant = (points: number, ...words: string[]) => ({
      getQuadrantData: () => ({
        points: Array.from({ length: points }),
        quadrants: words.map((text) => ({ text: { text } })),
      }),
    });
    expect(isEmpty("quadrant", quadrant(0, "", ""))).toBe(true);
    expect(isEmpty("quadrant", quadrant(1, "", ""))).toBe(false);
    expect(isEmpty("quadrant", quadrant(0, "", "Act now"))).toBe(false);
  });
});
