// Where the parts of the program are, as build.mjs passes it on, and the removal of programs of earlier sources.

import { readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";

export interface Program {
  root: string; // the project's folder, which holds assets and package.json
  programs: string; // folder of all compiled programs, one subfolder each
  cache: string; // this program's folder and cache; a change of the sources makes a new one
  worker: string; // path of the module that draws figures
  printer: string; // path of the module that drives the browser that prints
  look: string; // path of the script that finds in a page what cannot be read
  shapes: string; // path of the script that reads slides as shapes
  fresh: boolean; // it was compiled in this run
  command: string; // how an author calls the program: "node build.mjs"
}

/** @param root the project's folder */
export async function readVersion(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return version;
}

const kept = 5; // the latest ones stay
const spared = 10 * 60 * 1000; // ms: what was used so lately may be running

/** Removes what was used longest ago. A program that runs is used: see `keepInUse`. */
export async function removeOldPrograms({ programs }: Program): Promise<void> {
  const names = await readdir(programs);
  const folders = await Promise.all(
    names.map(async (name) => {
      const path = join(programs, name);
      return { path, used: (await stat(path)).mtimeMs };
    }),
  );
  const old = folders.sort((a, b) => b.used - a.used).slice(kept);
  const unused = old.filter(({ used }) => Date.now() - used > spared);
  await Promise.all(unused.map(({ path }) => rm(path, { recursive: true, force: true })));
}

/**
 * Marks the program's folder as used, now and for as long as it runs, so that a build of changed sources does not remove
 * it under a running server, which starts threads from it.
 */
export async function keepInUse({ cache }: Program): Promise<void> {
  const mark = () => utimes(cache, new Date(), new Date()).catch(() => undefined); // a folder that is read only stays
  await mark();
  setInterval(mark, spared / 5).unref(); // a run that has ended is not kept alive by it
}
