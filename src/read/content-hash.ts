// A hash of a briefing's content, eight characters, the same on every machine. Slides show it in their foot.
import { createHash } from "node:crypto";
import type { Images } from "../model/files.ts";
import { Memory } from "../model/memory.ts";
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
 * Hash of the public content only, so that it does not change with private parts and nobody can guess private
 * words by it. `dates`: key of a ledger entry → the day it was checked.
 */
export function hashPublic(
  { scenario, slides }: ParsedDeck,
  images: Images,
  dates: ReadonlyMap<string, string>,
  memory = new Memory(),
): string {
  const placeless = (_: string, value: unknown) => (isLocation(value) ? undefined : value);
  const write = (value: unknown) => JSON.stringify(value ?? null, placeless);
  const { spec, layers } = scenario ?? {};
  const facts = memory.keep("text of the facts", [spec, layers], () => readPart(write([spec, layers])));
  const parts = slides.map((slide) =>
    memory.keep(["text", slide.file], [slide], () => readPart(write(slide))),
  );
  const hash = createHash("sha256");
  for (const part of [facts, ...parts]) hash.update(part.hash);
  hash.update(write([...dates]));
  const named = new Set([facts, ...parts].flatMap(({ paths }) => paths));
  for (const [path, image] of images)
    if (named.has(path) || named.has(`./${path}`))
      hash
        .update(path)
        .update(image ?? "")
        .update("\0");
  return hash.digest("hex").slice(0, 8);
}

interface Part {
  hash: string;
  paths: string[]; // strings in it that may be paths of pictures
}

const readPart = (json: string): Part => ({
  hash: createHash("sha256").update(json).digest("hex"),
  paths: [...json.matchAll(/"([^"\\]+\.\w+)"/g)].flatMap(([, path]) => path ?? []),
});

const isLocation = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "line" in value && "column" in value;
