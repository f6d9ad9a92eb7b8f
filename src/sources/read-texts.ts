// Reads the texts with which quotations are compared, from a folder outside the project. Only those that a
// scenario names.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
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

/** A file that is there and holds no words that can be read: why, as a sentence. */
export interface UnreadText {
  problem: string;
}

/** By file name. A file that is missing is left out; rules report the quotations that need it. */
export async function readTexts(
  folder: string,
  names: Iterable<string>,
): Promise<Map<string, SourceText | UnreadText>> {
  const texts = new Map<string, SourceText | UnreadText>();
  for (const name of new Set(names)) {
    if (basename(name) !== name || !existsSync(join(folder, name))) continue;
    const read = await readRegularFile(join(folder, name), name, most);
    texts.set(name, "problem" in read ? { problem: read.problem } : await readText(name, read.bytes));
  }
  return texts;
}

async function readText(name: string, bytes: Uint8Array): Promise<SourceText | UnreadText> {
  const captured = await readCapture(name, bytes);
  if ("problem" in captured) return { problem: captured.problem };
  const isPlain = /\.(txt|md)$/i.test(name);
  const text = (isPlain ? decodeText(bytes) : null) ?? `${captured.paragraphs.join("\n")}\n`;
  return { text, sha256: hash(text), capture: hash(bytes) };
}

const hash = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
