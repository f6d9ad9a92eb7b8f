// How a PDF is finished, part by part, without a browser.
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import type { BriefingHead } from "../../../src/model/page.ts";
import { makeLabels } from "../../../src/outputs/pdf/labels.ts";
import { describeDocument } from "../../../src/outputs/pdf/metadata.ts";

const head: BriefingHead = {
  language: "fr",
  dir: "ltr",
  title: "A < B & C",
  description: "Sous-titre",
  handling: "",
  author: "A. Author",
  day: "2001-05-03",
  contentHash: "abc",
  folios: ["1"],
};

const starts = (...pages: number[]) => pages.map((page) => ({ page }));

describe("makeLabels", () => {
  it("calls a slide's further pages after it, and the sources S", () => {
    const labels = makeLabels(7, starts(0, 1, 3, 5), ["1", "2", "2.2"]);
    expect(labels).toEqual(["1", "2", "2, 2", "2.2", "2.2, 2", "S1", "S2"]);
  });

  it("refuses a PDF in which slides have no bookmark", () => {
    expect(() => makeLabels(3, starts(0), ["1", "2", "3"])).toThrow("1 bookmarks for 3 slides");
  });
});

describe("describeDocument", () => {
  async function describeNew(given: Partial<BriefingHead>) {
    const document = await PDFDocument.create();
    describeDocument(document, { ...head, ...given });
    const xmp = document.catalog.lookup(PDFName.of("Metadata"));
    return { document, xmp: String(xmp) };
  }

  it("says title, author, subject and the briefing's day", async () => {
    const { document } = await describeNew({});
    expect(document.getTitle()).toBe(head.title);
    expect(document.getAuthor()).toBe(head.author);
    expect(document.getSubject()).toBe(head.description);
    expect(document.getCreationDate()?.toISOString()).toBe("2001-05-03T00:00:00.000Z");
  });

  it("has no dates and no author where the briefing has none", async () => {
    const { document } = await describeNew({ day: null, author: "" });
    const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
    expect(["CreationDate", "ModDate", "Author"].filter((key) => info.has(PDFName.of(key)))).toEqual([]);
  });
});
