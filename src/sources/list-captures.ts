// Lists a folder of captures by name, with what each of them holds.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readRegularFile } from "../disk/read-file.ts";
import { captureEndings, readCapture } from "./capture.ts";
import type { Captured } from "./captured.ts";

export interface ListedCapture {
  file: string; // its name in the folder
  captured: Captured;
}

/** Leaves out a scan if its words stand beside it, such as log.pdf beside log.txt. */
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
