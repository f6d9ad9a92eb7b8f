// The drawing on the pages, written shorter.
import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import { type PDFContext, type PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { roundNumbers } from "./round-numbers.ts";

const flate = PDFName.of("FlateDecode");
const unpack = promisify(inflate);
const pack = promisify(deflate);

/** Page by page, as many at once as the machine has room for. */
export async function shrinkStreams(document: PDFDocument): Promise<void> {
  await Promise.all(
    document.getPages().map((page) => {
      const stream = document.context.lookup(page.node.get(PDFName.of("Contents")));
      if (!(stream instanceof PDFRawStream) || stream.dict.get(PDFName.of("Filter")) !== flate) return null;
      return shrink(stream, document.context);
    }),
  );
}

async function shrink(stream: PDFRawStream, context: PDFContext): Promise<void> {
  const drawing = await unpack(stream.getContents());
  stream.updateContents(await pack(roundNumbers(drawing), { level: 7 }));
  stream.dict.set(PDFName.of("Length"), context.obj(stream.getContentsSize()));
}
