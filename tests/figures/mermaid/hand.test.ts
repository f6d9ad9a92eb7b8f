import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { allowedClasses } from "../../../src/figures/mermaid/allowed.ts";
import { measure } from "../../../src/figures/text/metrics.ts";
import { drawHand, markupOf } from "../drawer.ts";

const diagrams: Record<string, string> = {
  flowchart:
    "flowchart LR\n a[One] -->|leads to| b(Two)\n b --> c([Three])\n c -.-> d{{Four}}\n d ==> e[[Five]]\n subgraph s [Group]\n e --> f{Six}\n end",
  sequence:
    "sequenceDiagram\n participant A as Alice\n A->>B: Hello\n B-->>A: Hi\n loop daily\n A->>B: Again\n end\n Note over A,B: Words",
  state: "stateDiagram-v2\n [*] --> Draft\n Draft --> Done : sent\n Done --> [*]",
  timeline: "timeline\n title Years\n section Early\n 2019 : First : Second\n 2021 : Third",
  quadrant:
    "quadrantChart\n title Reach\n x-axis Low --> High\n y-axis Little --> Much\n quadrant-1 Expand\n A: [0.3, 0.6]",
  gantt:
    "gantt\n dateFormat YYYY-MM-DD\n section Build\n Core :crit, a, 2026-01-05, 7d\n Beta :milestone, after a, 0d",
  class: "classDiagram\n Animal <|-- Duck\n Animal : +int age",
  er: "erDiagram\n CUSTOMER ||--o{ ORDER : places\n ORDER { int id }",
  pie: 'pie title Pets\n "Dogs" : 3\n "Cats" : 2',
  mindmap: "mindmap\n root((centre))\n  One\n  Two",
};

describe("a hand-written diagram", () => {
  for (const [type, text] of Object.entries(diagrams)) {
    it(`of the type ${type} is drawn without colours, styles and empty groups`, async () => {
      const { drawing, problems } = await drawHand(text);
      expect(problems).toEqual([]);
      expect(drawing?.classes).toEqual(["dg-mermaid", `dg-${type}`]);
      expect(drawing?.markup).not.toMatch(
        / style=|<style|#[0-9a-f]{6}|rgb\(|hsl\(| fill=| stroke=|NaN|undefined|<g><\/g>/,
      );
      expect(drawing?.markup).not.toMatch(/\d\.\d\d/);
      expect(drawing?.inSentences).not.toBe("");
    });
  }

  it("is the same whatever was drawn before it", async () => {
    const first = await markupOf(diagrams.flowchart!);
    await drawHand(diagrams.state!);
    await drawHand("flowchart LR\n broken[");
    expect(await markupOf(diagrams.flowchart!)).toBe(first);
  });

  it("is a tenth of what Mermaid writes", async () => {
    expect((await markupOf(diagrams.flowchart!)).length).toBeLessThan(4000);
  });

  it("has its heads under the figure's id", async () => {
    const markup = await markupOf(diagrams.flowchart!);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["%id%-m1"]);
    expect(markup).toContain('marker-end="url(#%id%-m1)"');
  });

  it("has no line for today in a gantt chart", async () => {
    expect(await markupOf(diagrams.gantt!)).not.toContain("today");
  });

  it("names no tick of a gantt chart twice, and none so near another that their names meet", async () => {
    const { document } = parseHTML(
      `<svg>${await markupOf(
        "gantt\n dateFormat YYYY-MM-DD\n tickInterval 1day\n section One\n Core :a, 2026-01-05, 40d",
      )}</svg>`,
    );
    const ticks = [...document.querySelectorAll(".tick")];
    const named = ticks.filter((tick) => tick.querySelector("text"));
    const ends = named.map((tick) => {
      const x = Number(/translate\(([\d.]+)/.exec(tick.getAttribute("transform")!)![1]);
      const half = measure(tick.textContent!, { family: "Archivo Narrow", weight: 500, size: 17 }) / 2;
      return { from: x - half, to: x + half };
    });
    expect(ticks.length).toBeGreaterThan(30);
    expect(named.length).toBeGreaterThan(5);
    expect(ends.slice(1).every(({ from }, i) => from > ends[i]!.to + 8)).toBe(true);
    expect(Math.max(...ends.map(({ to }) => to))).toBeLessThan(1152 - 200);
    expect(new Set(named.map((tick) => tick.textContent)).size).toBe(named.length);
  });

  it("warns of a section's name in a gantt chart that would lie on its bars", async () => {
    const { problems } = await drawHand(
      "gantt\n dateFormat YYYY-MM-DD\n section A name that goes on and on\n Core :a, 2026-01-05, 40d",
    );
    expect(problems).toMatchObject([
      { rule: "figure-size", severity: "warning", at: { line: 3, column: 9, length: 26 } },
    ]);
  });

  it("keeps the classes of sides", async () => {
    expect(await markupOf("flowchart LR\n a:::side-a --> b\n class b side-b")).toMatch(
      /"node side-a"[\s\S]*"node side-b"/,
    );
  });

  it("takes title and description from accTitle and accDescr", async () => {
    const { drawing } = await drawHand(
      "timeline\n accTitle: The title\n accDescr {\n  Two\n  lines\n }\n 2020 : x",
    );
    expect(drawing).toMatchObject({ title: "The title", inSentences: "Two lines" });
  });

  it("is described by what leads to what where its author says nothing", async () => {
    const { drawing } = await drawHand("flowchart LR\n a[One] -->|so| b[Two]\n b --> c[Three]");
    expect(drawing).toMatchObject({ title: null, inSentences: "One, then Two (so); Two, then Three." });
  });

  it("is described by its messages if it is a sequence", async () => {
    const { drawing } = await drawHand("sequenceDiagram\n participant A as Alice\n A->>B: Hello");
    expect(drawing?.inSentences).toBe("Alice to B: Hello.");
  });

  it.each([
    [
      "the days of a plan",
      "gantt\n  title Plan\n  dateFormat YYYY-MM-DD\n  Drill :a, 2025-06-30, 14d\n  Report :milestone, 2025-08-01, 0d",
      "Plan: Drill, 2025-06-30 – 2025-07-14; Report, 2025-08-01.",
    ],
    [
      "the shares of a pie",
      'pie\n  title Hosts\n  "Encrypted" : 212\n  "Others" : 1728',
      "Hosts: Encrypted, 212; Others, 1728.",
    ],
  ])("says %s", async (_what, text, said) => {
    expect((await drawHand(text)).drawing?.inSentences).toBe(said);
  });

  it("parts the words of a label that is drawn in several lines", async () => {
    const { drawing } = await drawHand(
      "timeline\n  May : Log of the operations room : Statement of Brightwater",
    );
    expect(drawing?.inSentences).toContain("Log of the operations room");
  });

  it("that a slide would have to shrink too much is warned of", async () => {
    const long = Array.from({ length: 14 }, (_, i) => `  n${i}[A node with words ${i}] --> n${i + 1}`).join(
      "\n",
    );
    const { drawing, problems } = await drawHand(`flowchart LR\n${long}`);
    expect(drawing).not.toBeNull();
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([["figure-size", "warning"]]);
  });

  it("uses no class that figures.css does not know", () => {
    const css = readFileSync(new URL("../../../assets/styles/figures.css", import.meta.url), "utf8");
    const plain = new Set(["relation", "outer-path", "node", "cluster", "side-a", "side-b", "side-n"]);
    expect([...allowedClasses].filter((name) => !plain.has(name) && !css.includes(`.${name}`))).toEqual([]);
  });
});
