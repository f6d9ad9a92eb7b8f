import { execFile } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { copyProject } from "../support/copy-project.ts";

const minute = 60_000;

async function askVersion(root: string): Promise<string> {
  return (await promisify(execFile)(process.execPath, [join(root, "build.mjs"), "--version"])).stdout;
}

function listPrograms(root: string): string[] {
  const programs = join(root, "node_modules/.cache/scenario-briefing");
  return readdirSync(programs).map((name) => join(programs, name));
}

describe("build.mjs", { timeout: minute }, () => {
  it("compiles once for every change of the sources", async () => {
    const root = copyProject();
    await askVersion(root);
    await askVersion(root);
    expect(listPrograms(root)).toHaveLength(1);
    appendFileSync(join(root, "src/nearest.ts"), "\n// changed\n");
    await askVersion(root);
    expect(listPrograms(root)).toHaveLength(2);
    appendFileSync(join(root, "src/figures/text/metrics.json"), "\n");
    await askVersion(root);
    expect(listPrograms(root)).toHaveLength(3);
  });

  it("may be run several times at once", async () => {
    const root = copyProject();
    const versions = await Promise.all([1, 2, 3].map(() => askVersion(root)));
    expect(new Set(versions).size).toBe(1);
    expect(
      listPrograms(root)
        .flatMap((path) => readdirSync(path))
        .sort(),
    ).toEqual(["look.js", "main.cjs", "printer.cjs", "shapes.js", "worker.cjs"]);
  });

  it("makes good what was left half done", async () => {
    const root = copyProject();
    await askVersion(root);
    const [program = ""] = listPrograms(root);
    rmSync(join(program, "main.cjs"));
    writeFileSync(join(program, "main.cjs.12345"), "half");
    expect(await askVersion(root)).toMatch(/^\d/);
  });

  it("says what stands in the way where the program cannot be written", async () => {
    const root = copyProject();
    mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
    writeFileSync(join(root, "node_modules/.cache/scenario-briefing"), "no folder");
    await expect(askVersion(root)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The program cannot be made ready in .*scenario-briefing: \w+: .*\n$/),
    });
  });

  it("forgets programs of long ago", async () => {
    const root = copyProject();
    for (const name of ["a", "b", "c", "d", "e", "f"])
      mkdirSync(join(root, "node_modules/.cache/scenario-briefing", name), { recursive: true });
    expect(await askVersion(root)).toMatch(/^\d/);
    expect(listPrograms(root)).toHaveLength(5);
  });
});
