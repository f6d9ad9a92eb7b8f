// The notes of a slide as PowerPoint gets them: plain paragraphs that lose nothing of what the badges say.
import { describe, expect, it } from "vitest";
import type { Slide } from "../../../src/model/deck.ts";
import { writeNotes } from "../../../src/outputs/pptx/notes.ts";
import { strings } from "../../render/page.ts";
import {
  aClaim,
  aQuote,
  archive,
  aSlide,
  citeClaim,
  citeQuote,
  cites,
  here,
  paragraph,
  words,
} from "../../support/deck.ts";

const notesOf = (notes: Partial<Slide["notes"]>): string[] => {
  const slide = aSlide({ layout: "text", flow: [] });
  return writeNotes({ ...slide, notes: { ...slide.notes, ...notes } }, strings).map(({ text }) => text);
};

const altered = aQuote({
  check: "altered",
  records: [{ source: archive, paragraph: 1, words: "Never more will a letter be lost.", at: here }],
});

describe("notes for PowerPoint", () => {
  it("name the publishers of a place and its badges once each", () => {
    const partly = aClaim({ id: "b", verdict: "partly" });
    const say = paragraph(
      ...words("So it was. "),
      cites(citeClaim(aClaim()), citeClaim(partly), citeClaim(partly)),
    );
    expect(notesOf({ say: [say] })).toEqual(["So it was. [The Gazette, The Archive; corroborated; partly]"]);
  });

  it("write out where a link leads", () => {
    const href = "https://example.org/letters";
    const link = { kind: "link" as const, href, children: words("the letters"), at: here };
    expect(notesOf({ say: [paragraph(...words("Read "), link, ...words("."))] })).toEqual([
      "Read the letters (https://example.org/letters).",
    ]);
  });

  it("give the record's wording below a quotation that differs from it", () => {
    const quotation = { kind: "quote" as const, citation: citeQuote(altered), at: here };
    const lines = [
      expect.stringMatching(/“Never again will a letter be lost,” \[The Gazette; altered\]$/),
      "In the record: “Never more will a letter be lost.” [The Archive]",
    ];
    expect(notesOf({ say: [quotation as Slide["notes"]["say"][number]] })).toEqual(lines);
    expect(notesOf({ quotes: [altered] })).toEqual(["Words to quote:", ...lines]);
  });

  it("say which paragraph names a part", () => {
    const slide = aSlide({ layout: "text", flow: [] });
    const ifAsked = [paragraph(...words(" Ask the archive."))]; // "If asked: Ask the archive."
    expect(writeNotes({ ...slide, notes: { ...slide.notes, ifAsked } }, strings)).toEqual([
      { text: "If asked:", isHead: true },
      { text: "Ask the archive.", isHead: false },
    ]);
  });

  it("have no record's line where the wording is the same", () => {
    const same = aQuote({ records: [{ source: archive, paragraph: 1, words: aQuote().words, at: here }] });
    expect(notesOf({ quotes: [same] })).toHaveLength(2);
  });
});
