// Cached answers, one JSON file for each figure. A file that cannot be read is drawn again.
import { createHash } from "node:crypto";
import { openJsonCache } from "../../disk/json-cache.ts";
import type { Answer } from "../drawing.ts";
import type { FigureRequest } from "./threads.ts";

export interface FigureCache {
  find(request: FigureRequest): Promise<Answer | null>;
  write(request: FigureRequest, answer: Answer): Promise<void>;
}

/** @param version hash of everything that draws: our code with the fonts' table, and Mermaid */
export function openCache(folder: string, version: string): FigureCache {
  const cache = openJsonCache(folder);
  const name = (request: FigureRequest) =>
    `figure-${createHash("sha256").update(version).update("\0").update(JSON.stringify(request)).digest("hex")}`;
  return {
    find: (request) => cache.find<Answer>(name(request)),
    write: (request, answer) => cache.keep(name(request), answer),
  };
}
