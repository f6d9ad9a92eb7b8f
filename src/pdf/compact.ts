// The drawing on the pages, written shorter: the browser gives places to a millionth of a pixel, letter by letter.
import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import { type PDFContext, type PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

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
  const drawing = (await unpack(stream.getContents())).toString("latin1");
  stream.updateContents(await pack(Buffer.from(roundNumbers(drawing), "latin1"), { level: 9 }));
  stream.dict.set(PDFName.of("Length"), context.obj(stream.getContentsSize()));
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
