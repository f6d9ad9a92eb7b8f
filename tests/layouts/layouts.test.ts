import { describe, expect, it } from "vitest";
import type { Content, Text } from "../../src/model/deck.ts";
import { renderOne, renderPage, textOf, textsOf } from "../render/page.ts";
import {
  aClaim,
  aDeck,
  anEvent,
  answer,
  aQuote,
  aSlide,
  citeClaim,
  cites,
  letter,
  paragraph,
  someEvidence,
  words,
} from "../support/deck.ts";

const event = (given: Partial<typeof letter>, claims = [aClaim()]) =>
  renderOne({ layout: "event", event: anEvent(given), claims, flow: [] });

describe("an event", () => {
  it("leaves out what its account does not give", () => {
    expect(textsOf(event({}), ".facts dt")).toEqual(["What", "When"]);
    const full = event({ where: "At the bridge", means: "by post", by: "“the carriers”" });
    expect(textsOf(full, ".facts dt")).toEqual(["What", "Where", "When", "Means", "Attributed to"]);
  });

  it("of few facts takes the slide in large type, and its width where nothing stands beside them", () => {
    const sizeOf = (given: Partial<typeof letter>, claims = [aClaim()]) =>
      event(given, claims).querySelector(".facts")!.className;
    const full = {
      what: "A letter is brought ".repeat(9),
      where: "At the bridge",
      means: "By post",
      by: "The post",
    };
    expect(sizeOf({})).toBe("facts is-large");
    expect(sizeOf({ evidence: [] }, [])).toBe("facts is-large is-alone");
    expect(sizeOf(full)).toBe("facts");
    expect(sizeOf({ ...full, what: "A letter is brought ".repeat(30) })).toBe("facts is-dense");
  });

  it("cites the words in quotation marks where they stand", () => {
    const evidence = [someEvidence("a letter reached the south", 1), someEvidence("sent by the carriers", 3)];
    const rows = [...event({ by: "“the carriers”", evidence }).querySelectorAll(".facts dd")].map((row) =>
      textsOf(row, ".cite"),
    );
    expect(rows).toEqual([["1 ¶1, 3"], [], ["1 ¶3"]]);
  });

  it("shows its effects as figures: one number, a span, or at least", () => {
    const effects = [
      { what: "lost", min: 1, max: 1, show: true },
      { what: "read", min: 2, max: 4, show: true },
      { what: "sent", min: 10, max: null, show: true },
      { what: "burnt", min: 3, max: 3, show: false },
    ];
    expect(textsOf(event({ effects }), ".bignums li")).toEqual(["1 lost", "2–4 read", "at least 10 sent"]);
  });

  it("says who says so, with the badge of each claim", () => {
    const claims = [
      aClaim(),
      aClaim({
        id: "two",
        text: "There were two",
        verdict: "contradicted",
        evidence: [someEvidence("letters", 2)],
      }),
    ];
    expect(textsOf(event({}, claims), ".claims li")).toEqual([
      "A letter was delivered 1, 2 corroborated",
      "There were two 1 ¶2 contradicted",
    ]);
  });

  it("shows the source's words where there are few claims", () => {
    expect(textOf(event({}, []).querySelector(".says mark"))).toBe("a letter reached the south");
    expect(event({}, [aClaim(), aClaim(), aClaim()]).querySelector(".says mark")).toBeNull();
  });
});

describe("a quotation's slide", () => {
  const quote = (given = {}) => renderOne({ layout: "quote", quote: aQuote(given), flow: [] });

  it("sets longer words smaller", () => {
    const sizes = [90, 91, 151].map(
      (length) => quote({ words: "x".repeat(length) }).querySelector(".pull")?.className,
    );
    expect(sizes).toEqual(["pull is-large", "pull is-medium", "pull is-small"]);
  });

  it("keeps its headline for outlines, and does not show it", () => {
    expect(quote().querySelector(".head")?.className).toBe("head made");
  });

  it("marks the words where they stand in their source", () => {
    const evidence = [someEvidence("“Never again will a letter be lost,” she said", 2)];
    const words = quote({ evidence }).querySelector(".source-para p");
    expect(textOf(words)).toBe("“Never again will a letter be lost,” she said");
    expect(textOf(words?.querySelector("mark.evidence") ?? null)).toBe("Never again will a letter be lost,");
  });

  it("marks each stretch of words that were cut", () => {
    const evidence = [someEvidence("Never again, she said, will a letter be lost", 2)];
    const cut = quote({ evidence, words: "Never again […] will a letter be lost" });
    expect(textsOf(cut.querySelector(".source-para") as Element, "mark")).toEqual([
      "Never again",
      "will a letter be lost",
    ]);
  });

  it("marks in the record's wording what differs", () => {
    const altered = quote({
      check: "altered",
      words: "Never again",
      record: { ...aQuote().record!, words: "Never ever again" },
    });
    expect(textsOf(altered, ".source-para .diff")).toEqual(["ever"]);
    expect(textOf(altered.querySelector(".who dl"))).toContain("altered the record’s wording differs");
  });

  it("shows every record, and marks in each what differs", () => {
    const { record } = aQuote();
    const records = ["Never again", "Never ever again", "Never once again"].map((words) => ({
      ...record!,
      words,
    }));
    const altered = quote({ check: "altered", words: "Never again", record: records[1]!, records });
    expect(textsOf(altered, ".source-para").slice(1)).toHaveLength(3);
    expect(textsOf(altered, ".source-para .diff")).toEqual(["ever", "once"]);
  });

  it("says where no record was found", () => {
    const lost = quote({ check: "not-found", record: null });
    expect(lost.querySelectorAll(".source-para").length).toBe(1);
    expect(textOf(lost.querySelector(".who dl"))).toContain("not found no record of these words was found");
  });
});

describe("a comparison", () => {
  const row = (verdict: string) => ({
    cells: [words("Killed"), words("one"), words("two")],
    verdict: words(verdict),
  });
  const content = (...verdicts: string[]): Content => ({
    layout: "compare",
    head: [words(""), words("A"), words("B"), words("")],
    rows: verdicts.map(row),
    flow: [],
  });

  it("heads columns and rows, and names the verdicts for those who listen", () => {
    const table = renderOne(content("Agree"));
    const heads = [...table.querySelectorAll("th")].map((head) => [textOf(head), head.getAttribute("scope")]);
    expect(heads).toEqual([
      ["A", "col"],
      ["B", "col"],
      ["Verdict", "col"],
      ["Killed", "row"],
    ]);
  });

  it("draws the sign of each verdict, and the badge where the verdict is one's word", () => {
    const table = renderOne(content("Agree", "Differ", "One only", "Unchecked", "Altered", "Unclear"));
    const signs = [...table.querySelectorAll(".verdict")].map(
      (verdict) => verdict.querySelector("use")?.getAttribute("href") ?? null,
    );
    expect(signs).toEqual([
      "#sign-same",
      "#sign-differs",
      "#sign-one-only",
      "#badge-unchecked",
      "#badge-altered",
      null,
    ]);
  });

  it("knows the words of other languages", () => {
    const signsIn = (language: string, ...verdicts: string[]) => {
      const page = renderPage(aDeck([aSlide(content(...verdicts))]), [], language);
      return [...page.querySelectorAll(".verdict use")].map((use) => use.getAttribute("href"));
    };
    const three = ["#sign-same", "#sign-differs", "#sign-one-only"];
    expect(signsIn("de", "Gleich", "Verschieden", "Nur eine", "Stimmt nicht")).toEqual(three);
    expect(signsIn("fr", "Accord", "Désaccord", "Un seul", "Agree")).toEqual(three);
  });

  it("takes smaller type where there is much to read", () => {
    const long: Text = words("many words ".repeat(16));
    const rows = Array.from({ length: 5 }, () => ({
      cells: [words("Row"), long, long],
      verdict: words("Differ"),
    }));
    const wide = renderOne({ ...(content() as Content & { layout: "compare" }), rows });
    expect(wide.querySelector(".compare")?.className).toContain("is-long");
    const seven = Array.from({ length: 7 }, () => "Agree");
    expect(renderOne(content(...seven)).querySelector(".compare")?.className).not.toContain("is-");
  });

  it("is set larger where its rows are few", () => {
    const className = renderOne(content("Agree", "Differ", "Agree")).querySelector(".compare")?.className;
    expect(className).toContain("is-large");
  });
});

describe("three judgements", () => {
  it("show each verdict once, and explain a single one", () => {
    const judgement = (...claims: ReturnType<typeof aClaim>[]) => ({
      headline: words("So"),
      flow: [paragraph(...words("Why."), cites(...claims.map(citeClaim)))],
      claims,
    });
    const slide = renderOne({
      layout: "bluf",
      judgements: [
        judgement(aClaim()),
        judgement(aClaim(), aClaim({ id: "b" }), aClaim({ id: "c", verdict: "partly" })),
        judgement(),
      ],
    });
    expect(textsOf(slide, ".worth")).toEqual([
      "corroborated another source says the same",
      "corroborated 2 claims partly 1 claim",
      "",
    ]);
    expect(slide.querySelector(".finding .badge")).toBeNull();
  });
});

describe("a slide on sources", () => {
  it("explains every badge", () => {
    const slide = renderOne({ layout: "sources", show: ["verdicts"], flow: [], graded: [] });
    expect(textsOf(slide, ".legend .word")).toEqual([
      ...["corroborated", "corroborated by a party", "partly", "contradicted"],
      ...["single origin", "single source", "opinion", "unchecked"],
      ...["verbatim", "altered", "not found"],
    ]);
  });

  it("places each claim in the grid by its source's grade and its own", () => {
    const graded = [aClaim(), aClaim({ id: "b" }), aClaim({ id: "c", credibility: 6 })].map((claim) => ({
      text: [...words("Delivered"), cites(citeClaim(claim))],
      claim,
    }));
    const slide = renderOne({ layout: "sources", show: ["grades"], flow: [], graded });
    for (const grid of [".adm:not(.narrow)", ".adm.narrow"])
      expect(textsOf(slide, `${grid} .hit-t`)).toEqual(["a b", "c"]);
    expect(textsOf(slide, ".grades .g")).toEqual(["C1", "C1", "C6"]);
    expect(textsOf(slide, ".grades b")).toEqual(["a Delivered", "b Delivered", "c Delivered"]);
  });
});

describe("a figure's slide", () => {
  it("heads the note below a chain with the actor that it opens with", () => {
    const note = paragraph({ kind: "strong", children: words("The mayor") }, ...words(": she answered."));
    const slide = renderOne({
      layout: "actors",
      figure: { id: "f", kind: "chain", text: "", options: {}, at: letter.at },
      flow: [note],
    });
    expect(textOf(slide.querySelector(".focus-note h3"))).toBe("The mayor");
    expect(slide.querySelector(".focus-note h3 .mark")?.getAttribute("class")).toBe("mark side-b");
    expect(textOf(slide.querySelector(".focus-note p"))).toBe("she answered.");
  });

  it("carries its steps out of sight where it has no rail", () => {
    const steps = [{ target: { kind: "event" as const, event: answer }, label: "Answer" }];
    const slide = renderOne(
      {
        layout: "actors",
        figure: { id: "f", kind: "chain", text: "", options: {}, at: letter.at },
        flow: [],
      },
      { steps, stepCount: 1 },
    );
    expect(slide.getAttribute("data-steps")).toBe("1");
    expect(slide.querySelectorAll(".step-anchors .fragment").length).toBe(1);
  });
});
