import { describe, expect, it } from "vitest";
import type { Flow, Text } from "../../src/model/deck.ts";
import { renderOne, renderPage, textOf, textsOf } from "../render/page.ts";
import { aDeck, aQuote, aSlide, citeQuote, here, paragraph, words } from "../support/deck.ts";

const list = (stepwise: boolean, ...items: Flow[]): Flow[number] => ({
  kind: "list",
  ordered: false,
  start: 1,
  stepwise,
  checks: [],
  items,
  at: here,
});
const item = (text: string, ...rest: Flow): Flow => [paragraph(...words(text)), ...rest];
const flowOf = (...flow: Flow) => renderOne({ layout: "text", flow }).querySelector(".flow") as Element;
const lineOf = (...text: Text) => flowOf(paragraph(...text)).querySelector("p") as Element;

describe("renderFlow", () => {
  it("numbers the items of incremental lists over the slide, nested ones after their own", () => {
    const flow = flowOf(
      list(true, item("one", list(true, item("nested"))), item("two")),
      list(false, item("plain")),
      list(true, item("three")),
    );
    const steps = [...flow.querySelectorAll<HTMLElement>("li")].map((each) => [
      each.dataset.step,
      each.dataset.fragmentIndex,
    ]);
    expect(steps).toEqual([
      ["1", "0"],
      ["2", "1"],
      ["3", "2"],
      [undefined, undefined],
      ["4", "3"],
    ]);
  });

  it("has a check box before each task, and none before other items", () => {
    const tasks = list(false, item("done"), item("to do"), item("no task"));
    const flow = flowOf({ ...tasks, checks: [true, false, null] } as Flow[number]);
    const boxes = [...flow.querySelectorAll("li")].map((each) => each.querySelector("input"));
    expect(boxes.map((box) => box?.hasAttribute("checked"))).toEqual([true, false, undefined]);
  });

  it("has no steps in the notes", () => {
    const say = [list(true, item("one"))];
    const slide = renderOne(
      { layout: "text", flow: [] },
      { notes: { say, ifAsked: [], holdBack: [], private: [], quotes: [] } },
    );
    expect(slide.querySelector(".notes .fragment")).toBeNull();
  });

  it("makes `##` the third level, under the slide's headline", () => {
    expect(
      flowOf({ kind: "heading", depth: 2, children: words("Part"), at: here }).querySelector("h3"),
    ).not.toBeNull();
  });

  it("sets a quotation with speaker, occasion, source and badge, and the record's words where they differ", () => {
    const quote = aQuote({
      check: "altered",
      words: "Never again, we said",
      record: { ...aQuote().record!, words: "Never again, I said" },
    });
    const block = flowOf({ kind: "quote", citation: citeQuote(quote), at: here }).querySelector("blockquote");
    expect(textOf(block)).toBe(
      "“Never again, we said”In the record: “Never again, I said” 2 ¶1The mayor, a speech on the bridge 1 ¶2 altered",
    );
    expect(textOf(block?.querySelector(".diff") ?? null)).toBe("I");
  });

  it("sets the words of every record that differs", () => {
    const records = ["Never again, we said", "Never again, I said", "Never, I said"].map((words) => ({
      ...aQuote().record!,
      words,
    }));
    const quote = aQuote({ check: "altered", words: "Never again, we said", record: records[1]!, records });
    const block = flowOf({ kind: "quote", citation: citeQuote(quote), at: here }).querySelector("blockquote");
    expect(block?.querySelectorAll(".in-record")).toHaveLength(2);
  });

  it("puts a drawn figure where it is written, and nothing where it was not drawn", () => {
    const figure = (id: string): Flow[number] => ({
      kind: "figure",
      figure: { id, kind: "mermaid", text: "", options: {}, at: here },
      at: here,
    });
    const deck = aDeck([aSlide({ layout: "text", flow: [figure("drawn"), figure("other")] })]);
    const drawn = {
      id: "drawn",
      svg: '<svg id="drawn"></svg>',
      width: 1,
      height: 1,
      title: "",
      description: "",
      ids: [],
    };
    const page = renderPage(deck, [drawn]);
    expect([...page.querySelectorAll(".fig")].map((fig) => fig.className)).toEqual(["fig fig-mermaid"]);
    expect(page.querySelector(".fig > svg#drawn")).not.toBeNull();
  });

  it("gives a figure its form for a narrow page, or else a named box that scrolls and takes the focus", () => {
    const figure = (id: string): Flow[number] => ({
      kind: "figure",
      figure: { id, kind: "chain", text: "", options: {}, at: here },
      at: here,
    });
    const deck = aDeck([aSlide({ layout: "text", flow: [figure("both"), figure("wide")] })]);
    const drawn = (id: string, narrow?: string) => ({
      id,
      svg: `<svg id="${id}"></svg>`,
      width: 1,
      height: 1,
      title: "",
      description: "",
      ids: [],
      ...(narrow ? { narrow } : {}),
    });
    const page = renderPage(deck, [drawn("both", '<ol class="narrow"></ol>'), drawn("wide")]);
    const boxes = [...page.querySelectorAll(".fig")].map((fig) => [
      fig.className,
      fig.children.length,
      ...["tabindex", "role", "aria-labelledby"].map((name) => fig.getAttribute(name)),
    ]);
    expect(boxes).toEqual([
      ["fig fig-chain has-narrow", 2, null, null, null],
      ["fig fig-chain", 1, "0", "group", "wide-title"],
    ]);
  });

  it("keeps code as it is written", () => {
    const code = flowOf({ kind: "code", language: "html", text: "<b>  x", at: here }).querySelector(
      "pre code.language-html",
    );
    expect(code?.textContent).toBe("<b>  x");
  });

  it("sets a table with column heads", () => {
    const cell = (text: string) => ({ children: words(text), at: here });
    const flow = flowOf({
      kind: "table",
      align: ["right", null],
      head: [cell("Key"), cell("Value")],
      rows: [[cell("a"), cell("b")]],
      at: here,
    });
    expect([...flow.querySelectorAll("th")].map((head) => head.getAttribute("scope"))).toEqual([
      "col",
      "col",
    ]);
    expect(textsOf(flow, "td")).toEqual(["a", "b"]);
    expect([...flow.querySelectorAll("tr > *")].map((one) => one.className)).toEqual([
      "is-right",
      "",
      "is-right",
      "",
    ]);
  });
});

describe("renderText", () => {
  it("sets words in quotation marks apart, the marks with them", () => {
    const line = lineOf(...words("He said "), {
      kind: "quoted",
      open: "“",
      close: "”",
      children: words("never"),
      at: here,
    });
    expect(textOf(line.querySelector("span.q"))).toBe("“never”");
  });

  it("opens links to elsewhere without a way back, and leaves those to slides alone", () => {
    const link = (href: string): Text[number] => ({ kind: "link", href, children: words("link"), at: here });
    const rels = [...lineOf(link("https://example.org/"), link("#news")).querySelectorAll("a")].map((a) =>
      a.getAttribute("rel"),
    );
    expect(rels).toEqual(["noopener", null]);
  });

  it("keeps hyphenated names whole", () => {
    expect(textsOf(lineOf(...words("From Deir ez-Zor an F-15E and a well-known man")), ".nb")).toEqual([
      "Deir ez-Zor",
      "F-15E",
    ]);
  });

  it("marks another language", () => {
    const line = lineOf({ kind: "element", tag: "span", lang: "de", children: words("Brief") });
    expect(line.querySelector("span")?.getAttribute("lang")).toBe("de");
  });
});
