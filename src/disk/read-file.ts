// Reads a file that a person put somewhere: only a regular file up to a size, else it says why not.
import { statSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { explainMachineError } from "./machine-error.ts";

export type ReadFile = { bytes: Uint8Array } | { problem: string; isFolder?: true };

/**
 * `most` is in bytes. A problem is a sentence that names the file as `shown`. Pipes and devices are never
 * opened.
 */
export async function readRegularFile(path: string, shown: string, most: number): Promise<ReadFile> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { problem: `${shown} is a folder.`, isFolder: true };
    if (!found.isFile()) return { problem: `${shown} is a pipe or a device, not a file.` };
    if (found.size > most)
      return { problem: `${shown} holds ${saySize(found.size)}; at most ${saySize(most)} can be read.` };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: explain(error, path, shown) };
  }
}

const tick = 100; // ms; clocks of file systems are no finer than some

/**
 * Differs once the file was written anew. Null where there is no telling: no file, or one that was written just now and
 * may be written again within the same tick of its clock.
 */
export function describeState(path: string): string | null {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path); // times with fractions of a millisecond
    return Date.now() - ctimeMs < tick ? null : `${mtimeMs},${ctimeMs},${size},${ino}`;
  } catch {
    return null; // whoever reads it says why
  }
}

function explain(error: unknown, path: string, shown: string): string {
  const sentence = explainMachineError(error);
  if (sentence === null) throw error;
  return sentence.replace(path, () => shown);
}

function saySize(bytes: number): string {
  const say = (unit: number, name: string) => `${Number((bytes / unit).toFixed(1))} ${name}`;
  if (bytes >= 1e9) return say(1e9, "GB");
  return bytes >= 1e6 ? say(1e6, "MB") : say(1e3, "KB");
}
