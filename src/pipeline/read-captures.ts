// Reads the folder of the sources' texts, which lies outside the project: the files that a scenario names, or all.
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { readRegularFile } from "../disk/read-file.ts";
import { isCapture, parseCapture } from "../sources/capture.ts";
import type { Captured } from "../sources/captured.ts";
import { parseSourceText, type SourceText, type UnreadText } from "../sources/source-text.ts";

const most = 64_000_000; // bytes of a file

/** By file name. A file that is missing is left out; rules report the quotations that need it. */
export async function readTexts(
  folder: string,
  names: Iterable<string>,
): Promise<Map<string, SourceText | UnreadText>> {
  const texts = new Map<string, SourceText | UnreadText>();
  for (const name of new Set(names)) {
    if (basename(name) !== name || !existsSync(join(folder, name))) continue;
    const read = await readRegularFile(join(folder, name), name, most);
    const text = "problem" in read ? { problem: read.problem } : await parseSourceText(name, read.bytes);
    texts.set(name, text);
  }
  return texts;
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
  const isScan = (name: string) => /\.pdf$/i.test(name) && names.includes(name.replace(/\.pdf$/i, ".txt"));
  const listed: ListedCapture[] = [];
  for (const file of names.filter((name) => !isScan(name))) {
    const read = await readRegularFile(join(folder, file), file, most);
    listed.push({ file, captured: "problem" in read ? read : await parseCapture(file, read.bytes) });
  }
  return listed;
}
