import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/model/deck.ts";
import {
  aClaim,
  aQuote,
  archive,
  citeClaim,
  citeQuote,
  gazette,
  here,
  someEvidence,
} from "../support/deck.ts";
import { renderOne, textsOf } from "./page.ts";

const beside = (...citations: Citation[]) =>
  renderOne({ layout: "text", flow: [] }, { citations }).querySelector(".beside");

describe("renderBeside", () => {
  it("gives the words a slide rests on by source and paragraph, each wording once, with headings that follow the slide’s", () => {
    const claim = aClaim({
      evidence: [
        someEvidence("the second letter", 4, archive),
        someEvidence("a letter came", 3),
        someEvidence("letter came", 3),
        someEvidence("it was read", 2),
      ],
    });
    const block = beside(citeClaim(claim), citeClaim(claim));
    expect(textsOf(block as Element, ".source-para > h3")).toEqual(["1 The Gazette", "2 The Archive"]);
    expect(textsOf(block as Element, "p")).toEqual([
      "¶2 it was read",
      "¶3 a letter came",
      "¶4 the second letter",
    ]);
    expect(block?.querySelector("h3 a")?.getAttribute("href")).toBe("#source-gazette");
  });

  it("marks a quotation where it stands in longer words", () => {
    const quote = aQuote({
      words: "came at last",
      evidence: [someEvidence("The letter came at last, they said", 1)],
    });
    const block = beside(citeQuote(quote));
    expect(textsOf(block as Element, "mark")).toContain("came at last");
  });

  it("gives of a paragraph that is cited as such all that the briefing has of it", () => {
    const evidence = [someEvidence("a letter came", 3)];
    const citation: Citation = { kind: "source", source: gazette, paragraph: 3, evidence, at: here };
    const slide = renderOne({ layout: "text", flow: [] }, { citations: [citation] });
    expect(textsOf(slide, ".beside p")).toEqual(["¶3 a letter came"]);
  });

  it("gives a report that claims share once", () => {
    const reported = () => [{ source: gazette, says: "A letter came.", at: here }];
    const claims = ["first", "second"].map((id) => aClaim({ id, evidence: [], reported: reported() }));
    const block = beside(...claims.map((claim) => citeClaim(claim)));
    expect(textsOf(block as Element, "p")).toEqual(["in our words A letter came."]);
  });

  it("says what was only reported as ours, and stands on no slide that cites nothing", () => {
    const claim = aClaim({ evidence: [], reported: [{ source: gazette, says: "A letter came.", at: here }] });
    expect(textsOf(beside(citeClaim(claim)) as Element, "p")).toEqual(["in our words A letter came."]);
    expect(beside()).toBeNull();
  });
});
