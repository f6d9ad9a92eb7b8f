// Cached answers by request, and the hash of what draws them. A figure whose answer is lost is drawn again.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { JsonCache } from "../../model/json-cache.ts";
import type { Answer, FigureRequest } from "../drawing.ts";

interface FigureCache {
  find(request: FigureRequest): Promise<Answer | null>;
  write(request: FigureRequest, answer: Answer): Promise<void>;
}

/** @param version hash of everything that draws: our code with the fonts' table, and Mermaid */
export function cacheFigures(cache: JsonCache, version: string): FigureCache {
  const name = (request: FigureRequest) =>
    `figure-${createHash("sha256").update(version).update("\0").update(JSON.stringify(request)).digest("hex")}`;
  return {
    find: (request) => cache.find<Answer>(name(request)),
    write: (request, answer) => cache.keep(name(request), answer),
  };
}

/** Path of Mermaid's module, which threads load for its diagrams. */
export const mermaidPath = createRequire(import.meta.url).resolve("mermaid/dist/mermaid.esm.min.mjs");

/**
 * Hash of what a drawing depends on besides its request: the worker's code, which includes the fonts' table, and
 * Mermaid. Mermaid's entry names its parts by hashes of their content, so the entry's hash covers them.
 * @param worker path of the bundled worker; @param read paths of the files that are read while drawing
 */
export async function hashDrawingCode(worker: string, read: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [worker, mermaidPath, ...read]) hash.update(await readFile(file));
  return hash.digest("hex");
}
