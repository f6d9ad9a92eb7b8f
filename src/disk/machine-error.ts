// Errors of the machine, such as a full disk, in one sentence with the path. They are not mistakes in a
// briefing.

import { lstatSync } from "node:fs";
import { basename, dirname } from "node:path";
import { partOfRun } from "./write-file.ts";

const sentences: Record<string, string> = {
  ENOSPC: "The disk is full. What was there before is unchanged: {path}",
  EDQUOT: "The disk quota is used up. What was there before is unchanged: {path}",
  EFBIG: "The file would be larger than the system allows: {path}",
  ENOENT: "{path} is not there.",
  EACCES: "There is no permission for {path}.",
  EPERM: "The system does not permit it: {path}",
  EROFS: "The disk cannot be written to: {path}",
  ENOTDIR: "A file stands where a folder is needed: {path}",
  EEXIST: "A file stands where a folder is needed: {path}",
  EISDIR: "A folder stands where a file is needed: {path}",
  ENOTEMPTY: "A folder that holds something stands in the way: {path}",
  ELOOP: "{path} is a link that leads back to itself.",
  ENAMETOOLONG: "The name is too long for the system: {path}",
  ENXIO: "{path} is not a file that can be read.",
  EMFILE: "Too many files are open: {path}",
  ENFILE: "Too many files are open on this machine: {path}",
  ENOMEM: "There is not enough memory: {path}",
  EIO: "The disk does not answer: {path}",
  EBUSY: "Another program uses {path}.",
  ETXTBSY: "Another program uses {path}.",
  ENODEV: "The system cannot do this with {path}.",
  EADDRNOTAVAIL: "This machine does not have the address {path}.",
  EADDRINUSE: "The address is in use: {path}",
};

/** The sentence; null if the error does not come from the operating system. */
export function explainMachineError(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return null;
  if (error.syscall === "uv_cwd") return "The folder that this was called in is gone.";
  const found = pathOf(error);
  if (error.code === "ENOENT" && found !== null) {
    if (isLink(found)) return `${found} is a link that leads nowhere.`;
    if (error.syscall === "mkdir") return `The system lets no folder be made there: ${found}`;
  }
  const sentence = sentences[String(error.code)] ?? `The system refused it (${String(error.code)}): {path}`;
  if (found === null) return sentence.replace(/: \{path\}$/, ".").replace("{path}", "a file");
  return sentence.replace("{path}", () => found);
}

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

function pathOf(error: Error): string | null {
  const { dest, path, address } = error as Error & Record<"dest" | "path" | "address", unknown>;
  const found = [dest, path, address].find((one) => typeof one === "string" && one !== "");
  if (typeof found !== "string") return null;
  return partOfRun.test(basename(found)) ? dirname(found) : found; // nobody but this program knows its part files
}
