// Reads the texts with which quotations are compared, from a folder outside the project. Only those that a
// scenario names.
import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import { readRegularFile } from "../disk/read-file.ts";
import { readCapture } from "./capture.ts";
import { decodeText } from "./decode.ts";

export interface SourceText {
  text: string; // a text file unchanged; a web page or a PDF with one paragraph a line, the title first
  sha256: string; // SHA-256 of `text` in UTF-8
  capture: string; // SHA-256 of the file's bytes
}

const most = 64_000_000; // bytes

/**
 * By file name. A file that is missing or holds no words is left out; rules report the quotations that need
 * it.
 */
export async function readTexts(folder: string, names: Iterable<string>): Promise<Map<string, SourceText>> {
  const texts = new Map<string, SourceText>();
  for (const name of new Set(names)) {
    if (basename(name) !== name) continue;
    const read = await readRegularFile(join(folder, name), name, most);
    if ("problem" in read) continue;
    const captured = await readCapture(name, read.bytes);
    if ("problem" in captured) continue;
    const isPlain = /\.(txt|md)$/i.test(name);
    const text = (isPlain ? decodeText(read.bytes) : null) ?? `${captured.paragraphs.join("\n")}\n`;
    texts.set(name, { text, sha256: hash(text), capture: hash(read.bytes) });
  }
  return texts;
}

const hash = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
