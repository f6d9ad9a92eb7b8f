// Takes the content stream of each page out of the file, and puts it back.
import { deflateSync, inflateSync } from "node:zlib";
import { type PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

const flate = PDFName.of("FlateDecode");

/** By the page's reference as text. The browser writes one compressed stream for each page. */
export function readDrawings(document: PDFDocument): Map<string, string> {
  return new Map(
    document.getPages().map((page): [string, string] => {
      const stream = findStream(document, page);
      return [page.ref.toString(), inflateSync(stream.getContents()).toString("latin1")];
    }),
  );
}

export function writeDrawings(document: PDFDocument, drawings: ReadonlyMap<string, string>): void {
  for (const page of document.getPages()) {
    const drawing = drawings.get(page.ref.toString()) ?? "";
    const stream = findStream(document, page);
    stream.updateContents(deflateSync(Buffer.from(drawing, "latin1")));
    stream.dict.set(PDFName.of("Length"), document.context.obj(stream.getContentsSize()));
  }
}

function findStream(
  { context }: PDFDocument,
  page: ReturnType<PDFDocument["getPages"]>[number],
): PDFRawStream {
  const stream = context.lookup(page.node.get(PDFName.of("Contents")));
  if (stream instanceof PDFRawStream && stream.dict.get(PDFName.of("Filter")) === flate) return stream;
  throw new Error("The browser printed a page in another way than it did before: not as one packed stream.");
}
