import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenSlide, makeMinimalDeck } from "../support/minimal-deck.ts";
import { callProgram, getProgram, runProgram } from "../support/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const minute = 60_000;

function aBrokenDeck(): string {
  const folder = makeMinimalDeck();
  writeFileSync(join(folder, "slides/03-broken.md"), brokenSlide);
  return folder;
}

describe("build", { timeout: minute }, () => {
  it("writes the page and the data, and says where, how large, how many slides and how long", async () => {
    const folder = makeMinimalDeck();
    const { status, stdout, stderr } = await runProgram(["build"], folder);
    expect(stdout).toMatch(
      /^dist\/index\.html {6}\d+ KB {3}opens without a network\ndist\/briefing\.json +\d+ KB {3}the same facts as data\n$/,
    );
    expect(stderr).toMatch(/^\n2 slides, 2 sources, \d+ quotations stand\. No problems\. \d+\.\d s\n$/);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, "dist"))).toEqual(["briefing.json", "index.html"]);
    expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toContain("A letter reached the south");
  });

  it("writes where it is told, from a folder with any name", async () => {
    const folder = makeMinimalDeck();
    renameSync(join(folder, "slides"), join(folder, "räume & more"));
    const { status, stdout } = await callProgram(["build", "räume & more", "--out", "a/b c"], folder);
    expect(stdout).toMatch(/^a\/b c\/index\.html /);
    expect(status).toBe(0);
  });

  it("gives the same bytes with and without what was kept", async () => {
    const folder = makeMinimalDeck();
    const builds = [["build"], ["build"], ["build", "--no-cache"]];
    const pages = [];
    for (const args of builds) {
      expect((await callProgram(args, folder)).status).toBe(0);
      pages.push(readFileSync(join(folder, "dist/index.html"), "utf8"));
    }
    expect(new Set(pages).size).toBe(1);
  });

  it("builds what has changed since, and not what was kept", async () => {
    const folder = makeMinimalDeck();
    await callProgram(["build"], folder);
    writeFileSync(join(folder, "slides/03-more.md"), "# Nothing else happened\n\nNothing.\n");
    expect((await callProgram(["build"], folder)).stderr).toContain("\n3 slides, ");
    expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toContain("Nothing else happened");
  });

  it("shows the errors, leaves what was built before and ends with 1", async () => {
    const folder = aBrokenDeck();
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist/index.html"), "before");
    const { status, stdout, stderr } = await runProgram(["build"], folder);
    expect(stderr).toMatch(/^slides\/03-broken\.md:3:\d+: error: /m);
    expect(stderr).toMatch(/\n1 error in 1 file, 3 slides read\.\n$/);
    expect(stdout).toBe("");
    expect(status).toBe(1);
    expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toBe("before");
  });

  it("prints problems as JSON on standard output and nothing else there", async () => {
    const broken = await callProgram(["build", "--json"], aBrokenDeck());
    expect(JSON.parse(broken.stdout)).toMatchObject({
      version: 1,
      diagnostics: [{ rule: "citation-unknown", severity: "error", file: "slides/03-broken.md", line: 3 }],
      counts: { errors: 1, warnings: 0 },
    });
    expect(broken.status).toBe(1);
    const good = await callProgram(["build", "--json"], makeMinimalDeck());
    expect(JSON.parse(good.stdout)).toEqual({
      version: 1,
      diagnostics: [],
      counts: { errors: 0, warnings: 0 },
    });
  });

  it("says in a sentence when a file stands where the folder should be", async () => {
    const folder = makeMinimalDeck();
    writeFileSync(join(folder, "dist"), "a file");
    const { status, stderr } = await callProgram(["build"], folder);
    expect(stderr).toMatch(/^A file stands where a folder is needed: .*dist\n$/);
    expect(status).toBe(1);
  });

  it.runIf(process.platform === "linux")(
    "leaves the old page whole when it is stopped while writing",
    async () => {
      const folder = makeMinimalDeck();
      mkdirSync(join(folder, "dist"));
      writeFileSync(join(folder, "dist/index.html"), "before");
      expect((await callProgram(["check"], folder)).status).toBe(0); // what is kept between builds is there now
      // The system ends a process that writes more to one file than this; the page is larger.
      const limited = `ulimit -f 16; exec "${process.execPath}" "${join(getProgram().root, "build.mjs")}" build`;
      const child = spawn("/bin/bash", ["-c", limited], { cwd: folder });
      const status = await new Promise((resolve) => child.on("close", resolve));
      expect(status).not.toBe(0);
      expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toBe("before");
    },
  );
});

describe("check", { timeout: minute }, () => {
  it("says that there is nothing wrong and writes nothing", async () => {
    const folder = makeMinimalDeck();
    const { status, stdout } = await callProgram(["check"], folder);
    expect(stdout).toMatch(
      /^No problems in 2 slides\. \d+ quotations stand, compared with their texts on \d+ \w+ \d{4}\.\n$/,
    );
    expect(status).toBe(0);
    expect(readdirSync(folder)).toEqual(["slides"]);
  });

  it("ends with 1 where there are errors", async () => {
    const { status, stdout, stderr } = await callProgram(["check"], aBrokenDeck());
    expect(stdout).toMatch(/^slides\/03-broken\.md:3:9: error: .* \[citation-unknown\]\n$/);
    expect(stderr).toBe("1 error in 1 file, 3 slides read.\n");
    expect(status).toBe(1);
  });
});

describe("the command line", { timeout: minute }, () => {
  it("ends with 2 when the call is wrong, and says how to get help", async () => {
    for (const args of [[], ["biuld"], ["build", "--nonsense"], ["build", "nowhere"]]) {
      const { status, stdout, stderr } = await callProgram(args, makeTempFolder());
      expect(status).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).not.toContain("    at ");
    }
    const { status, stderr } = await runProgram(["build", "nowhere"], makeTempFolder());
    expect([status, stderr]).toEqual([2, 'There is no folder "nowhere".\n']);
  });

  it("prints help and version on standard output", async () => {
    const { status, stdout } = await runProgram(["--help"], makeTempFolder());
    expect(stdout).toMatch(/^usage: node build\.mjs <command>/);
    expect(status).toBe(0);
    expect((await callProgram(["--version"], makeTempFolder())).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("bears that nobody reads its output to the end", async () => {
    const child = spawn("/bin/bash", [
      "-c",
      `set -o pipefail; "${process.execPath}" "${join(getProgram().root, "build.mjs")}" --help | head -c 1`,
    ]);
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });
});
