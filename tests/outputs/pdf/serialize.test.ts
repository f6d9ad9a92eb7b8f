// A PDF's objects written as a file, and read again by the library and by qpdf.
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { serializePdf } from "../../../src/outputs/pdf/serialize.ts";
import { checkWithQpdf, loadRaw } from "./raw.ts";

/** One page, and as many objects more as asked for; some numbers between them are free. */
async function makeDocument(objects: number): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([300, 200]);
  document.context.nextRef();
  for (let i = 0; i < objects; i++) document.context.register(document.context.obj({ Number: i }));
  document.context.register(document.context.stream("q Q", { Told: "once" }));
  return document;
}

describe("serializePdf", () => {
  it.each([0, 3, 20_001])("writes a file that is read back whole, with %i objects more", async (count) => {
    const document = await makeDocument(count);
    const bytes = await serializePdf(document.context);
    expect(await checkWithQpdf(bytes)).toBe(0);
    const read = await loadRaw(bytes);
    expect(read.getPages().map((page) => page.getSize())).toEqual([{ width: 300, height: 200 }]);
    const numbers = read.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const number = object instanceof PDFDict ? object.get(PDFName.of("Number")) : undefined;
      return number === undefined ? [] : [Number(String(number))];
    });
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
    const streams = read.context.enumerateIndirectObjects().map(([, object]) => object);
    const told = streams.filter((one) => one instanceof PDFRawStream && one.dict.has(PDFName.of("Told")));
    expect(told.map((one) => Buffer.from((one as PDFRawStream).getContents()).toString())).toEqual(["q Q"]);
  });

  it("gives the same bytes for the same objects", async () => {
    const [one, other] = await Promise.all([makeDocument(5), makeDocument(5)]);
    expect(Buffer.compare(await serializePdf(one.context), await serializePdf(other.context))).toBe(0);
  });
});
