// A captured source (text, web page or PDF) → its title, its date and its numbered paragraphs.
import { extname } from "node:path";
import type { Captured } from "./captured.ts";
import { decodeText } from "./decode.ts";
import { readHtml } from "./html.ts";

export const captureEndings = [".txt", ".md", ".html", ".htm", ".xhtml", ".pdf"] as const;

/**
 * `name` is the file's name, whose ending gives the type. A problem is a sentence on why the file cannot be
 * read.
 */
export async function readCapture(name: string, bytes: Uint8Array): Promise<Captured> {
  const ending = extname(name).toLowerCase();
  if (ending === ".pdf") return (await import("./pdf.ts")).readPdf(bytes, name);
  const text = decodeText(bytes);
  if (text === null) return { problem: "It is not text: its bytes are not UTF-8." };
  if ([".html", ".htm", ".xhtml"].includes(ending)) return readHtml(text);
  return readPlain(text);
}

/** A paragraph is a line that is not empty. A line […] marks a cut and is not counted. */
export function splitLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "[…]" && line !== "[...]");
}

function readPlain(text: string): Captured {
  const paragraphs = splitLines(text);
  const [title] = paragraphs;
  return title === undefined ? { problem: "It is empty." } : { title, date: null, paragraphs };
}
