// The texts that quotations are checked against, from a folder outside the project. Only those a scenario names.
import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import { readRegularFile } from "../disk/read-file.ts";
import { decodeText } from "./folder.ts";

export interface SourceText {
  text: string;
  sha256: string; // of the text as read: UTF-8, LF line ends
  capture: string; // SHA-256 of the file's bytes
}

const most = 64_000_000; // bytes

/** By file name. A file that is not there, or is no text, is left out: what needs it is reported. */
export async function readTexts(folder: string, names: Iterable<string>): Promise<Map<string, SourceText>> {
  const texts = new Map<string, SourceText>();
  for (const name of new Set(names)) {
    if (basename(name) !== name) continue;
    const read = await readRegularFile(join(folder, name), name, most);
    const text = "bytes" in read ? decodeText(read.bytes) : null;
    if ("bytes" in read && text !== null)
      texts.set(name, { text, sha256: hash(text), capture: hash(read.bytes) });
  }
  return texts;
}

const hash = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
