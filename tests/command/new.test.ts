import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callProgram } from "../support/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const minute = 60_000;
const page = `<html><head><title>A site</title></head><body><nav>Menu</nav><article>
<h1>The harbour report</h1><p>${"The ship left the harbour in the evening. ".repeat(6)}</p></article></body></html>`;
const texts = {
  "texts/log.txt": "The log\n\nThe ship left the harbour at 9:12 p.m.\n\nNobody was hurt.\n",
  "texts/report 1990.html": page,
  "texts/scan.pdf": "no pdf",
};

describe("new", { timeout: minute }, () => {
  it("makes a briefing that builds as it is, with a stub for each source it could read", async () => {
    const folder = makeTempFolder(texts);
    const { status, stdout } = await callProgram(["new", "harbour", "--sources", "texts"], folder);
    expect(stdout).toMatchInlineSnapshot(`
      "Made harbour. It builds as it is.

        scenario.yaml          title, sides, 2 sources; each key explained beside it
        01-title.md            three slides to write over
        02-what-happened.md
        03-sources.md

      Read from texts:

        source      paragraphs  file
        log                  3  log.txt
        report-1990          2  report 1990.html
        not read             0  scan.pdf      It is not a PDF that can be read.

      Next:

        1  node build.mjs serve harbour --sources texts
        2  Open http://127.0.0.1:8000/sources, select words of a source, press C.
        3  Paste the line under a claim in harbour/scenario.yaml and save.
      "
    `);
    expect(status).toBe(0);
    const built = await callProgram(["build", "harbour", "--strict"], folder);
    expect(built.stderr).toContain("3 slides, 2 sources. No problems.");
    expect(built.status).toBe(0);
    expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toContain("The harbour report");
  });

  it("makes one that builds of a text without line ends, and prints a file's name in one line", async () => {
    const folder = makeTempFolder({ "texts/a\nb.txt": "word ".repeat(2000) });
    const { stdout } = await callProgram(["new", "harbour", "--sources", "texts"], folder);
    expect(stdout).toContain("a-b                  1  a\\u000ab.txt");
    const checked = await callProgram(["check", "harbour", "--strict"], folder);
    expect(checked.stdout).toBe("No problems in 3 slides.\n");
  });

  it("needs no sources", async () => {
    const folder = makeTempFolder();
    expect((await callProgram(["new", "a/b c"], folder)).status).toBe(0);
    expect((await callProgram(["check", "a/b c", "--strict"], folder)).status).toBe(0);
  });

  it("writes nothing into a folder that holds something", async () => {
    const folder = makeTempFolder({ "harbour/notes.txt": "mine" });
    const { status, stdout, stderr } = await callProgram(["new", "harbour"], folder);
    expect(stderr).toMatch(
      /^error {2}folder-not-empty\nharbour holds 1 file already\. Nothing was written\.\n/,
    );
    expect(stderr).toMatch(/ new harbour-2\n$/);
    const here = await callProgram(["new", "."], folder);
    expect([here.status, here.stderr.trimEnd().split("\n").at(-1)]).toEqual([
      1,
      "  node build.mjs new briefing",
    ]);
    expect(stderr).toContain("\n  node build.mjs new harbour-2\n");
    expect([status, stdout]).toEqual([1, ""]);
    expect(readdirSync(join(folder, "harbour"))).toEqual(["notes.txt"]);
  });

  it("says what is missing or in the way", async () => {
    const folder = makeTempFolder();
    writeFileSync(join(folder, "file"), "");
    expect((await callProgram(["new"], folder)).status).toBe(2);
    expect((await callProgram(["new", "x", "--sources", "nowhere"], folder)).status).toBe(2);
    const inFile = await callProgram(["new", "file"], folder);
    expect([inFile.status, inFile.stderr]).toEqual([
      1,
      expect.stringMatching(/^A file stands where a folder is needed: /),
    ]);
  });
});

describe("find", { timeout: minute }, () => {
  it("prints where words stand, with the line to paste", async () => {
    const folder = makeTempFolder(texts);
    const { status, stdout, stderr } = await callProgram(
      ["find", "left the harbour at", "--sources", "texts"],
      folder,
    );
    expect(stdout).toBe(`log ¶1
  The ship left the harbour at 9:12 p.m.
           ~~~~~~~~~~~~~~~~~~~
  evidence: {log: left the harbour at}
`);
    expect(stderr).toBe("\n1 place in 2 texts.\n");
    expect(status).toBe(0);
  });

  it("prints the nearest where they stand nowhere, and ends with 1", async () => {
    const folder = makeTempFolder(texts);
    const { status, stdout } = await callProgram(
      ["find", "nobody had been hurt", "--sources", "texts"],
      folder,
    );
    expect(stdout).toMatch(
      /^These words stand in none of 2 texts\. The nearest:\n\nlog ¶2\n {2}You asked {3}nobody had been hurt\n/,
    );
    expect(status).toBe(1);
    expect((await callProgram(["find", "xyzzy", "--sources", "texts"], folder)).stdout).toBe(
      "These words stand in none of 2 texts.\n",
    );
  });

  it("says what it looked at where there is one text, and where there is none that can be read", async () => {
    const folder = makeTempFolder({
      "one/log.txt": "The log\n\nNobody was hurt.\n",
      "none/scan.pdf": "no pdf",
    });
    const said = async (texts: string) =>
      (await callProgram(["find", "xyzzy", "--sources", texts], folder)).stdout;
    expect(await said("one")).toBe("These words do not stand in the one text there is.\n");
    expect(await said("none")).toBe("none holds no text that can be read.\n");
  });

  it("needs words and texts", async () => {
    expect((await callProgram(["find"], makeTempFolder())).status).toBe(2);
    const { status, stderr } = await callProgram(["find", "x"], makeTempFolder());
    expect([status, stderr]).toEqual([
      2,
      "Say where the sources' texts are: --sources DIR, or BRIEFING_SOURCES.\n",
    ]);
  });
});

describe("ids", { timeout: minute }, () => {
  it("lists what can be cited, and what has a word in it", async () => {
    const fixture = join(import.meta.dirname, "../fixtures/minimal");
    const { status, stdout, stderr } = await callProgram(["ids", "letter", fixture], makeTempFolder());
    expect(stdout).toMatch(/^kind +id +slides +words\nclaim +delivered +\d +A letter was delivered/);
    expect(stderr).toMatch(/^\n\d+ of \d+ ids\. Cite one as \[@delivered\]\.\n$/);
    expect(status).toBe(0);
    const judging = join(import.meta.dirname, "../fixtures/rules/judgement-alone");
    const judged = await callProgram(["ids", "arrival-judged", judging], makeTempFolder());
    expect(judged.stderr).toMatch(/^\n1 of 12 ids\. Cite one as \[@arrival-judged\]\.\n/);
    const none = await callProgram(["ids", "xyzzy", fixture], makeTempFolder());
    expect([none.status, none.stdout, none.stderr]).toEqual([
      1,
      "",
      "Nothing here has xyzzy in its id or its words.\n",
    ]);
  });

  it("leaves open on how many slides something stands while the briefing has errors", async () => {
    const folder = makeTempFolder({
      "harbour/scenario.yaml":
        "title: A harbour\nsources: {log: {publisher: Harbour, title: Log, kind: official}}\n",
      "harbour/01-log.md": "# The log\n\nThe ship left. [@nobody]\n",
    });
    const { status, stdout, stderr } = await callProgram(["ids", "log", "harbour"], folder);
    expect(stdout).toMatch(/^source +log +\? +Harbour/m);
    expect(stderr).toContain("How many slides show each is unknown while there are errors");
    expect(status).toBe(0);
  });
});
