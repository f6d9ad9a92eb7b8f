// Removes programs compiled from earlier sources, with their caches.
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Program } from "./program.ts";

const kept = 5; // the latest ones stay, since one of them may be running

export async function removeOldPrograms({ programs }: Program): Promise<void> {
  const names = await readdir(programs);
  const folders = await Promise.all(
    names.map(async (name) => {
      const path = join(programs, name);
      return { path, changed: (await stat(path)).mtimeMs };
    }),
  );
  const old = folders.sort((a, b) => b.changed - a.changed).slice(kept);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}
