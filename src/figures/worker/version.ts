// What a drawing depends on besides its request: the worker's code, which holds the fonts' table, and Mermaid.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const mermaidPath = createRequire(import.meta.url).resolve("mermaid/dist/mermaid.esm.min.mjs");

/** The module that workers load, as a URL. */
export const mermaidAddress = pathToFileURL(mermaidPath).href;

/**
 * Mermaid's entry names its parts by their content, so its hash is a hash of all.
 * @param read files that drawing reads
 */
export async function hashDrawingCode(worker: string, read: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [worker, mermaidPath, ...read]) hash.update(await readFile(file));
  return hash.digest("hex");
}
