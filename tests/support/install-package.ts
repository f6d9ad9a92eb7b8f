// The package as npm packs it, in node_modules of a folder outside the repository. What it depends on is linked from
// here, so that no test needs a network.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");

export interface InstalledPackage {
  program: string; // path of the program in node_modules/.bin
  files: string[]; // paths in the package
}

export function installPackage(folder: string): InstalledPackage {
  const run = (command: string, args: string[], cwd = folder) =>
    execFileSync(command, args, { cwd, encoding: "utf8" });
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], project)) as [
    { filename: string; files: { path: string }[] },
  ];
  run("tar", ["-xzf", packed.filename]);
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  renameSync(join(folder, "package"), join(modules, "scenario-briefing"));
  for (const name of readdirSync(join(project, "node_modules")).filter((one) => !one.startsWith(".")))
    symlinkSync(join(project, "node_modules", name), join(modules, name), "junction");
  const program = join(modules, ".bin/scenario-briefing");
  symlinkSync("../scenario-briefing/build.mjs", program);
  return { program, files: packed.files.map(({ path }) => path) };
}
