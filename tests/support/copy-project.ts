// A copy of the project: its sources and packages, nothing compiled.
import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { makeTempFolder } from "./temp-folder.ts";

const project = join(import.meta.dirname, "../..");

/** Returns its folder, whose name holds a space. */
export function copyProject(): string {
  const root = makeTempFolder();
  for (const name of ["build.mjs", "package.json", "package-lock.json", "src", "assets"])
    cpSync(join(project, name), join(root, name), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith(".")))
    symlinkSync(join(project, "node_modules", name), join(root, "node_modules", name), "junction");
  return root;
}
