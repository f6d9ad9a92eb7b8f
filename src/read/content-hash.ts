// What a briefing is made of, as eight characters: the same on every page of the same content, on every machine.
import { createHash } from "node:crypto";
import type { Folder } from "./folder.ts";

export function hashContent(folder: Folder): string {
  const hash = createHash("sha256");
  for (const { text } of [...folder.scenario, ...folder.slides, ...(folder.lock ? [folder.lock] : [])])
    hash.update(text).update("\0");
  for (const [path, image] of folder.images) hash.update(path).update(image).update("\0");
  return hash.digest("hex").slice(0, 8);
}
