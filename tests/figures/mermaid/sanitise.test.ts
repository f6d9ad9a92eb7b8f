// What an author, or a file an author took over, may try to put into the page by way of a diagram.
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { allowedElements } from "../../../src/figures/mermaid/allowed.ts";
import { drawHand } from "../drawer.ts";

const payloads: Record<string, string> = {
  "an image in a label": 'flowchart LR\n a["<img src=x onerror=alert(1)>"] --> b',
  "a script in a label": 'flowchart LR\n a["<script>alert(1)</script>"] --> b',
  "markup in an edge label": 'flowchart LR\n a -->|"<b onmouseover=alert(1)>x</b>"| b',
  "entities that spell a tag": 'flowchart LR\n a["#lt;img src=x onerror=alert(1)#gt;"] --> b',
  "character references that spell a tag": 'flowchart LR\n a["&lt;svg onload=alert(1)&gt;"] --> b',
  "a Markdown string": 'flowchart LR\n a["`**<iframe src=javascript:alert(1)>**`"] --> b',
  "a javascript link": 'flowchart LR\n a --> b\n click a href "javascript:alert(1)" "tip"',
  "a call": "flowchart LR\n a --> b\n click a call alert(1)",
  "a link": 'flowchart LR\n a --> b\n click b "https://example.org/" _blank',
  "a link behind a semicolon": 'flowchart LR\n a --> b; click b "https://example.org/"',
  "a loose security level":
    '%%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%\nflowchart LR\n a["<img src=x onerror=alert(1)>"] --> b',
  "a loose security level in front matter":
    '---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n---\nflowchart LR\n a["<img src=x onerror=alert(1)>"] --> b',
  "a directive across lines": '%%{\n init: {"securityLevel":\n "loose"}\n}%%\nflowchart LR\n a --> b',
  "theme CSS": '%%{init: {"themeCSS": "*{background:url(https://example.org/x)}"}}%%\nflowchart LR\n a --> b',
  "a style": "flowchart LR\n a --> b\n style a fill:url(https://example.org/x),stroke:red",
  "a class definition":
    'flowchart LR\n a:::x --> b\n classDef x fill:#fff,background:url("javascript:alert(1)")',
  "a style behind a semicolon": "flowchart LR\n a --> b; style a fill:url(https://example.org/x)",
  "an image node": 'flowchart LR\n a@{ img: "https://example.org/x.png", label: "x" } --> b',
  "an icon node": 'flowchart LR\n a@{ icon: "fa:user", label: "x" } --> b',
  "a title":
    'flowchart LR\n accTitle: <img src=x onerror=alert(1)>\n accDescr: "><script>alert(1)</script>\n a --> b',
  "a front matter title": '---\ntitle: "<script>alert(1)</script>"\n---\nflowchart LR\n a --> b',
  "a node id": 'flowchart LR\n a"onload=alert(1) --> b',
  "a class name": 'flowchart LR\n a --> b\n class a x"onload="alert(1)',
  "a participant":
    "sequenceDiagram\n participant A as <img src=x onerror=alert(1)>\n A->>A: <script>alert(1)</script>",
  "participant links": 'sequenceDiagram\n participant A\n links A: {"x": "javascript:alert(1)"}\n A->>A: x',
  "a coloured rectangle": "sequenceDiagram\n rect url(https://example.org/x)\n A->>A: x\n end",
  "a gantt task":
    'gantt\n dateFormat YYYY-MM-DD\n section <script>x</script>\n <img src=x onerror=alert(1)> :a, 2020-01-01, 3d\n click a href "javascript:alert(1)"',
  "a pie slice": 'pie\n "<img src=x onerror=alert(1)>" : 3\n "b" : 2',
  "a timeline": "timeline\n title <script>alert(1)</script>\n 2020 : <img src=x onerror=alert(1)>",
  "a quadrant": 'quadrantChart\n x-axis "<script>x</script>" --> b\n A: [0.3, 0.6] color: url(x)',
  "a state": 'stateDiagram-v2\n state "<img src=x onerror=alert(1)>" as s\n [*] --> s',
  "a class diagram":
    'classDiagram\n class A["<img src=x onerror=alert(1)>"]\n A : +x()\n click A href "javascript:alert(1)"',
  "an entity": 'erDiagram\n A["<script>x</script>"] ||--o{ B : "<img src=x onerror=alert(1)>"',
  "a mind map": "mindmap\n root((<img src=x onerror=alert(1)>))\n  ::icon(fa fa-book)\n  a",
};

describe("a hand-written diagram is harmless with", () => {
  for (const [name, text] of Object.entries(payloads)) {
    it(name, async () => {
      const { drawing, problems } = await drawHand(text);
      expect(drawing !== null || problems.length > 0).toBe(true);
      for (const fault of findHarm(drawing?.markup ?? "")) expect.fail(fault);
    });
  }

  it("every payload that Mermaid can read is drawn, so that the above is about something", async () => {
    const drawn = [];
    for (const text of Object.values(payloads)) drawn.push((await drawHand(text)).drawing);
    expect(drawn.filter(Boolean).length).toBeGreaterThan(25);
  });
});

function findHarm(markup: string): string[] {
  const { document } = parseHTML(`<!doctype html><body><svg>${markup}</svg></body>`);
  const faults: string[] = [];
  for (const element of document.querySelectorAll("svg *")) {
    const tag = element.localName;
    if (tag !== "tspan" && !allowedElements.has(tag)) faults.push(`<${tag}>`);
    for (const { name, value } of element.attributes) {
      if (/^(on|style|href|xlink|src)/.test(name)) faults.push(`${name}=`);
      if (/url\(/.test(value) && !/^url\(#%id%-m\d+\)$/.test(value)) faults.push(`${name}=${value}`);
      if (/javascript|https?:|#[0-9a-f]{3,8}\b|rgb|hsl/i.test(value)) faults.push(`${name}=${value}`);
    }
  }
  return faults;
}
