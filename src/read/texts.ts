// The texts that quotations are checked against, from a folder outside the project. Only those a scenario names.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { decodeText } from "./folder.ts";

export interface SourceText {
  text: string;
  sha256: string; // of the text as read: UTF-8, LF line ends
}

/** By file name. A file that is not there, or is no text, is left out: what needs it is reported. */
export async function readTexts(folder: string, names: Iterable<string>): Promise<Map<string, SourceText>> {
  const texts = new Map<string, SourceText>();
  for (const name of new Set(names)) {
    if (basename(name) !== name) continue;
    const bytes = await readFile(join(folder, name)).catch(() => null);
    const text = bytes && decodeText(bytes);
    if (text !== null) texts.set(name, { text, sha256: createHash("sha256").update(text).digest("hex") });
  }
  return texts;
}
