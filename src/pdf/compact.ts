// The drawing on the pages, written shorter: the browser gives places to a millionth of a pixel, letter by letter.
import { deflateSync, inflateSync } from "node:zlib";
import { type PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

const flate = PDFName.of("FlateDecode");

export function shrinkStreams(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const stream = document.context.lookup(page.node.get(PDFName.of("Contents")));
    if (!(stream instanceof PDFRawStream) || stream.dict.get(PDFName.of("Filter")) !== flate) continue;
    const drawing = inflateSync(stream.getContents()).toString("latin1");
    stream.updateContents(deflateSync(Buffer.from(roundNumbers(drawing), "latin1"), { level: 9 }));
    stream.dict.set(PDFName.of("Length"), document.context.obj(stream.getContentsSize()));
  }
}

/** Hundredths of a pixel. What turns and scales (cm) and colours stay exact; a drawing with texts in it stays as it is. */
export function roundNumbers(drawing: string): string {
  if (drawing.includes("(")) return drawing;
  return drawing.replace(/^.*\.\d{3}.*$/gm, (line) =>
    / (?:cm|rg|RG|scn|SCN|k|K)$|gs$/.test(line) ? line : line.replace(/-?\d*\.\d{3,}/g, roundNumber),
  );
}

function roundNumber(written: string): string {
  const rounded = Number(written)
    .toFixed(2)
    .replace(/\.?0+$/, "");
  return rounded === "-0" || rounded === "" ? "0" : rounded.replace(/^(-?)0\./, "$1.");
}
