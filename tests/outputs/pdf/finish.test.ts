// How a PDF is finished, part by part, without a browser.
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import type { BriefingHead } from "../../../src/model/head.ts";
import { makeLabels } from "../../../src/outputs/pdf/labels.ts";
import { describeDocument } from "../../../src/outputs/pdf/metadata.ts";
import { roundNumbers } from "../../../src/outputs/pdf/round-numbers.ts";

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

describe("roundNumbers(drawing)", () => {
  const round = (drawing: string) => roundNumbers(Buffer.from(drawing, "latin1")).toString("latin1");

  it("rounds places to tenths", () => {
    expect(round("8.2050629 0 Td <003F> Tj")).toBe("8.2 0 Td <003F> Tj");
    expect(round("-.0049 -12.9999 l")).toBe("0 -13 l");
    expect(round("q\n0.999 10.05 -.96 123.4567 re\nf\n")).toBe("q\n1 10.1 -1 123.5 re\nf\n");
    expect(round("1 0 0 -1 142.640625 2921 Tm")).toBe("1 0 0 -1 142.6 2921 Tm");
  });

  it("leaves colours, matrices, settings, short numbers and texts", () => {
    for (const line of [".23999999 0 0 -.23999999 0 540 cm", ".9608123 .9647 .9529 rg", ".25 .25 .25 scn"])
      expect(round(`${line}\nQ`)).toBe(`${line}\nQ`);
    for (const line of ["/G3.25 gs", "255.5 87 l", "", "S", "(8.2050629) Tj"]) expect(round(line)).toBe(line);
  });

  it("gives back what rounding takes, before it can be seen", () => {
    const moves = Array.from({ length: 90 }, () => "5.24 -.06 Td <01> Tj").join("\n");
    const written = [...round(`BT\n${moves}\nET\nBT\n${moves}`).matchAll(/^([\d.]+) (-?[\d.]+) Td/gm)];
    expect(written).toHaveLength(180);
    for (const [axis, exact] of [5.24, -0.06].entries()) {
      const placed = written.map((match) => Number(match[axis + 1]));
      expect(placed.slice(90)).toEqual(placed.slice(0, 90)); // nothing is owed from one text to the next
      let off = 0;
      for (const each of placed.slice(0, 90)) {
        off += each - exact;
        expect(Math.abs(off)).toBeLessThan(0.5); // px
      }
    }
    expect(written.slice(0, 3).map(([, x]) => x)).toEqual(["5.2", "5.2", "5.2"]);
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
