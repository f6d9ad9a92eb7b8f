// The content stream of each page: taken out of the file, marked, and put back.
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

/** Puts content streams, by the page's reference as text, back into their pages. */
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

const begin = "/Artifact BMC";
const mark = /^(EMC|.*B[DM]C)$/gm; // the browser writes each on a line of its own

/**
 * Marks what the browser draws without a tag (backgrounds, spaces between words, what is hidden from screen readers)
 * as an artifact. ISO 14289-1, 7.1, wants every part of a page to be tagged or an artifact, and the browser has no
 * setting for it. Marks are added between its own; the drawing stays unchanged. `drawing` is the content stream of a
 * page.
 */
export function markArtifacts(drawing: string): string {
  const open: ("tag" | "other")[] = []; // marks that enclose a line; only those of tags count as such
  const marked = drawing.replace(mark, (found) => {
    if (found === "EMC") return open.pop() === "tag" ? `EMC\n${begin}` : found;
    const kind = open.length === 0 && found.includes("/MCID") ? "tag" : "other";
    open.push(kind);
    return kind === "tag" ? `EMC\n${found}` : found;
  });
  return `${begin}\n${marked}\nEMC\n`.replaceAll(new RegExp(`^${begin}\\s+EMC\\n`, "gm"), "");
}
