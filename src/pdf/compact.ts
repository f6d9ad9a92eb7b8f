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

const patience = 4; // tenths of a px

/**
 * Tenths of a pixel. Letters are placed one from the other, so what rounding takes is given back before it can be seen.
 * What turns and scales (cm) and colours stay exact; a drawing with texts in it stays as it is.
 */
export function roundNumbers(drawing: string): string {
  if (drawing.includes("(")) return drawing;
  const lines = drawing.split("\n");
  const owed: Owed = { x: 0, y: 0 };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line === "BT") owed.x = owed.y = 0;
    else if (line.includes(".")) lines[i] = line.includes(" Td") ? roundMove(line, owed) : roundPlaces(line);
  }
  return lines.join("\n");
}

/** In tenths of a px: what was not written yet of the moves since the text began. */
interface Owed {
  x: number;
  y: number;
}

/** "7.1110077 0 Td <003F> Tj". Equal moves look equal, and pack well, until too much is owed. */
function roundMove(line: string, owed: Owed): string {
  const [first, second] = [line.indexOf(" "), line.indexOf(" Td")];
  const [x, y] = [Number(line.slice(0, first)) * 10, Number(line.slice(first, second)) * 10];
  const writtenX = Math.round(Math.abs(owed.x) < patience ? x : x + owed.x);
  const writtenY = Math.round(Math.abs(owed.y) < patience ? y : y + owed.y);
  owed.x += x - writtenX;
  owed.y += y - writtenY;
  return `${format(writtenX)} ${format(writtenY)}${line.slice(second)}`;
}

function roundPlaces(line: string): string {
  if (/ (?:cm|rg|RG|scn|SCN|k|K)$|gs$/.test(line)) return line;
  return line.replace(/-?\d*\.\d{2,}/g, (written) => format(Math.round(Number(written) * 10)));
}

const formatted = new Map<number, string>();

/** Tenths as PDF writes them: ".5", "-3.2", "12". A page has few different ones. */
function format(tenths: number): string {
  let text = formatted.get(tenths);
  if (text === undefined) {
    text = String(tenths / 10).replace(/^(-?)0\./, "$1.");
    formatted.set(tenths, text);
  }
  return text;
}
