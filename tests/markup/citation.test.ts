import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/model/deck.ts";
import { renderOne, textOf, textsOf } from "../render/page.ts";
import {
  aClaim,
  aQuote,
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
    const slide = cited(citeClaim(aClaim()));
    expect(textsOf(slide, ".flow .cite")).toEqual(["1 ¶1", "2 ¶1"]);
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
    expect(textsOf(cited(citeClaim(claim)), ".flow .cite")).toEqual(["1 title", "1"]);
  });

  it("marks a paragraph once in a pair of brackets", () => {
    const source: Citation = { kind: "source", source: gazette, paragraph: 1, evidence: [], at: here };
    expect(textsOf(cited(citeClaim(aClaim()), source), ".flow .cite")).toEqual(["1 ¶1", "2 ¶1"]);
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
    expect(textOf(cited(citeClaim(aClaim())).querySelector(".flow"))).toMatch(/^Said\. 1/);
  });
});
