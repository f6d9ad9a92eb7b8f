// What a briefing is made of, as eight characters: the same on every page of the same content, on every machine.
import { createHash } from "node:crypto";
import type { Images } from "../model/images.ts";
import type { ParsedDeck } from "../model/parsed.ts";
import type { Folder } from "./folder.ts";

export function hashContent(folder: Folder): string {
  const hash = createHash("sha256");
  for (const { text } of [...folder.scenario, ...folder.slides, ...(folder.lock ? [folder.lock] : [])])
    hash.update(text).update("\0");
  for (const [path, image] of folder.images)
    hash
      .update(path)
      .update(image ?? "")
      .update("\0");
  return hash.digest("hex").slice(0, 8);
}

/**
 * Of what is public of a briefing: it does not change with what is held back, and nobody can try words against it.
 * `dates`: key of a ledger entry → the day it was checked.
 */
export function hashPublic(
  { scenario, slides }: ParsedDeck,
  images: Images,
  dates: ReadonlyMap<string, string>,
): string {
  const placeless = (_: string, value: unknown) => (isLocation(value) ? undefined : value);
  const text = JSON.stringify([scenario?.spec, slides, [...dates]], placeless);
  const hash = createHash("sha256").update(text);
  const named = (path: string) => text.includes(`"${path}"`) || text.includes(`"./${path}"`);
  for (const [path, image] of images)
    if (named(path))
      hash
        .update(path)
        .update(image ?? "")
        .update("\0");
  return hash.digest("hex").slice(0, 8);
}

const isLocation = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "line" in value && "column" in value;
