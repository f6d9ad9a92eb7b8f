// What a drawing depends on besides its request: the worker's code, which includes the fonts' table, and
// Mermaid.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const mermaidPath = createRequire(import.meta.url).resolve("mermaid/dist/mermaid.esm.min.mjs");

/** URL of the module that workers load. */
export const mermaidAddress = pathToFileURL(mermaidPath).href;

/**
 * Mermaid's entry names its parts by hashes of their content, so its own hash covers all. @param read files
 * read while drawing
 */
export async function hashDrawingCode(worker: string, read: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [worker, mermaidPath, ...read]) hash.update(await readFile(file));
  return hash.digest("hex");
}
