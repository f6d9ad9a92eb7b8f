// Where the parts of the program are, as build.mjs passes it on.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

export interface Program {
  root: string; // the project's folder, which holds assets and package.json
  programs: string; // folder of all compiled programs, one subfolder each
  cache: string; // this program's folder and cache; a change of the sources makes a new one
  worker: string; // path of the module that draws figures
  fresh: boolean; // it was compiled in this run
  command: string; // how an author calls the program: "node build.mjs"
}

/** @param root the project's folder */
export async function readVersion(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return version;
}
