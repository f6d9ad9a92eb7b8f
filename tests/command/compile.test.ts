// How build.mjs compiles what lies beside it: a program of three small parts, where it matters not what is compiled,
// and this one where it is the program that does something.
import { execFile } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { copyProject } from "../support/copy-project.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const minute = 60_000;

const project = join(import.meta.dirname, "../..");

const main = `import table from "../table.json" with { type: "json" };
export const main = async () => (process.stdout.write("1.2." + table.length), 0);
`;

/** build.mjs with a program that prints a version, and nothing in the other parts that it names. Returns its folder. */
function makeSmallProject(): string {
  const compiler = readFileSync(join(project, "build.mjs"), "utf8");
  const parts = [...compiler.matchAll(/"((?:src\/)?[\w-]+\/[\w/-]+\.ts)"/g)].map(([, path = ""]) => path);
  const files = parts.map((path) => [path.startsWith("src/") ? path : `src/${path}`, "export {};\n"]);
  const root = makeTempFolder({
    ...Object.fromEntries(files),
    "src/command/main.ts": main,
    "src/table.json": "[1, 2, 3]\n",
  });
  for (const name of ["build.mjs", "package.json"]) cpSync(join(project, name), join(root, name));
  mkdirSync(join(root, "node_modules"));
  symlinkSync(join(project, "node_modules/esbuild"), join(root, "node_modules/esbuild"), "junction");
  return root;
}

async function askVersion(root: string): Promise<string> {
  return (await promisify(execFile)(process.execPath, [join(root, "build.mjs"), "--version"])).stdout;
}

function listPrograms(root: string): string[] {
  const programs = join(root, "node_modules/.cache/scenario-briefing");
  return readdirSync(programs).map((name) => join(programs, name));
}

describe("build.mjs", { timeout: minute }, () => {
  it("compiles once for every change of the sources", async () => {
    const root = makeSmallProject();
    await askVersion(root);
    await askVersion(root);
    expect(listPrograms(root)).toHaveLength(1);
    appendFileSync(join(root, "src/command/main.ts"), "\n// changed\n");
    await askVersion(root);
    expect(listPrograms(root)).toHaveLength(2);
    appendFileSync(join(root, "src/table.json"), "\n");
    await askVersion(root);
    expect(listPrograms(root)).toHaveLength(3);
  });

  it("may be run several times at once", async () => {
    const root = makeSmallProject();
    const versions = await Promise.all([1, 2, 3].map(() => askVersion(root)));
    expect(new Set(versions).size).toBe(1);
    expect(
      listPrograms(root)
        .flatMap((path) => readdirSync(path))
        .sort(),
    ).toEqual(["look.js", "main.cjs", "printer.cjs", "shapes.js", "worker.cjs"]);
  });

  it("makes good what was left half done", async () => {
    const root = makeSmallProject();
    await askVersion(root);
    const [program = ""] = listPrograms(root);
    rmSync(join(program, "main.cjs"));
    writeFileSync(join(program, "main.cjs.12345"), "half");
    expect(await askVersion(root)).toMatch(/^\d/);
  });

  it("says what stands in the way where the program cannot be written", async () => {
    const root = makeSmallProject();
    mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
    writeFileSync(join(root, "node_modules/.cache/scenario-briefing"), "no folder");
    await expect(askVersion(root)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The program cannot be made ready in .*scenario-briefing: \w+: .*\n$/),
    });
  });

  it("forgets programs of long ago", async () => {
    const root = copyProject();
    for (const name of ["a", "b", "c", "d", "e", "f"]) {
      const program = join(root, "node_modules/.cache/scenario-briefing", name);
      mkdirSync(program, { recursive: true });
      utimesSync(program, 1, 1);
    }
    expect(await askVersion(root)).toMatch(/^\d/);
    expect(listPrograms(root)).toHaveLength(5);
  });
});
