// A diagram says what its author wrote: every head, name, character code and style; what cannot be drawn is said.
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawHand, markupOf } from "../drawer.ts";

async function textsOf(text: string): Promise<string[]> {
  const { document } = parseHTML(`<svg>${await markupOf(text)}</svg>`);
  return [...document.querySelectorAll("text")].map((one) => one.textContent ?? "");
}

const said = async (text: string) =>
  (await drawHand(text)).problems.map(({ rule, severity, at }) => [rule, severity, "line" in at && at.line]);

describe("a cross at the end of a line is drawn in lines:", () => {
  const crossed: Record<string, string> = {
    "a lost message": "sequenceDiagram\n A-xB: lost",
    "a dotted one": "sequenceDiagram\n A--xB: lost",
    "an edge": "flowchart LR\n a --x b",
    "an edge with two": "flowchart LR\n a x--x b",
    "half a head": "sequenceDiagram\n A-\\\\B: stick",
  };
  for (const [name, text] of Object.entries(crossed))
    it(name, async () => {
      expect(await markupOf(text)).toMatch(/<marker[^>]* class="m-head lines"/);
    });

  it("and a circle or a point is not", async () => {
    expect(await markupOf("flowchart LR\n a --o b --> c")).not.toContain("lines");
  });
});

describe("codes of characters are read in", () => {
  const coded: Record<string, [text: string, shown: string]> = {
    "a flowchart": ['flowchart LR\n a["Said #quot;no#quot; #35;7 #amp; #lt;"]', 'Said "no" #7 & <'],
    "an edge": ['flowchart LR\n a -- "#quot;no#quot;" --> b', '"no"'],
    "a subgraph": ['flowchart LR\n subgraph s ["#35;1"]\n a\n end', "#1"],
    "a state": ['stateDiagram-v2\n state "Said #quot;no#quot;" as s', 'Said "no"'],
    "a transition": ["stateDiagram-v2\n a --> b : #35;1", "#1"],
    "a class": ['classDiagram\n class A["Said #quot;no#quot;"]', 'Said "no"'],
    "an entity": ['erDiagram\n A["Said #quot;no#quot;"]', 'Said "no"'],
    "a mind map": ["mindmap\n root((Said #quot;no#quot;))", 'Said "no"'],
    "a message": ["sequenceDiagram\n A->>B: said #quot;no#quot; #35;", 'said "no" #'],
    "a participant": ["sequenceDiagram\n participant A as #quot;A#quot;\n A->>A: x", '"A"'],
    "a timeline": ["timeline\n 2001 : said #quot;no#quot;", 'said "no"'],
    "a pie": ['pie\n "#35;1" : 1\n "b" : 1', "#1"],
    "a Markdown string": ['flowchart LR\n a["`#quot;**no**#quot;`"]', '"no"'],
    "an author's own entities": ['flowchart LR\n a["R&amp;D &lt;now&gt;"]', "R&D <now>"],
  };
  for (const [name, [text, shown]] of Object.entries(coded))
    it(name, async () => expect(await textsOf(text)).toContain(shown));

  it("before they are measured", async () => {
    const widthOf = async (label: string) =>
      Number(/ width="([\d.]+)"/.exec(await markupOf(`flowchart LR\n a["${label}"]`))![1]);
    expect(await widthOf("#quot;#quot;#quot;#quot;")).toBeLessThan(await widthOf("quotquotquot"));
  });
});

describe("styles that an HTML label would show:", () => {
  const shown: Record<string, [text: string, part: RegExp]> = {
    italics: ['flowchart LR\n a["`an _old_ letter`"]', /<tspan font-style="italic">\s*old/],
    bold: ['flowchart LR\n a["`a **new** letter`"]', /<tspan font-weight="700">\s*new/],
    "bold as HTML": ["flowchart LR\n a[a <b>new</b> letter]", /<tspan font-weight="700">new</],
    "italics as HTML": ["stateDiagram-v2\n a --> b : an <i>old</i> one", /<tspan font-style="italic">old</],
    "underlined text": ["flowchart LR\n a[<u>here</u>]", /text-decoration="underline"[^>]*>here/],
    "small letters below": ["flowchart LR\n a[H<sub>2</sub>O]", /font-size="16"[^>]*>2</],
    "a break": ["flowchart LR\n a[one<br>two]", />one<\/tspan><tspan[^>]*>two</],
    "an abstract member": ["classDiagram\n class A {\n  +size()*\n }", /font-style="italic">\+size\(\)/],
    "a static member": [
      "classDiagram\n class A {\n  +int sides$\n }",
      /text-decoration="underline">\+int sides/,
    ],
  };
  for (const [name, [text, part]] of Object.entries(shown))
    it(name, async () => expect(await markupOf(text)).toMatch(part));

  it("what a Markdown string cannot say stands as it was written", async () => {
    const text = 'flowchart LR\n a["`see https://example.org or [this](that)`"]\n b["`- one\n- two`"]';
    const texts = (await textsOf(text)).join("|");
    expect(texts).toContain("https://example.org or");
    expect(texts).toContain("- one- two");
  });

  it("other elements and icons are shown as text, and said", async () => {
    const text = 'flowchart LR\n a["<img src=x>"]\n b[fa:fa-car drive]\n c["<code>x</code>"]';
    expect(await said(text)).toEqual([
      ["figure-option", "warning", 2],
      ["figure-option", "warning", 4],
      ["figure-option", "warning", 3],
    ]);
  });
});

describe("names that begin a statement elsewhere name things:", () => {
  const names = ["link", "links", "details", "properties", "callback", "title"];
  it("nodes", async () => {
    const texts = await textsOf(`flowchart LR\n ${names.join(" --> ")}`);
    expect(texts).toEqual(expect.arrayContaining(names));
  });
  it("states", async () => {
    const states = names.filter((name) => name !== "title");
    expect(await textsOf(`stateDiagram-v2\n ${states.join("\n ")}`)).toEqual(expect.arrayContaining(states));
  });
  it("entities and their attributes", async () => {
    const text = "erDiagram\n link ||--o{ details : has\n link {\n  string style\n  string callback\n }";
    expect(await textsOf(text)).toEqual(expect.arrayContaining(["link", "details", "style", "callback"]));
  });
  it("a node whose name begins like one", async () => {
    expect(await textsOf("flowchart LR\n style1 --> classDefs --> click2")).toEqual(
      expect.arrayContaining(["style1", "classDefs", "click2"]),
    );
  });
});

describe("a statement without effect is said where it stands:", () => {
  it("a click with a tip of two lines leaves nothing behind", async () => {
    const text = 'flowchart LR\n a --> b\n click a "https://example.org/" "first\nrest"';
    expect(await textsOf(text)).toEqual(["a", "b"]);
    expect(await said(text)).toEqual([["figure-option", "warning", 3]]);
  });
  it("behind a semicolon", async () => {
    expect(await said("flowchart LR\n a --> b; style a fill:red")).toEqual([["figure-option", "warning", 2]]);
  });
  it("in a class diagram", async () => {
    const text = 'classDiagram\n class A\n style A fill:#f9f\n click A href "https://example.org/" "tip"';
    expect(await said(text)).toEqual([
      ["figure-option", "warning", 3],
      ["figure-option", "warning", 4],
    ]);
  });
  it("in a sequence", async () => {
    const text = 'sequenceDiagram\n participant A\n links A: {"x": "https://example.org/"}\n A->>A: x';
    expect(await said(text)).toEqual([["figure-option", "warning", 3]]);
  });
  it("of a state, an entity, a task and a point", async () => {
    expect(await said('stateDiagram-v2\n a --> b\n click a "https://example.org/" "x"')).toHaveLength(1);
    expect(await said("erDiagram\n A ||--|| B : x\n style A fill:red")).toHaveLength(1);
    expect(await said("gantt\n dateFormat YYYY\n a :t, 2001, 9d\n click t call x()")).toHaveLength(1);
    expect(await said("quadrantChart\n A: [0.1, 0.2] color: #ff0000, radius: 9")).toHaveLength(1);
    const classed = (style: string) => `quadrantChart\n A:::big: [0.1, 0.2]\n classDef big ${style}`;
    expect(await said(classed("radius: 9"))).toEqual([]);
    expect(await markupOf(classed("radius: 9"))).toContain('r="9"');
    expect(await said(classed("radius: 9, color: #ff0000"))).toEqual([["figure-option", "warning", 3]]);
  });
});

describe("what cannot be drawn is an error at its place:", () => {
  for (const [name, text] of Object.entries({
    "a formula in a node": 'flowchart LR\n a["$$x^n$$"]',
    "a formula in a message": "sequenceDiagram\n A->>B: $$x^n$$",
    "a formula in a note": "sequenceDiagram\n Note over A: it is $$\\frac{1}{2}$$ now",
    "a formula of a state": "stateDiagram-v2\n a : $$x$$",
  }))
    it(name, async () => expect(await said(text)).toEqual([["figure-unsupported", "error", 2]]));

  for (const word of [
    "flowchart LR",
    "sequenceDiagram",
    "stateDiagram-v2",
    "classDiagram",
    "erDiagram",
    "gantt",
  ])
    it(`nothing after ${word}`, async () => {
      for (const text of [word, `${word}\n\n`, `\n${word}\n  %% words\n`])
        expect(
          (await said(text)).map(([, severity]) => severity),
          JSON.stringify(text),
        ).toContain("error");
    });
  for (const word of ["pie", "pie title Pets", "timeline", "timeline\n title T", "quadrantChart", "mindmap"])
    it(`nothing after ${JSON.stringify(word)}`, async () => {
      expect((await said(`${word}\n`)).map(([, severity]) => severity)).toContain("error");
    });

  it("a word that no line can hold", async () => {
    expect(await said(`flowchart LR\n a[${"x".repeat(45_000)}]`)).toEqual([["figure-size", "error", 2]]);
  });
});

describe("loops and helpers:", () => {
  it("of several loops at a node each is drawn with its words", async () => {
    const text = "flowchart LR\n a -- one --> a\n a -- two --> a\n a -- three --> a";
    const markup = await markupOf(text);
    expect(await textsOf(text)).toEqual(expect.arrayContaining(["a", "one", "two", "three"]));
    expect(markup.match(/marker-end=/g)).toHaveLength(3);
  });
  it("of a state and an entity too", async () => {
    expect(
      (await markupOf("stateDiagram-v2\n a --> a : x\n a --> a : y")).match(/marker-end=/g),
    ).toHaveLength(2);
    expect(await textsOf("erDiagram\n A ||--|| A : x\n A ||--o{ A : y")).toEqual(
      expect.arrayContaining(["x", "y"]),
    );
  });
  it("no dot is left of what helped to place them", async () => {
    expect(await markupOf("flowchart LR\n a --> a\n a --> a")).not.toMatch(/width="0\.\d"/);
  });
});

it("an invisible link places nodes, and no line is drawn", async () => {
  const links = async (text: string) => (await markupOf(text)).match(/<path/g)?.length ?? 0;
  const seen = await links("flowchart LR\n a --- b");
  for (const text of ["a ~~~ b", "a ~~~~ b", "subgraph one\n a\n end\n subgraph two\n b\n end\n one ~~~ two"])
    expect(await links(`flowchart LR\n ${text}`), text).toBe(seen - 1);
});

describe("shapes", () => {
  for (const shape of [
    "procs",
    "processes",
    "st-rect",
    "docs",
    "tag-rect",
    "win-pane",
    "lin-cyl",
    "hourglass",
  ])
    it(`${shape} has an outline`, async () => {
      const markup = await markupOf(`flowchart LR\n a@{ shape: ${shape}, label: "x" } --> b`);
      const body = markup.replace(/<defs>.*<\/defs>/, "");
      expect(body.match(/<(path|rect|polygon|circle) /g)?.length).toBeGreaterThan(2);
    });
  it("a crossed circle keeps its cross, a junction and a bar are solid", async () => {
    expect(
      (await markupOf("flowchart LR\n a@{ shape: cross-circ }")).match(/<path/g)?.length,
    ).toBeGreaterThan(1);
    expect(await markupOf("flowchart LR\n a@{ shape: f-circ }")).toContain("solid");
    expect(await markupOf("flowchart LR\n a@{ shape: fork }")).toContain("solid");
  });
  it("one that there is not is named", async () => {
    const { problems } = await drawHand("flowchart LR\n a@{ shape: nothing }");
    expect(problems[0]?.message).toContain("No such shape: nothing");
  });
});

describe("classes of sides", () => {
  const drawn: Record<string, string> = {
    "a class": "classDiagram\n class C:::side-a {\n  +size()\n }",
    "named classes": 'classDiagram\n class C["of side-b, he said"]\n class D\n cssClass "C, D" side-a',
    "a state": "stateDiagram-v2\n s1 --> s2:::side-a",
    "named states": "stateDiagram-v2\n s1 --> s2\n class s1, s2 side-a",
    "a node": "flowchart LR\n a:::side-a --> b",
    "an entity": "erDiagram\n A:::side-a ||--|| B : x",
  };
  for (const [name, text] of Object.entries(drawn))
    it(`colour ${name}, and no text changes`, async () => {
      const markup = await markupOf(text);
      expect(markup).toMatch(/class="[^"]*\bside-a\b/);
      expect(markup).not.toContain("side_");
    });
});

it("a Gantt chart has its dates above the bars too, if it says so", async () => {
  const days = async (axis: string) => {
    const texts = await textsOf(
      `gantt\n dateFormat YYYY-MM-DD\n ${axis}\n axisFormat %d %b\n A : 2001-01-01, 4d`,
    );
    return texts.filter((text) => /^\d\d Jan$/.test(text));
  };
  const below = await days("");
  expect(below.length).toBeGreaterThan(2);
  expect((await days("topAxis")).sort()).toEqual([...below, ...below].sort());
});

describe("texts", () => {
  it("of a title in the front matter stand over the diagram", async () => {
    expect(await textsOf("---\ntitle: What is over it\n---\nflowchart LR\n a --> b")).toContain(
      "What is over it",
    );
  });
  it("of a title in the front matter are read as YAML, and other keys are reported", async () => {
    for (const title of [
      "title: What is over it # a remark",
      "title: >\n  What is\n  over it",
      "'title': 'What is over it'",
    ]) {
      const { drawing, problems } = await drawHand(`---\n${title}\nauthor: x\n---\nflowchart LR\n a --> b`);
      expect(drawing?.markup.replace(/<[^>]*>/g, ""), title).toContain("What is over it");
      expect(drawing?.markup).not.toContain("remark");
      expect(problems.map(({ message, at }) => [message, at])).toEqual([
        [
          "The key “author” in the front matter of this diagram has no effect: only `title` is shown.",
          { line: title.split("\n").length + 2, column: 0, length: 6 },
        ],
      ]);
    }
  });
  it("in any script are drawn in boxes that hold them", async () => {
    for (const label of ["Привет", "Γειά σου", "שלום", "مرحبا", "你好世界", "🚀🚀"])
      expect((await textsOf(`flowchart LR\n a["${label}"]`)).join(""), label).toBe(label);
    const wide = await markupOf('flowchart LR\n a["你好世界"]');
    expect(Number(/ width="([\d.]+)"/.exec(wide)![1])).toBeGreaterThan(4 * 20);
  });
});

describe("the description of a sequence", () => {
  it("tells notes as notes, lost messages as lost, and both ways as such", async () => {
    const text =
      "sequenceDiagram\n participant A as Anna\n Note over A,B: hi\n Note left of B: there\n A-xB: gone\n A<<->>B: talk";
    const { drawing } = await drawHand(text);
    expect(drawing?.inSentences).toBe(
      "note over Anna and B: hi; note left of B: there; Anna to B, lost: gone; Anna and B: talk.",
    );
  });
});
