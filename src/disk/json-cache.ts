// Values kept between builds, as JSON files in a folder. Losing one costs time and nothing else.
import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./write-file.ts";

const most = 400; // files in a folder; one build of a large deck uses some fifty

/** A `JsonCache` of the model. A damaged file counts as missing. What cannot be written to disk is made again by the next build. */
export function openJsonCache(folder: string) {
  let pruned = false;
  return {
    async find<T>(name: string): Promise<T | null> {
      const path = join(folder, `${name}.json`);
      const text = await readFile(path, "utf8").catch(() => "");
      const value = parseKept<T>(text);
      const now = new Date();
      // a fresh time stamp, so that files in use are pruned last
      if (value !== null) await utimes(path, now, now).catch(() => undefined);
      return value;
    },
    async keep(name: string, value: unknown): Promise<void> {
      await writeWhole(join(folder, `${name}.json`), formatKept(value)).catch(() => undefined);
      if (!pruned) await prune(folder).catch(() => undefined); // another build may be pruning the same folder
      pruned = true;
    },
  };
}

/** The value after its own hash, by which a truncated or changed file is recognised. */
function formatKept(value: unknown): string {
  const text = JSON.stringify(value);
  return `${hash(text)}\n${text}`;
}

function parseKept<T>(text: string): T | null {
  const end = text.indexOf("\n");
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === hash(json) ? (JSON.parse(json) as T) : null;
}

/** Removes the files whose last use is longest ago. */
async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  if (names.length <= most) return;
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), used: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = files.sort((a, b) => b.used - a.used).slice(most / 2);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
