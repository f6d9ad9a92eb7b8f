import { describe, expect, it } from "vitest";
import type { ParsedFlow } from "../../src/model/deck.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Location } from "../../src/model/location.ts";
import { locationsIn } from "../../src/parse/locate.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";

function parse(text: string, language = "en"): { flow: ParsedFlow; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const locations = locationsIn({ path: "slide.md", text });
  const stretch = { start: 0, end: text.length };
  const flow = parseMarkdown(stretch, {
    locations,
    language,
    diagnostics,
    slide: "slide",
    nextFigureId: () => "figure",
  });
  return { flow, diagnostics };
}

/** Every citation's id with the text that stands at its place. */
function citations(text: string): [string, string][] {
  const found: [string, string][] = [];
  JSON.stringify(parse(text).flow, (key, value) => {
    if (key === "citations")
      for (const { id, at } of value as { id: string; at: Location }[]) found.push([id, textAt(text, at)]);
    if (key === "citation") found.push([value.id, textAt(text, value.at)]);
    return value;
  });
  return found;
}

const textAt = (text: string, at: Location): string =>
  (text.split("\n")[at.line - 1] ?? "").slice(at.column, at.column + at.length);

describe("what Markdown says of itself", () => {
  it.each([
    ["1. a", 1],
    ["5. a", 5],
    ["0. a", 0],
    ["12) a", 12],
    ["- a", 1],
  ])("%s starts at %i", (text, start) => {
    expect(parse(text).flow).toMatchObject([{ kind: "list", start }]);
  });

  it("keeps the alignment of columns", () => {
    const [table] = parse("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |").flow;
    expect(table).toMatchObject({ kind: "table", align: ["left", "center", "right", null] });
  });

  it("keeps the titles of links and images, and says an image's words without markup", () => {
    const [line] = parse(
      '[a](https://a.example "The &amp; site") ![One *and* `two` [three](x)](p.png "A picture")',
    ).flow;
    expect(line).toMatchObject({
      children: [
        { kind: "link", title: "The & site" },
        { kind: "text" },
        { kind: "image", title: "A picture", alt: "One and two three" },
      ],
    });
  });
});

describe("parseMarkdown", () => {
  it("finds every citation where it stands, in lists, tables, quotes and emphasis", () => {
    const text = [
      "A [@one] and **bold [@two; @three p3]**.",
      "",
      "- item [@four]",
      "  - nested [@five]",
      "    across lines [@six]",
      "",
      "> quoted",
      "> on two lines [@seven]",
      "",
      "> [@eight]",
      "",
      "| a | b |",
      "|---|---|",
      "| - | [@nine] |",
      "| - | **[@ten]** |",
    ].join("\n");
    expect(citations(text)).toEqual([
      ["one", "@one"],
      ["two", "@two"],
      ["three", "@three p3"],
      ["four", "@four"],
      ["five", "@five"],
      ["six", "@six"],
      ["seven", "@seven"],
      ["eight", "@eight"],
      ["nine", "@nine"],
      ["ten", "@ten"],
    ]);
  });

  it("reads no citation in code", () => {
    expect(citations("`[@one]` and\n\n```\n[@two]\n```\n")).toEqual([]);
  });

  it("reads paragraphs as ¶3, p3, p. 3", () => {
    const { flow } = parse("[@a ¶3] [@b p3] [@c p. 3] [@d, ¶ 3]");
    expect(JSON.stringify(flow).match(/"paragraph":3/g)).toHaveLength(4);
  });

  it("groups what stands in quotation marks, across bold words and entities", () => {
    const { flow } = parse("He said “no **group** will &amp; can” and “left");
    const paragraph = flow[0];
    const kinds = paragraph?.kind === "paragraph" ? paragraph.children.map((node) => node.kind) : [];
    expect(kinds).toEqual(["text", "quoted", "text"]);
  });

  it("curls straight quotation marks and knows those of other languages", () => {
    expect(JSON.stringify(parse('She said "yes".').flow)).toContain('"open":"“","close":"”"');
    expect(JSON.stringify(parse("Sie sagte „ja“.", "de").flow)).toContain('"open":"„","close":"“"');
    expect(JSON.stringify(parse("Elle dit « oui ».", "fr").flow)).toContain('"open":"«","close":"»"');
  });

  it("tells incremental lists from the others by their mark", () => {
    const { flow } = parse("* one\n* two\n\ntext\n\n- three\n");
    expect(flow.flatMap((block) => (block.kind === "list" ? [block.stepwise] : []))).toEqual([true, false]);
  });

  it("gives a figure fence its own first line", () => {
    const { flow } = parse("text\n\n```chain\nground: here\n```\n");
    const block = flow[1];
    expect(block?.kind === "figure" && [block.figure.kind, block.figure.at.line, block.figure.text]).toEqual([
      "chain",
      4,
      "ground: here",
    ]);
  });

  it("reports markup that does not run, and keeps none of it", () => {
    const hostile = [
      "<script>alert(1)</script>",
      "text <img src=x onerror=alert(1)> text",
      "text <svg/onload=alert(1)> text",
      "<iframe src=javascript:alert(1)></iframe>",
      '<span lang="en" onclick="alert(1)">x</span>',
      "<a href=javascript:alert(1)>x</a>",
      "<style>*{}</style>",
      "[x](javascript:alert(1))",
      "[x](JaVaScRiPt&colon;alert(1))",
      "[x](&#x6A;avascript:alert(1))",
      "[x](data:text/html;base64,PHNjcmlwdD4=)",
      "[x](vbscript:x)",
      "<javascript:alert(1)>",
      "<details open ontoggle=alert(1)>",
      "<!--><script>alert(1)</script>",
      "<?xml x?>",
      "<![CDATA[ <script> ]]>",
    ];
    for (const text of hostile) {
      const { flow, diagnostics } = parse(text);
      const isText = JSON.stringify(flow).includes("<"); // what Markdown takes for words is shown as words
      expect(diagnostics.length > 0 || isText, text).toBe(true);
      expect(JSON.stringify(flow), text).not.toMatch(/"href":"(?!https?:|mailto:|#)/);
    }
  });

  it("takes entities for the characters they stand for, once", () => {
    expect(JSON.stringify(parse("&lt;script&gt; &amp;lt; &copy;").flow)).toContain('"<script> &lt; ©"');
  });

  it("reports nesting without end", () => {
    const { diagnostics } = parse(`${"> ".repeat(20_000)}x`);
    expect(diagnostics.map((one) => one.rule)).toEqual(["layout-content"]);
  });
});
