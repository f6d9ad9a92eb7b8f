// How a PDF is finished, part by part, without a browser.
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import type { BriefingHead } from "../../src/model/head.ts";
import { roundNumbers } from "../../src/pdf/compact.ts";
import { makeLabels } from "../../src/pdf/labels.ts";
import { describeDocument } from "../../src/pdf/metadata.ts";

const head: BriefingHead = {
  ...{ language: "fr", dir: "ltr", title: "A < B & C", description: "Sous-titre", handling: "" },
  ...{ author: "A. Author", day: "2001-05-03", contentHash: "abc", folios: ["1"] },
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

describe("roundNumbers", () => {
  it("rounds places to tenths, and no colours, matrices or texts", () => {
    expect(roundNumbers("8.2050629 0 Td <003F> Tj")).toBe("8.2 0 Td <003F> Tj");
    expect(roundNumbers("-.0049 -12.9999 l")).toBe("0 -13 l");
    expect(roundNumbers(".23999999 0 0 -.23999999 0 540 cm")).toBe(".23999999 0 0 -.23999999 0 540 cm");
    expect(roundNumbers(".9608123 .9647 .9529 rg")).toBe(".9608123 .9647 .9529 rg");
    const moves = Array.from({ length: 90 }, () => "5.24 0 Td <01> Tj").join("\n");
    const placed = [...roundNumbers(`BT\n${moves}`).matchAll(/^([\d.]+) 0 Td/gm)].map(([, x]) => Number(x));
    expect(placed.slice(0, 3)).toEqual([5.2, 5.2, 5.2]);
    expect(Math.abs(placed.reduce((sum, x) => sum + x, 0) - 90 * 5.24)).toBeLessThan(0.5);
    expect(roundNumbers("(8.2050629) Tj")).toBe("(8.2050629) Tj");
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
