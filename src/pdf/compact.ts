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

const number = String.raw`-?\d*\.?\d+`;
const patience = 0.4; // px
const moving = new RegExp(`^(${number}) (${number}) Td`);

/**
 * Tenths of a pixel. Letters are placed one from the other, so what rounding takes is given back before it can be seen.
 * What turns and scales (cm) and colours stay exact; a drawing with texts in it stays as it is.
 */
export function roundNumbers(drawing: string): string {
  if (drawing.includes("(")) return drawing;
  let owed: [number, number] = [0, 0];
  return drawing.replace(/^(?:BT|.*\.\d{2}.*)$/gm, (line) => {
    if (line === "BT") owed = [0, 0];
    if (/ (?:cm|rg|RG|scn|SCN|k|K)$|gs$/.test(line)) return line;
    const move = moving.exec(line);
    if (!move) return line.replace(/-?\d*\.\d{2,}/g, (written) => format(Number(written)));
    const [[x, owedX], [y, owedY]] = [place(Number(move[1]), owed[0]), place(Number(move[2]), owed[1])];
    owed = [owedX, owedY];
    return `${x} ${y} Td${line.slice(move[0].length)}`;
  });
}

/** Equal moves look equal, and pack well, until too much is owed. */
function place(move: number, owed: number): [string, number] {
  const written = format(Math.abs(owed) < patience ? move : move + owed);
  return [written, move + owed - Number(written)];
}

function format(value: number): string {
  const rounded = value.toFixed(1).replace(/\.0$/, "");
  return rounded === "-0" ? "0" : rounded.replace(/^(-?)0\./, "$1.");
}
