// Where the program finds itself, as build.mjs tells it.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

export interface Program {
  root: string; // the project's folder: assets, package.json
  programs: string; // every compiled program, one folder each
  cache: string; // this program's folder; goes when its sources change, and so do the things kept in it
  worker: string; // the module that draws figures
  fresh: boolean; // compiled just now
  command: string; // how an author calls it: "node build.mjs"
}

/** @param root the project's folder */
export async function readVersion(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return version;
}
