// Markdown that people bring along: what GitHub has is taken, and other dialects are answered.
import { describe, expect, it } from "vitest";
import { parseSlide } from "../../../src/parse/slide.ts";

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

  it("has footnotes of several blocks", () => {
    for (const [note, kinds] of [
      ["First.\n\n    Second.", ["paragraph", "paragraph"]],
      ["First.\n\n\n\tSecond.\n\tSame.\n\n    Third.", ["paragraph", "paragraph", "paragraph"]],
      ["First:\n\n    - a\n    - b", ["paragraph", "list"]],
      ["First\n    and its next line.", ["paragraph"]],
      ["First.\n\n    > Said.\n\n    ```\n    code\n    ```", ["paragraph", "blockquote", "code"]],
    ] as const) {
      const flow = flowOf(`Text[^1].\n\n[^1]: ${note}\n\nLast.`);
      expect(flow.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "list"]);
      const list = flow.at(-1);
      expect(list?.kind === "list" && list.items[0]?.map(({ kind }) => kind), note).toEqual(kinds);
    }
  });

  it("has footnotes each of which is referred to and defined once", () => {
    const told = (text: string) => warnings(text).map(({ message, line }) => [line, message]);
    expect(told("Text.\n\n[^1]: Lost.")).toEqual([
      [5, 'Nothing refers to the footnote "1", so it is not shown.'],
    ]);
    expect(told("Text[^1].\n\n[^1]: One.\n[^1]: Two.")).toEqual([
      [6, 'The footnote "1" is defined twice; this one is not shown.'],
    ]);
    expect(told("Text[^2].\n\n[^1]: One.")).toHaveLength(2);
    expect(told("Text.\n\nNote:\n\nSaid[^1].\n\n[^1]: One.")).toEqual([]);
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
    ["Words.\n\n---\n\n## Next", /separator of slides/, /file of its own/],
    ["---\nlayout: center\n---\n\nNext", /separator of slides/, /file of its own/],
    ["***\n\n# Next", /separator of slides/, /file of its own/],
    ["```mermiad\nflowchart LR\n```", /No figure is called "mermiad"/, /Write `mermaid`/],
    ["```Mermaid\nflowchart LR\n```", /No figure is called "Mermaid"/, /Write `mermaid`/],
    ["```{.mermaid}\nflowchart LR\n```", /No figure is called/, /Write `mermaid`/],
    ["```mmd\nflowchart LR\n```", /diagram of another tool/, /Mermaid/],
    ["```timelin\nby: sides\n```", /No figure is called/, /Write `timeline`/],
    ["```MAP\n```", /No figure is called/, /Write `map`/],
    ["```plantuml\n@startuml\n```", /diagram of another tool/, /Mermaid/],
    ["- item\n\n  ```dot\n  digraph {}\n  ```", /diagram of another tool/, /Mermaid/],
    ["```math\nx\n```", /diagram of another tool/, /picture/],
    [
      "```sequenceDiagram\nA->>B: x\n```",
      /is a type of the diagrams of `mermaid`/,
      /`sequenceDiagram` in the first line/,
    ],
    ["```gantt\n```", /is a type of the diagrams of `mermaid`/, /Write `mermaid`/],
    ["```dataview\nTABLE a\n```", /asks another tool/, /a list, a table/],
    ["```dataviewjs\n```", /asks another tool/, /a list, a table/],
    ["```{=html}\n<b>x</b>\n```", /asks another tool/, /a list, a table/],
    ["```ad-note\nx\n```", /asks another tool/, /\[!NOTE\]/],
    ["```chartjs\nx\n```", /diagram of another tool/, /Mermaid/],
    ["```yaml {all|5}\na: 1\n```", /Nothing is understood after "yaml"/, /Remove it/],
    ['```js title="a.js" {1,3}\na\n```', /Nothing is understood after "js"/, /Remove it/],
    ["```mermaid {scale: 0.5}\nflowchart LR\n  A --> B\n```", /after "mermaid"/, /between the fences/],
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
      "One part.\n\n---\n\nAnother part.",
      "```python\nprint(1)\n```\n\n~~~make\nall:\n~~~\n\n```clean\n```\n\n```mat\n```",
      "a == b and c == d",
      'See [words](https://example.org/a_(b) "A title").',
      "C++ and more C++ code",
      "x^2 and y^2",
    ])
      expect(warnings(text), text).toEqual([]);
  });

  it("are told at the words after a fence", () => {
    const text = "- item\n\n  ```yaml {all|5}\n  a: 1\n  ```\n\n~~~  timelin\n~~~";
    expect(warnings(text).map(({ line, column }) => [line, column])).toEqual([
      [5, 10],
      [9, 5],
    ]);
  });

  it("are named by their first line where they are HTML", () => {
    const [one, other] = warnings(`</div>\n<div class="right">\n\n<div class="${"wide ".repeat(20)}">`);
    expect(one?.message).toBe("Raw HTML (</div>) does not reach the page.");
    expect(other?.message).toMatch(/^Raw HTML \(<div class="wide wide [^\n]*…\) does not reach the page\.$/);
  });

  it("break lines where there is no line", () => {
    for (const text of ["a\n\n<br>\n\nb", "a\n\n<br/>\n<BR />\n\nb"])
      expect(warnings(text).map(({ line, message }) => [line, message.slice(0, 42)])).toEqual([
        [5, "A <br> breaks a line inside a text; on a l"],
      ]);
    expect(warnings("a<br>b")).toEqual([]);
  });

  it("begin front matter late", () => {
    const { diagnostics } = parseSlide(
      { path: "slides/02-news.md", text: "\n---\nlayout: text\n---\n\n# News\n" },
      "en",
    );
    expect(diagnostics.map(({ message }) => message).join()).toContain("Front matter after an empty line");
  });
});

describe("marks of other tools that are shown as they stand", () => {
  const marks: Record<string, string[]> = {
    "A footnote within the line": ["Text^[inline].", "- a^[b c]"],
    "An abbreviation": ["*[HTML]: Hyper Text", "*[A B]: c"],
    "An alert with a title or a mark beside its kind": [
      "> [!NOTE] Title\n> x",
      "> [!tip]- x",
      "> [!info]+ T\n> x",
    ],
    "A mark of CriticMarkup": ["{++a++}", "so {--gone--} it", "{==a==}"],
    "A command of LaTeX": ["\\textbf{x}", "a \\cite{b}", "\\pagebreak"],
    "A citation with words or a hyphen before it": ["[see @a]", "[-@a]", "as [cf. @a, p. 3] says"],
    "A table drawn with lines": ["+---+---+\n| a | b |", "+===+===+", "| a | b |\n| c | d |", "|---+---|"],
    "A box of MkDocs": ['!!! note "T"\n    x', "!!! warning", '=== "Tab"'],
    "An attribute list": ["Text{width=50%}", "![a](b.png){ width=3 }", "Text{.a}"],
    "An image whose name has spaces": ["![a](my photo.png)", "![a](b.png =100x20)"],
    "Raised text between carets": ["x^2^", "10^th^"],
    "A class of remark": [".left[words]", "words .red.bold[more]", ".left-column[\nwords\n]"],
    "A command of Deckset": [
      "[.build-lists: false]",
      "[.column]",
      "## [fit] Large",
      "[.text: #FFF, align(left)]",
    ],
    "A pause": [". . .", "Words {pause} more", "{pause #id .block}"],
    "A numbered example of Pandoc": ["(@good) Words", "(@) Words"],
    "A line of verse of Pandoc": ["| Roses are red\n| Violets are blue"],
    "A cross-reference of Quarto": ["See @fig-plot.", "as @tbl-one shows"],
    "A task with a mark of Obsidian": ["- [/] half", "- [>] sent on\n- [!] urgent"],
    "The name of a block of Obsidian": ["Words ^block-1"],
    "A field or a definition between colons": ["status:: done", "- [due:: May]", "- term :: what it means"],
    "A line of Org": ["#+TITLE: x", "#+BEGIN_SRC sh\nx\n#+END_SRC"],
    "A heading of Org": ["* One\n** Two"],
    "A macro of AsciiDoc": ["image::a.png[A]", "See link:x.html[y]."],
    "An inserted file or a page break": ["<<< @/snippets/a.ts"],
    "An image of Textile": ["See !a.png! there"],
    "A quotation of Textile": ["bq. words"],
    "A link of Textile": ['"words":https://example.org'],
    "A macro of Confluence": ["{toc}", "{children:depth=2}", "{code}x{code}", "{panel:title=x}"],
    "An expression of MDX": ["{props.name}"],
    "A citation outside brackets": ["As @smith2004 says"],
    "An image without an address": ["![a]"],
    "A mark of bold or struck words that is not closed": ["A **bold word", "~~gone", "- __so"],
    "A list with signs of a word processor": ["· one\n· two", "➢ one", "• one", "❖ one"],
    "A list marked by hand": [
      "– one\n– two",
      "— one\n— two\n— three",
      "(a) one\n(b) two",
      "(i) one\n(ii) two",
      "(1) one\n(2) two",
      "a. one\nb. two",
      "> – one\n> – two",
      "- item\n  – one\n  – two",
    ],
    "A list item with two signs": ["- one\n-- two", "* one\n++ two"],
    "A directive of reStructuredText": [".. image:: a.png", "As follows::", "Text\n\n.. figure:: b.png"],
    "A file that is to be put in": ["!include x.md", "@include x.md", "#include <x.h>"],
    "Slanted text of a wiki": ["//words//", "so //it// is"],
    "Lowered text between commas": ["H,,2,,O", "x,,i,,"],
    "A tag of a note": ["#meeting", "#one #two/three"],
    "A separator of slides": ["One\n\n+++\n\nTwo"],
    "A diagram of another tool": ["@startuml\nA -> B\n@enduml"],
  };
  for (const [what, texts] of Object.entries(marks)) {
    it(`are told: ${what.toLowerCase()}`, () => {
      for (const text of texts) {
        const told = warnings(text).filter(({ rule }) => rule === "markdown-dialect");
        expect(told.length, text).toBeGreaterThan(0);
        expect(new Set(told.map(({ message }) => message)), text).toEqual(
          new Set([`${what} is not understood here; it is shown as it stands.`]),
        );
      }
    });
  }

  it("are not seen in ordinary prose", () => {
    for (const text of [
      "A || B, 50 % of x, 100 %% more. See [the mayor] and [words](#x). C+++ and a ++ b.",
      "Mail me@example.org [sic]. Set {a, b} and {1}. 2^10 and ^ alone. C:\\temp\\x.",
      "+ one\n+ two",
      "Really!!! Yes === no.",
      "| a | b |\n|---|---|\n| 1 || |",
      "> [!NOTE]\n> [a] and [b]",
      "- [ ] a\n- [x] b\n- [a] c\n- std::vector and a::b. At 10:30::45. 2 ** 3 is 8; __init__ and a__b.",
      "Write @smith or @ship2. “@2001”. #+1 and {id}, {a}, {note that}. Wow!! 4 << 5. x^2 ^ y.",
      "He said – and meant – it.\n– An aside.",
      "(a) one only",
      "A. Smith wrote.\nB. Jones read.",
      "#hashtag is said here, http://example.com//x//y and a // b // c",
      "- one\n  – an aside",
      "a,,b and ,,so“.",
      "One ▸ two ▸ three",
      "The image: a.png [one]. |x| is 3, |y| is 4. He said: “so”: https://example.org is it.",
    ])
      expect(warnings(text), text).toEqual([]);
  });

  it("and a comma after an id is no part of it", () => {
    const [block] = flowOf("Words. [@a, p. 3] [@b ¶2] [@c, ¶4]");
    const text = JSON.stringify(block);
    for (const part of ['"id":"a"', '"paragraph":3', '"id":"b"', '"id":"c"', '"paragraph":4'])
      expect(text).toContain(part);
  });
});

describe("marks of other tools that mean something else here", () => {
  const answered: [string, RegExp][] = [
    ["Water is H~2~O.", /^Text between single tildes is struck out/],
    ["x~i~ and y", /^Text between single tildes/],
    ["Words\n--\nMore", /^A separator of slides right below words makes them a heading/],
    ["Let \\(x_1 = 2\\) be.", /^Mathematics between brackets .* backslashes are lost/],
    ["\\[\n\\frac{a}{b}\n\\]", /^Mathematics between brackets/],
    ["![a|200](b.png)", /read aloud/],
    ["![w:500 center](b.png)", /read aloud/],
    ["![title h:720](b.png)", /read aloud/],
    ["![inline fill](b.png)", /read aloud/],
    ["![bg right:40% opacity:.1](b.png)", /read aloud/],
    ["<!-- $size: a4 -->", /^A directive/],
    ["<!--\n_class: lead\n_paginate: false\n-->", /^A directive/],
    ["<!-- headingDivider: 2 -->", /^A directive/],
    ["```{r}\nplot(cars)\n```", /^No code is run here/],
    ["```{.python .numberLines}\na\n```", /^No code is run here/],
  ];
  for (const [text, message] of answered)
    it(`are answered: ${JSON.stringify(text)}`, () => {
      const found = parse(text).diagnostics.filter(
        ({ rule, follows }) => rule === "markdown-dialect" && !follows,
      );
      const [first, ...others] = found;
      expect(first?.message).toMatch(message);
      expect(first?.fix).toBeTruthy();
      expect(others).toEqual([]);
    });

  it("are not seen in ordinary words", () => {
    for (const text of [
      "He said ~no~ and ~~yes~~.",
      "A sum \\(in words\\) and \\[sic\\].",
      "The \\*\\*word and \\_\\_init are typed so.",
      "Words\n\n---\n\nMore words",
      "Words\n----\n\nMore",
      "![The left bank, right of the church](b.png)",
      "![A centre for 500 people](b.png)",
      "<!-- The class of 1970: out for now -->",
      "class: a word before a colon, said in the middle.\nMore words.",
      "Mr. [sic] a.b[c] and so on... [.5 of it]",
    ])
      expect(warnings(text), text).toEqual([]);
  });
});

describe("words after a break", () => {
  it("begin at the edge of their line, where they stand", () => {
    for (const text of ["One<br> two", "One<br>\n  two", "**One<br> two**"]) {
      const written = JSON.stringify(flowOf(text));
      expect(written, text).toContain('"text":"two"');
    }
    const [block] = flowOf("One<br> two");
    const last = block?.kind === "paragraph" ? block.children.at(-1) : undefined;
    expect(last?.kind === "text" && [last.at.column, last.at.length]).toEqual([8, 3]);
  });
});

describe("one cause", () => {
  const told = (text: string) => parse(text).diagnostics.filter(({ follows }) => !follows);
  const held = (text: string) => parse(text).diagnostics.filter(({ follows }) => follows);

  it("is told once: a container, its end, and attributes in its line", () => {
    const text = "::: {.column width=40%}\nleft\n:::\n\n::: aside\nright\n:::";
    expect(told(text).map(({ at }) => at.line)).toEqual([3, 7]);
    expect(held(text).length).toBe(3);
    expect(told("words\n\n:::").map(({ message }) => message)).toEqual([
      "The end of a fenced container is not understood here; it is shown as it stands.",
    ]);
  });

  it("is told once: mathematics of several lines and its commands", () => {
    const text = "$$\nf(x) = \\frac{a}{b}\n  + x^2\n$$\n\nThen words.";
    expect(told(text).map(({ at }) => at.line)).toEqual([3]);
    expect(held(text).map(({ at }) => at.line)).toEqual([4, 5, 6]);
    expect(told("$$\\sqrt{x}$$").length).toBe(1);
  });

  it("is told once: a tag and its end, with what to write", () => {
    const text = '<div class="a">\n\nwords\n\n</div>\n</div>\n\n<img src="a.png">';
    expect(told(text).map(({ at, fix }) => [at.line, fix])).toEqual([
      [3, "Write the words alone, without the tags."],
      [10, "Write ![what it shows](name.png), with the file in the slides' folder."],
    ]);
  });

  it("is told once: separators of a whole deck, whatever follows them", () => {
    const text = "One.\n\n---\n\n## Two\n\n---\n\nThree.\n\n---\nlayout: center\nclass: a\n---\n\nFour.";
    expect(told(text).map(({ at, message }) => [at.line, message.split(" is ")[0]])).toEqual([
      [5, "A separator of slides"],
      [9, "A separator of slides"],
      [13, "A separator of slides"],
      [14, "Front matter of another slide"],
    ]);
  });
});

describe("front matter of another tool", () => {
  const keys = (yaml: string, body = "") =>
    parseSlide(
      { path: "slides/02-news.md", text: `---\n${yaml}\n---\n\n# News\n${body}` },
      "en",
    ).diagnostics.map(({ rule, message, fix, at, also = [] }) => ({
      rule,
      message,
      fix,
      lines: [at, ...also].map(({ line }) => line),
    }));

  it("is one problem, beside what belongs to the whole briefing", () => {
    expect(keys("marp: true\ntitle: A talk\ntheme: gaia\npaginate: true")).toEqual([
      {
        rule: "key-unknown",
        message: '"marp", "theme", "paginate" are keys of other tools.',
        fix: "Remove them.",
        lines: [2, 4, 5],
      },
      {
        rule: "key-unknown",
        message: 'The key "title" is no slide\'s; it belongs to the whole briefing.',
        fix: "Write `title: …` in scenario.yaml, and remove it here.",
        lines: [3],
      },
    ]);
    expect(keys("lang: he")[0]?.fix).toContain("`language: …`");
    expect(keys("date: 2020-01-01")[0]?.fix).toContain("`asOf: …`");
    expect(keys("layuot: text")[0]?.fix).toBe('Write "layout", or remove it.');
    expect(keys("whatever: 1")[0]?.message).toBe('The key "whatever" is not known here.');
  });

  it("says that notes in comments are lost, where there are some", () => {
    expect(keys("marp: true", "\n<!-- Say hello to all. -->\n")[0]?.fix).toContain("after `Note:`");
    for (const body of ["\n<!-- _class: lead -->\n", "\n<!-- .element: class -->\n", "\n<!-- fit -->\n", ""])
      expect(keys("marp: true", body)[0]?.fix, body).toBe("Remove it.");
  });

  it("is seen without lines of hyphens, above a headline", () => {
    for (const text of [
      "class: center, middle\n\n# News",
      "layout: true\nname: a\n\n# News",
      "slidenumbers: true\n",
    ]) {
      const [first] = parseSlide({ path: "slides/02-news.md", text }, "en").diagnostics;
      expect(first?.message, text).toMatch(/^A property of a slide/);
    }
  });

  it("names the layout that does the same", () => {
    expect(keys("layout: cover")[0]?.fix).toBe('Write "title".');
    expect(keys("layout: two-cols")[0]?.fix).toContain("Remove the line");
    expect(keys("layout: nonsense")[0]?.fix).toMatch(/^Write one of title, bluf/);
  });
});

describe("what is pasted from a word processor, a sheet or a wiki", () => {
  const pasted = [
    ...[
      "• One\n• Two",
      "\uf0b7\tOne\n\uf0b7\tTwo",
      "o\tOne",
      "① One",
      "a) One\nb) Two",
      "・ One",
      "-One\n-Two",
      "*One",
    ],
    ...[
      "##Head",
      "Name\tVotes\nAnna\t12",
      "= Head",
      "== Head ==",
      "h1. Head",

      "A para\n{: .class}",
    ],
    ...[
      "[b]x[/b]",
      "[url=https://x.example]a[/url]",
      "import X from 'x'",
      "export const a = 1",
      "[words][2]",
      "A &unknown; B",
    ],
    ...["na\ufffdve", "abc\u202edef\u202c", "| a | b |\n|---|---|\n| 1 | 2 | 3 |"],
  ];
  for (const text of pasted)
    it(`is answered: ${JSON.stringify(text)}`, () => {
      const found = warnings(text);
      expect(found.map(({ rule }) => rule)).toContain("markdown-dialect");
      expect(found.every(({ fix }) => fix)).toBe(true);
    });

  const plain = [
    ...[
      "– No, she said.",
      "— The editor",
      "(1) The court holds.",
      "-5 degrees and –3",
      "*One* and **two**.",
      "#1 of 3, #tag",
    ],
    ...[
      "AT&T; R&D; Q&A;",
      "[sic] and [a](https://x.example) and [@x].",
      "a = b == c",
      "| a | b |\n|---|---|\n| 1 \\| 2 | 3 |",
    ],
    ...[
      "| a | b |\n|---|---|\n| 1 | 2 | |",
      "[a][1]\n\n[1]: https://x.example",
      "\u200fשלום\u200e (x) \u202bאב\u202c",
      "100 %, 20 %.",
    ],
  ];
  for (const text of plain)
    it(`is not seen in ${JSON.stringify(text)}`, () =>
      expect(warnings(text).filter(({ rule }) => rule === "markdown-dialect")).toEqual([]));
});
