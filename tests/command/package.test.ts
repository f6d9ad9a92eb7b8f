// The package as npm packs it, in a folder outside the repository: its program is found, compiles itself, and builds.
import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { installPackage } from "../support/install-package.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const minute = 60_000;

it("is packed with all it needs, and works in an empty folder", { timeout: 3 * minute }, () => {
  const folder = makeTempFolder();
  const { program, files } = installPackage(folder);
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
  expect(run("new", "x")).toContain("1  npx scenario-briefing serve x\n");
  expect(run("check", "x", "--strict")).toContain("No problems in 3 slides.");
  expect(files).toContain("schemas/scenario.schema.json");
});
