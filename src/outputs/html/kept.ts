// Things kept between builds, as JSON files named by what they were made from. Losing one costs time and nothing else.
import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** What was kept there; null if there is nothing, or nothing whole. */
export async function findKept<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as T;
  } catch {
    return null;
  }
}

/** Where it cannot be written the next build is slower, and not wrong. */
export async function keep(path: string, value: unknown): Promise<void> {
  const part = `${path}.${randomBytes(6).toString("hex")}.part`;
  await mkdir(dirname(path), { recursive: true })
    .then(() => writeFile(part, JSON.stringify(value)))
    .then(() => rename(part, path))
    .catch(() => undefined);
}
