// Markdown that people bring along: what GitHub has is taken, and other dialects are answered.
import { describe, expect, it } from "vitest";
import { parseSlide } from "../../src/parse/slide.ts";

const parse = (text: string) => parseSlide({ path: "slides/02-news.md", text: `# News\n\n${text}\n` }, "en");
const flowOf = (text: string) => {
  const { slide, diagnostics } = parse(text);
  expect(diagnostics, text).toEqual([]);
  return slide.flow;
};
const warnings = (text: string) =>
  parse(text).diagnostics.map(({ rule, message, at, fix }) => ({
    rule,
    message,
    line: at.line,
    column: at.column,
    fix,
  }));

describe("GitHub's Markdown", () => {
  it("has lists of tasks", () => {
    for (const list of [
      "- [ ] one\n- [x] two\n- three",
      "1. [ ] one\n2. [X] two\n3. three",
      "- [ ] one\n\n- [x] two\n\n- three",
    ]) {
      const [block] = flowOf(list);
      expect(block?.kind === "list" && block.checks, list).toEqual([false, true, null]);
      expect(JSON.stringify(block)).not.toMatch(/\[[ xX]\]/);
    }
  });

  it("has comments, which reach nothing", () => {
    for (const text of [
      "<!-- out -->\n\nIn.",
      "In <!-- out --> and in.",
      "<!--\nout\n\nout\n-->\n\nIn.",
      "- In <!-- out -->\n- <!-- out -->",
    ])
      expect(JSON.stringify(flowOf(text)), text).not.toContain("out");
  });

  it("has alerts of five kinds", () => {
    for (const kind of ["NOTE", "tip", "Important", "WARNING", "CAUTION"]) {
      const [block] = flowOf(`> [!${kind}]\n> Words with [@a].\n>\n> - more`);
      expect(block).toMatchObject({ kind: "blockquote", alert: kind.toLowerCase() });
      expect(block?.kind === "blockquote" && block.blocks.map((inner) => inner.kind)).toEqual([
        "paragraph",
        "list",
      ]);
      expect(JSON.stringify(block)).toContain(
        '"id":"a","at":{"file":"slides/02-news.md","line":4,"column":14',
      );
    }
  });

  it("has footnotes, in the order in which they are referred to", () => {
    const flow = flowOf(
      "One[^b] and two[^a] and one again[^b].\n\n[^a]: The first that is defined.\n[^b]: The second,\nover two lines. [@c]\n\nLast.",
    );
    expect(flow.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "list"]);
    const notes = flow[2]?.kind === "list" ? flow[2].items.map((item) => JSON.stringify(item)) : [];
    expect(notes[0]).toContain("The second,");
    expect(notes[0]).toContain('"line":6');
    expect(notes[1]).toContain("The first");
    expect(JSON.stringify(flow[0]).match(/"tag":"sup"/g)).toHaveLength(3);
  });

  it("has addresses as a browser shows them", () => {
    for (const href of ["#/third", "#third", "#/third/2"])
      expect(JSON.stringify(flowOf(`[words](${href})`))).toContain('"href":"#third"');
  });
});

describe("other dialects", () => {
  const answered: [text: string, is: RegExp, instead: RegExp][] = [
    ["It is $x^n$ long.", /Mathematics/, /<sup>/],
    ["$$\nx\n$$ and $$y$$", /Mathematics/, /<sup>/],
    ["Well :smile: said.", /emoji/, /character itself/],
    ["It is ==marked== here.", /Marked text/, /\*\*bold\*\*/],
    ["## A heading {.class}", /attribute list/, /Remove it/],
    ["Words {#id .class}", /attribute list/, /Remove it/],
    ["::: columns\nwords\n:::", /container/, /layout/],
    ["Term\n: What it means", /definition list/, /- \*\*term\*\*/],
    ["![[picture.png]]", /embedded file/, /!\[what it shows\]/],
    ["See [[Other page]].", /link of a wiki/, /#slide-id/],
    ["![A photo](my photo.png)", /name has spaces/, /%20/],
    ["Words[^none].", /"none" is not defined/, /\[\^none\]: …/],
    ["<!-- .slide: data-background=red -->", /directive/, /layout/],
    ["<!-- _class: lead -->", /directive/, /layout/],
    ["words <!-- .element: class=x -->", /directive/, /layout/],
    ["::right::", /slot of Slidev/, /layout/],
    ["{{ title }}", /variable/, /words themselves/],
    ["x ^2^ y", /Raised text/, /<sup>/],
    ["[TOC]", /table of contents/, /made by the tool/],
    ["- item with ==mark==", /Marked text/, /bold/],
    ["| a | :tada: |\n|---|---|\n| b | c |", /emoji/, /character/],
  ];
  for (const [text, is, instead] of answered) {
    it(`are answered: ${text.split("\n")[0]}`, () => {
      const found = warnings(text).filter(({ rule }) => rule === "markdown-dialect");
      expect(found.map(({ message }) => message).join()).toMatch(is);
      expect(found.map(({ fix }) => fix).join()).toMatch(instead);
    });
  }

  it("are not seen in ordinary words, nor in code", () => {
    for (const text of [
      "It cost $5 and then $6, US$7 in all.",
      "At 10:30:15 the call came; a:b:c is a path.",
      "**Term**: what it means",
      "`$x$`, `:smile:` and `==a==`",
      "```\n$x$ ::: {.a}\n```",
      "a == b and c == d",
      'See [words](https://example.org/a_(b) "A title").',
      "C++ and more C++ code",
      "x^2 and y^2",
    ])
      expect(warnings(text), text).toEqual([]);
  });

  it("begin front matter late", () => {
    const { diagnostics } = parseSlide(
      { path: "slides/02-news.md", text: "\n---\nlayout: text\n---\n\n# News\n" },
      "en",
    );
    expect(diagnostics.map(({ message }) => message).join()).toContain("Front matter after an empty line");
  });
});
