// The objects of a PDF in, its bytes out (PDF 1.7, 7.5.7 and 7.5.8). Most objects are tags, and much alike, so all but
// the streams are packed together. The library's own writer takes twice as long and packs less.
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import {
  type PDFContext,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";

const pack = promisify(deflate);
const header = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"; // the second line says that bytes follow
const together = 20_000; // objects in one stream
const widths = [1, 4, 3]; // bytes of an entry's type, place and index
const width = widths.reduce((sum, each) => sum + each);

/** Of the cross-reference stream. Free; where it begins in the file; the stream that holds it, and its place there. */
type Entry =
  | readonly [0, 0, 0]
  | readonly [1, start: number, 0]
  | readonly [2, holder: number, index: number];

/** The same objects give the same bytes. */
export async function serializePdf(context: PDFContext): Promise<Buffer> {
  const file = new Writing();
  const packed: [PDFRef, PDFObject][] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) file.addStream(ref.objectNumber, object);
    else packed.push([ref, object]);
  }
  let next = context.largestObjectNumber + 1;
  for (let at = 0; at < packed.length; at += together, next++) {
    const some = packed.slice(at, at + together);
    file.addStream(next, await packObjects(context, some));
    for (const [index, [ref]] of some.entries()) file.entries.set(ref.objectNumber, [2, next, index]);
  }
  const start = file.length;
  file.entries.set(next, [1, start, 0]);
  file.addStream(next, await packEntries(context, file.entries, next + 1));
  return file.end(start);
}

/** The bytes of a file so far, and where its objects are. */
class Writing {
  readonly entries = new Map<number, Entry>();
  length = 0;
  private readonly parts: Uint8Array[] = [];

  constructor() {
    this.add(header);
  }

  addStream(number: number, stream: PDFStream): void {
    const contents = stream.getContents();
    stream.dict.set(PDFName.of("Length"), PDFNumber.of(contents.length));
    this.entries.set(number, [1, this.length, 0]);
    this.add(`${number} 0 obj\n${stream.dict}\nstream\n`);
    this.add(contents);
    this.add("\nendstream\nendobj\n");
  }

  end(start: number): Buffer {
    this.add(`startxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.parts);
  }

  private add(part: string | Uint8Array): void {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    this.parts.push(bytes);
    this.length += bytes.length;
  }
}

async function packObjects(context: PDFContext, objects: [PDFRef, PDFObject][]): Promise<PDFRawStream> {
  const texts = objects.map(([, object]) => `${object}\n`);
  let offset = 0;
  const places = objects.map(([ref], i) => {
    const place = `${ref.objectNumber} ${offset} `;
    offset += (texts[i] as string).length;
    return place;
  });
  const first = places.join("");
  const content = await pack(Buffer.from(first + texts.join(""), "latin1"));
  const described = { Type: "ObjStm", N: objects.length, First: first.length, Filter: "FlateDecode" };
  return PDFRawStream.of(context.obj(described), content);
}

/** The cross-reference stream, `size` entries, each as its difference from the one before: most follow one another. */
async function packEntries(
  context: PDFContext,
  entries: ReadonlyMap<number, Entry>,
  size: number,
): Promise<PDFRawStream> {
  const rows = Buffer.alloc(size * (width + 1));
  let before = new Array<number>(width).fill(0);
  for (let number = 0; number < size; number++) {
    const entry = formatEntry(entries.get(number) ?? [0, 0, 0]);
    const at = number * (width + 1);
    rows[at] = 2; // PNG's filter "up"
    for (let i = 0; i < width; i++) rows[at + 1 + i] = (entry[i] as number) - (before[i] as number);
    before = entry;
  }
  const { Root, Info, ID } = context.trailerInfo;
  const described = { Type: "XRef", Size: size, W: widths, Root, Info, ID, Filter: "FlateDecode" };
  const dict = context.obj({ ...described, DecodeParms: { Predictor: 12, Columns: width } });
  return PDFRawStream.of(dict, await pack(rows));
}

/** Most significant byte first. */
function formatEntry([type, where, index]: Entry): number[] {
  const place = [where >>> 24, where >>> 16, where >>> 8, where];
  return [type, ...place, index >>> 16, index >>> 8, index].map((each) => each & 0xff);
}
