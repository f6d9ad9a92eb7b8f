// The package as npm packs it, in a folder outside the repository: its program is found, compiles itself, and builds.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeTempFolder } from "../support/temp-folder.ts";

const project = join(import.meta.dirname, "../..");
const minute = 60_000;

it("is packed with all it needs, and works in an empty folder", { timeout: 3 * minute }, () => {
  const folder = makeTempFolder();
  const run = (command: string, args: string[], cwd = folder) =>
    execFileSync(command, args, { cwd, encoding: "utf8" });
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], project));
  run("tar", ["-xzf", packed.filename]);
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  renameSync(join(folder, "package"), join(modules, "scenario-briefing"));
  for (const name of readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith(".")))
    symlinkSync(join(project, "node_modules", name), join(modules, name), "junction");
  symlinkSync("../scenario-briefing/build.mjs", join(modules, ".bin/scenario-briefing"));
  const program = join(modules, ".bin/scenario-briefing");
  expect(run(process.execPath, [program, "new", "x"])).toContain("1  npx scenario-briefing serve x\n");
  expect(run(process.execPath, [program, "check", "x", "--strict"])).toContain("No problems in 3 slides.");
  expect(packed.files.map(({ path }: { path: string }) => path)).toContain("schemas/scenario.schema.json");
});
