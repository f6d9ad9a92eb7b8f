// A captured source (text, web page or PDF) → its title, its date and its numbered paragraphs.
import { extname } from "node:path";
import { splitParagraphs } from "../text/split-text.ts";
import type { Captured } from "./captured.ts";
import { decodeText } from "./decode.ts";

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
  if ([".html", ".htm", ".xhtml"].includes(ending)) return (await import("./html.ts")).readHtml(text);
  return readPlain(text);
}

function readPlain(text: string): Captured {
  const paragraphs = splitParagraphs(text);
  const [title] = paragraphs;
  return title === undefined ? { problem: "It is empty." } : { title, date: null, paragraphs };
}
