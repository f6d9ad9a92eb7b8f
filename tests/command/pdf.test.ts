import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenSlide, makeMinimalDeck } from "../support/minimal-deck.ts";
import { callProgram, runProgram, startProgram } from "../support/program.ts";

const minute = 60_000;

describe("pdf", { timeout: 2 * minute }, () => {
  it("writes both PDFs where it is told, says so, and leaves nothing else behind", async () => {
    const folder = makeMinimalDeck();
    const temporary = join(folder, "tmp");
    mkdirSync(temporary);
    const { status, stdout, stderr } = await runProgram(["pdf", "--out", "a b"], folder, {
      TMPDIR: temporary,
    });
    expect(stderr).toMatch(/^\n2 slides, .* \d+\.\d s\n$/);
    expect(stdout).toMatch(/^a b\/briefing\.pdf +\d+ KB .*\na b\/handout\.pdf +\d+ KB .*\n$/);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, "a b"))).toEqual(["briefing.pdf", "handout.pdf"]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("shows the errors of a broken briefing, leaves what was there and ends with 1", async () => {
    const folder = makeMinimalDeck();
    writeFileSync(join(folder, "slides/03-broken.md"), brokenSlide);
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist/briefing.pdf"), "before");
    const { status, stdout, stderr } = await callProgram(["pdf"], folder);
    expect(stderr).toMatch(/^slides\/03-broken\.md:3:\d+: error: /m);
    expect(stdout).toBe("");
    expect(status).toBe(1);
    expect(readFileSync(join(folder, "dist/briefing.pdf"), "utf8")).toBe("before");
    expect(readdirSync(join(folder, "dist"))).toEqual(["briefing.pdf"]);
  });

  it("prints problems as JSON on standard output and nothing else there", async () => {
    const folder = makeMinimalDeck();
    const good = await callProgram(["pdf", "--json"], folder);
    expect(JSON.parse(good.stdout)).toEqual({
      version: 1,
      diagnostics: [],
      counts: { errors: 0, warnings: 0 },
    });
    expect(good.stderr).toMatch(
      /^dist\/briefing\.pdf +\d+ KB .*\ndist\/handout\.pdf +\d+ KB .*\n\n2 slides, .*\n$/,
    );
    expect(good.status).toBe(0);
    writeFileSync(join(folder, "slides/03-broken.md"), brokenSlide);
    const broken = await callProgram(["pdf", "--json"], folder);
    expect(JSON.parse(broken.stdout)).toMatchObject({
      diagnostics: [{ rule: "citation-unknown", file: "slides/03-broken.md", line: 3 }],
      counts: { errors: 1, warnings: 0 },
    });
    expect(broken.stderr).toBe("");
    expect(broken.status).toBe(1);
  });

  it("says what it cuts, in lines, in a table, and on the page of a step, and prints it all the same", async () => {
    const folder = makeMinimalDeck();
    const write = (name: string, text: string) => writeFileSync(join(folder, "slides", name), text);
    const lines = (mark: string, text: string) =>
      Array.from({ length: 40 }, (_, i) => `${mark} ${text} ${"again ".repeat(i)}`).join("\n");
    write("03-lines.md", `# Too many lines\n\n${lines("-", "One more line")}\n`);
    write(
      "04-table.md",
      `# Too many rows\n\n| a | b |\n|---|---|\n${lines("| x |", "row").replace(/$/gm, "|")}\n`,
    );
    write("05-step.md", `# Too many steps\n\n${lines("*", "One step")}\n`);
    const { status, stdout } = await callProgram(["pdf", "--steps", "--json"], folder);
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: Record<"rule" | "file" | "message", string>[];
    };
    const cut = diagnostics.filter(({ rule }) => rule === "look-cut");
    expect([...new Set(cut.map(({ file }) => file))].sort()).toEqual([
      "slides/03-lines.md",
      "slides/04-table.md",
      "slides/05-step.md",
    ]);
    const onPaper = /beyond (its|their) box on the printed slide( and in the handout)?\./;
    expect(cut.filter(({ message }) => !onPaper.test(message))).toEqual([]);
    expect(cut.some(({ message }) => message.includes(" and in the handout."))).toBe(true);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, "dist"))).toEqual(["briefing.pdf", "handout.pdf"]);
  });

  it("says when the browser it is told to use is none, and writes nothing", async () => {
    const folder = makeMinimalDeck();
    const named = await callProgram(["pdf", "--browser", "/nowhere/chrome"], folder);
    expect(named.stderr).toBe("--browser names no program that can be run: /nowhere/chrome\n");
    expect(named.status).toBe(1);
    const set = await callProgram(["pdf"], folder, { CHROME_PATH: "/nowhere/chrome" });
    expect(set.stderr).toBe("CHROME_PATH names no program that can be run: /nowhere/chrome\n");
    expect(existsSync(join(folder, "dist"))).toBe(false);
  });

  it("says when a program is no browser", async () => {
    const { status, stderr } = await runProgram(["pdf", "--browser", process.execPath], makeMinimalDeck());
    expect(stderr).toContain(`The browser did not start: ${process.execPath}`);
    expect(stderr).not.toMatch(/^\s+at |launch|pid=/m);
    expect(status).toBe(1);
  });

  it("repeats what a browser that does not start says, once, and nothing of how it was called", async () => {
    const folder = makeMinimalDeck();
    const browser = join(folder, "browser");
    writeFileSync(browser, "#!/bin/sh\necho 'cannot open display' >&2; exit 3\n", { mode: 0o755 });
    const { status, stderr } = await callProgram(["pdf", "--browser", browser], folder);
    expect(stderr).toBe(`The browser did not start: ${browser}\ncannot open display\n`);
    writeFileSync(browser, "#!/bin/sh\nexit 0\n", { mode: 0o755 });
    const silent = await callProgram(["pdf", "--browser", browser], folder);
    expect(silent.stderr).toBe(`The browser did not start: ${browser}\nIt gave no answer.\n`);
    expect([status, silent.status]).toEqual([1, 1]);
  });

  it("takes a wrong call for one", async () => {
    const { status, stderr } = await callProgram(["pdf", "--port", "1"], makeMinimalDeck());
    expect(stderr).toContain('"pdf" takes no option "--port".');
    expect(status).toBe(2);
  });

  it.skipIf(!existsSync("/proc"))(
    "ends its browser when it is interrupted while it prints a long deck, and writes nothing",
    async () => {
      const folder = makeMinimalDeck();
      for (let i = 100; i < 300; i++)
        writeFileSync(join(folder, `slides/${i}-more.md`), "# A question left open\n\nWho is next?\n");
      const mark = join(folder, "mark");
      const child = startProgram(["pdf"], folder, { MARK_OF_THIS_TEST: mark });
      const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
      await expect.poll(() => listMarked(mark, ofBrowser), { timeout: minute, interval: 10 }).not.toEqual([]);
      child.kill("SIGINT");
      expect(await ended).not.toBe(0);
      await expect.poll(() => listMarked(mark), { timeout: minute }).toEqual([]);
      expect(existsSync(join(folder, "dist"))).toBe(false);
    },
  );
});

const ofBrowser = "--remote-debugging-pipe";

/** Processes that have the mark in their environment, and this in their command. */
function listMarked(mark: string, command = ""): string[] {
  return readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const isOurs = readFileSync(`/proc/${pid}/environ`, "utf8").includes(mark);
      return isOurs && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(command);
    } catch {
      return false; // it has ended
    }
  });
}
