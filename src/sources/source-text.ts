// The file of a source's text → the words with which quotations are compared, and hashes of both.
import { createHash } from "node:crypto";
import { parseCapture } from "./capture.ts";
import { decodeText } from "./decode.ts";

export interface SourceText {
  text: string; // a text file unchanged; a web page or a PDF with one paragraph a line, the title first
  sha256: string; // SHA-256 of `text` in UTF-8
  capture: string; // SHA-256 of the file's bytes
}

/** A file that is there and holds no words that can be read: why, as a sentence. */
export interface UnreadText {
  problem: string;
}

/** `name` is the file's name, whose ending gives the type. */
export async function parseSourceText(name: string, bytes: Uint8Array): Promise<SourceText | UnreadText> {
  const captured = await parseCapture(name, bytes);
  if ("problem" in captured) return { problem: captured.problem };
  const isPlain = /\.(txt|md)$/i.test(name);
  const text = (isPlain ? decodeText(bytes) : null) ?? `${captured.paragraphs.join("\n")}\n`;
  return { text, sha256: hash(text), capture: hash(bytes) };
}

const hash = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
