// A captured source (text, web page or PDF) → its title, its date and its numbered paragraphs; one, or a folder of
// them.

import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { readRegularFile } from "../disk/read-file.ts";
import type { Captured } from "./captured.ts";
import { decodeText } from "./decode.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

const captureEndings = [".txt", ".md", ".html", ".htm", ".xhtml", ".pdf"] as const;

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

export interface ListedCapture {
  file: string; // its name in the folder
  captured: Captured;
}

/**
 * Lists a folder of captures by name, with what each of them holds. Leaves out a scan if its words stand beside it,
 * such as log.pdf beside log.txt.
 */
export async function listCaptures(folder: string): Promise<ListedCapture[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".") && isCapture(entry.name))
    .map((entry) => entry.name)
    .sort();
  const beside = (name: string) => names.includes(name.replace(/\.pdf$/i, ".txt"));
  const listed: ListedCapture[] = [];
  for (const file of names.filter((name) => !/\.pdf$/i.test(name) || !beside(name))) {
    const read = await readRegularFile(join(folder, file), file, 64_000_000);
    listed.push({ file, captured: "problem" in read ? read : await readCapture(file, read.bytes) });
  }
  return listed;
}

const isCapture = (name: string): boolean =>
  captureEndings.some((ending) => name.toLowerCase().endsWith(ending)) && !/^readme\./i.test(name);
