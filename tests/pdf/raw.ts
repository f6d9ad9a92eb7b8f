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

/** The messages of `qpdf --check`. */
export async function checkWithQpdf(bytes: Uint8Array): Promise<{ status: number; messages: string[] }> {
  const make = require("@neslinesli93/qpdf-wasm") as (options: object) => Promise<Qpdf>;
  const messages: string[] = [];
  const wasm = readFileSync(require.resolve("@neslinesli93/qpdf-wasm/dist/qpdf.wasm"));
  const say = (text: string) => messages.push(text);
  const qpdf = await make({ wasmBinary: wasm, noInitialRun: true, print: say, printErr: say });
  qpdf.FS.writeFile("/in.pdf", bytes);
  const status = qpdf.callMain(["--check", "/in.pdf"]);
  return { status, messages };
}
