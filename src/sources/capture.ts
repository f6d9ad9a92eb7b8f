// A captured source (text, web page or PDF) → its title, its date and its numbered paragraphs.

import { extname } from "node:path";
import type { Captured } from "./captured.ts";
import { decodeText } from "./decode.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

const webPages = [".html", ".htm", ".xhtml"];
const captureEndings = [".txt", ".md", ...webPages, ".pdf"];

/** Whether a file may be a capture, by its name. A README tells of the others. */
export const isCapture = (name: string): boolean =>
  captureEndings.some((ending) => name.toLowerCase().endsWith(ending)) && !/^readme\./i.test(name);

/**
 * `name` is the file's name, whose ending gives the type. A problem is a sentence on why the file cannot be
 * read.
 */
export async function parseCapture(name: string, bytes: Uint8Array): Promise<Captured> {
  const ending = extname(name).toLowerCase();
  if (ending === ".pdf") return (await import("./pdf.ts")).parsePdf(bytes, name);
  const text = decodeText(bytes);
  if (text === null) return { problem: "It is not text: its bytes are not UTF-8." };
  if (webPages.includes(ending)) return (await import("./html.ts")).parseHtml(text);
  return parsePlain(text);
}

function parsePlain(text: string): Captured {
  const paragraphs = splitParagraphs(text);
  const [title] = paragraphs;
  return title === undefined ? { problem: "It is empty." } : { title, date: null, paragraphs };
}
