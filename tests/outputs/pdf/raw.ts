// What stands in a PDF itself: its objects, and what qpdf says of it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

const require = createRequire(import.meta.url);

export const name = (text: string) => PDFName.of(text);

export async function loadRaw(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** All dictionaries, of streams too. */
export function listDicts(document: PDFDocument): PDFDict[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFRawStream) return [object.dict];
    return object instanceof PDFDict ? [object] : [];
  });
}

export const listElements = (document: PDFDocument): PDFDict[] =>
  listDicts(document).filter((dict) => dict.get(name("Type")) === name("StructElem"));

interface Qpdf {
  callMain(args: string[]): number;
  FS: { writeFile(path: string, content: Uint8Array): void };
}

/** The status of `qpdf --check`: 0 where it finds nothing to say. What it prints goes to the console. */
export async function checkWithQpdf(bytes: Uint8Array): Promise<number> {
  const make = require("@neslinesli93/qpdf-wasm") as (options: object) => Promise<Qpdf>;
  const wasmBinary = readFileSync(require.resolve("@neslinesli93/qpdf-wasm/dist/qpdf.wasm"));
  const qpdf = await make({ wasmBinary, noInitialRun: true });
  qpdf.FS.writeFile("/in.pdf", bytes);
  return qpdf.callMain(["--check", "/in.pdf"]);
}
