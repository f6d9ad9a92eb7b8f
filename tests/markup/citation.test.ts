import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/model/deck.ts";
import { renderOne, textOf, textsOf } from "../render/page.ts";
import {
  aClaim,
  aQuote,
  aSource,
  citeClaim,
  citeQuote,
  cites,
  gazette,
  here,
  paragraph,
  someEvidence,
  words,
} from "../support/deck.ts";

const cited = (...citations: Citation[]) => {
  const flow = [paragraph(...words("Said."), cites(...citations))];
  return renderOne(
    { layout: "text", flow },
    { notes: { say: flow, ifAsked: [], holdBack: [], private: [], quotes: [] } },
  );
};

describe("renderCitations", () => {
  it("marks a source by its number and paragraph", () => {
    const slide = cited(citeClaim(aClaim({ evidence: [someEvidence("a letter reached the south")] })));
    expect(textsOf(slide, ".flow .cite")).toEqual(["1 ¶1"]);
    const link = slide.querySelector<HTMLAnchorElement>(".flow .cite");
    expect(link?.getAttribute("href")).toBe("#source-gazette");
    expect(link?.dataset.cite).toBe("delivered");
    expect(link?.getAttribute("title")).toBe("The Gazette, paragraph 1");
  });

  it("calls paragraph 0 the title, and marks a source that was only reported by its number", () => {
    const claim = aClaim({
      evidence: [someEvidence("Letters", 0)],
      reported: [{ source: gazette, says: "so", at: here }],
    });
    expect(textsOf(cited(citeClaim(claim)), ".flow .cite")).toEqual(["1 title"]);
  });

  it("marks a paragraph once in a pair of brackets", () => {
    const source: Citation = { kind: "source", source: gazette, paragraph: 1, evidence: [], at: here };
    const claim = aClaim({ evidence: [someEvidence("a letter reached the south")] });
    const mark = cited(citeClaim(claim), source).querySelector<HTMLElement>(".flow .cite");
    expect([textOf(mark), mark?.dataset.cite]).toEqual(["1 ¶1", "delivered gazette"]);
  });

  describe("at one place", () => {
    const sources = Array.from({ length: 16 }, (_, i) =>
      aSource({ id: `s${i + 1}`, number: i + 1, publisher: `Paper ${i + 1}` }),
    );
    const cite = (number: number, paragraph: number | null = 1): Citation => ({
      kind: "source",
      source: sources[number - 1]!,
      paragraph,
      evidence: [],
      at: here,
    });
    const marks = (...citations: Citation[]) => textsOf(cited(...citations), ".flow .cite");

    it("sources are one mark, sorted, three or more in a row as a range", () => {
      expect(marks(cite(7), cite(3), cite(5), cite(6))).toEqual(["3, 5–7"]);
      expect(marks(cite(2), cite(1))).toEqual(["1, 2"]);
      expect(marks(cite(9), cite(9), cite(8))).toEqual(["8, 9"]);
    });

    it("one source keeps its paragraphs", () => {
      expect(marks(cite(5, 2))).toEqual(["5 ¶2"]);
      expect(marks(cite(5, 4), cite(5, 2), cite(5, 3))).toEqual(["5 ¶2–4"]);
      expect(marks(cite(5, 0), cite(5, 2))).toEqual(["5 title, ¶2"]);
      expect(marks(cite(5, null), cite(5, 2))).toEqual(["5 ¶2"]);
    });

    it("more than four pieces are three and the number of sources left", () => {
      expect(marks(cite(1), cite(3), cite(5), cite(7))).toEqual(["1, 3, 5, 7"]);
      expect(marks(cite(1), cite(3), cite(5), cite(7), cite(9))).toEqual(["1, 3, 5 +2"]);
      expect(marks(cite(1), cite(3), cite(5), cite(6), cite(7), cite(9), cite(12), cite(13))).toEqual([
        "1, 3, 5–7 +3",
      ]);
    });

    it("the mark says the name of a source once for all its paragraphs", () => {
      const title = (...citations: Citation[]) =>
        cited(...citations).querySelector<HTMLElement>(".flow .cite")?.title;
      expect(title(cite(3, 4), cite(3, 2), cite(3, 5), cite(3, 6), cite(1, null))).toBe(
        "Paper 1; Paper 3, paragraphs 2, 4–6",
      );
      expect(title(cite(3, 0), cite(3, 1), cite(3, 2))).toBe("Paper 3, title; Paper 3, paragraphs 1, 2");
    });

    it("the mark names every source and paragraph, and opens all that is cited", () => {
      const mark = cited(cite(3, 2), cite(1, null)).querySelector<HTMLElement>(".flow .cite");
      expect(mark?.title).toBe("Paper 1; Paper 3, paragraph 2");
      expect(mark?.dataset).toMatchObject({ cite: "s1 s3.2", places: "s1 s3.2" });
      expect(mark?.getAttribute("href")).toBe("#source-s1");
    });
  });

  it("adds the badge of a claim and of a quotation, equal ones together", () => {
    const slide = cited(citeClaim(aClaim()), citeClaim(aClaim({ id: "other" })), citeQuote(aQuote()));
    const badges = [...slide.querySelectorAll<HTMLElement>(".flow .badge")];
    expect(badges.map((badge) => [badge.getAttribute("aria-label"), badge.dataset.cite])).toEqual([
      ["corroborated", "delivered other"],
      ["verbatim", "never-again"],
    ]);
  });

  it("spells badges out in the notes", () => {
    expect(textsOf(cited(citeClaim(aClaim())), ".notes .badge .word")).toEqual(["corroborated"]);
  });

  it("stands off the word before it", () => {
    expect(textOf(cited(citeClaim(aClaim())).querySelector(".flow"))).toMatch(/^Said\. 1, 2/);
  });

  it("holds the space before it, at which no line breaks", () => {
    const mark = cited(citeClaim(aClaim())).querySelector(".flow .cites");
    expect(mark?.previousSibling?.textContent).toBe("Said.");
    expect(mark?.textContent).toMatch(/^ 1, 2/);
  });
});
