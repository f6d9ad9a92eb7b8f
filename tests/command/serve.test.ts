import { once } from "node:events";
import { closeSync, cpSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { brokenSlide, makeMinimalDeck } from "../support/minimal-deck.ts";
import { callProgram, startProgram } from "../support/program.ts";

const minute = 60_000;

/** Waits until the stream has said it; gives all it has said. */
function waitFor(stream: Readable | null, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const hear = (part: string) => {
      text += part;
      if (!words.test(text)) return;
      stream?.off("data", hear);
      resolve(text);
    };
    stream?.setEncoding("utf8").on("data", hear); // it stays until then: parts may come two at a time
    stream?.once("end", () => reject(new Error(`It never said ${words}, but: ${text}`)));
  });
}

async function startServer(folder: string) {
  const child = startProgram(["serve", "--port", "0"], folder);
  const address = /http:\S+/.exec(await waitFor(child.stdout, /http:\S+\n/))?.[0] ?? "";
  return { child, address };
}

/** Saves a file in one step, as editors do: a server never reads a part of it, and hears of it once. */
function saveAtOnce(path: string, text: string): void {
  const part = join(path, "../..", "part");
  writeFileSync(part, text);
  renameSync(part, path);
}

/** The messages to one page, one by one. */
async function listen(address: string) {
  const { body } = await fetch(`${address}__live`);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return {
    next: async () => {
      while (!text.includes("\n\n")) text += (await reader.read()).value ?? "";
      const [, data = ""] = /^data: (.*)$/m.exec(text) ?? [];
      text = text.slice(text.indexOf("\n\n") + 2);
      return JSON.parse(data);
    },
    close: () => reader.cancel(),
  };
}

describe("serve", { timeout: minute }, () => {
  it("serves what a build would write, with the live client, and rebuilds on save", async () => {
    const folder = makeMinimalDeck();
    const { address } = await startServer(folder);
    const page = await (await fetch(address)).text();
    expect(page).toContain("A letter reached the south");
    expect(page).toContain("connect-src 'self'");
    const live = await listen(address);
    expect(await live.next()).toMatchObject({ kind: "ok" });
    saveAtOnce(join(folder, "slides/03-more.md"), "# Nothing else happened\n\nNothing.\n");
    const patch = await live.next();
    expect(patch).toMatchObject({ kind: "patch", order: expect.arrayContaining(["slide more"]) });
    expect(Object.keys(patch.blocks)).toContain("slide more");
    expect(patch.blocks["slide more"]).toContain("Nothing else happened");
    expect(await (await fetch(address)).text()).toContain("Nothing else happened");
    await live.close();
  });

  it("shows in the end what was saved last, however an editor saves it, and a folder that was replaced", async () => {
    const folder = makeMinimalDeck();
    const { address } = await startServer(folder);
    const [slides, path] = [join(folder, "slides"), join(folder, "slides/03-more.md")];
    const page = async () => (await fetch(address)).text();
    const ways: Record<string, (text: string) => void | Promise<void>> = {
      "in place": (text) => writeFileSync(path, text),
      "under another name, which then replaces it": (text) => {
        writeFileSync(join(slides, ".more.tmp"), text);
        renameSync(join(slides, ".more.tmp"), path);
      },
      "after the old file was set aside": (text) => {
        renameSync(path, `${path}~`);
        writeFileSync(path, text);
        rmSync(`${path}~`);
      },
      "into the file that it has emptied": async (text) => {
        const file = openSync(path, "w");
        await page(); // meanwhile the file is empty
        writeSync(file, text);
        closeSync(file);
      },
      "twice in a row": (text) => {
        writeFileSync(path, "# What was saved before\n\nNothing.\n");
        writeFileSync(path, text);
      },
      "away and back": (text) => {
        renameSync(path, join(folder, "away"));
        writeFileSync(join(folder, "away"), text);
        renameSync(join(folder, "away"), path);
      },
      "with the whole folder": (text) => {
        cpSync(slides, join(folder, "other"), { recursive: true });
        writeFileSync(join(folder, "other/03-more.md"), text);
        renameSync(slides, join(folder, "before"));
        renameSync(join(folder, "other"), slides);
      },
      "in the folder that replaced it": (text) => writeFileSync(path, text),
    };
    for (const [way, save] of Object.entries(ways)) {
      const headline = `Saved ${way}`;
      await save(`# ${headline}\n\nNothing.\n`);
      await expect.poll(page, { timeout: minute / 2, message: way }).toContain(`data-title="${headline}"`);
    }
  });

  it("keeps the last good page and shows the problems over it until they are gone", async () => {
    const folder = makeMinimalDeck();
    const { child, address } = await startServer(folder);
    const live = await listen(address);
    expect(await live.next()).toMatchObject({ kind: "ok" });
    const told = waitFor(child.stderr, /1 error in 1 file/);
    saveAtOnce(join(folder, "slides/03-broken.md"), brokenSlide);
    const message = await live.next();
    expect(message).toMatchObject({
      kind: "problems",
      problems: [{ rule: "citation-unknown", place: expect.stringContaining("slides/03-broken.md:3:") }],
    });
    expect(message.problems[0].frame.text).toBe("A word [@nobody].");
    expect(await told).toContain("slides/03-broken.md:3:");
    expect(await (await fetch(address)).text()).toContain("A letter reached the south");
    rmSync(join(folder, "slides/03-broken.md"));
    expect(await live.next()).toMatchObject({ kind: "ok" });
    await live.close();
  });

  it("shows the problems in place of a page that never was, and the page as soon as it is", async () => {
    const folder = makeMinimalDeck();
    saveAtOnce(join(folder, "slides/03-broken.md"), brokenSlide);
    const { address } = await startServer(folder);
    expect(await (await fetch(address)).text()).toContain("slides/03-broken.md:3:");
    const live = await listen(address);
    expect(await live.next()).toMatchObject({ kind: "problems" });
    rmSync(join(folder, "slides/03-broken.md"));
    expect(await live.next()).toEqual({ kind: "reload" });
    expect(await (await fetch(address)).text()).toContain("A letter reached the south");
    await live.close();
  });

  it("shows what is saved while the first build runs", async () => {
    const folder = makeMinimalDeck();
    const child = startProgram(["serve", "--port", "0"], folder);
    saveAtOnce(join(folder, "slides/03-more.md"), "# Saved at once\n\nNothing.\n");
    const address = /http:\S+/.exec(await waitFor(child.stdout, /http:\S+\n/))?.[0] ?? "";
    const live = await listen(address);
    for (let text = ""; !text.includes("Saved at once"); ) {
      await live.next();
      text = await (await fetch(address)).text();
    }
    await live.close();
  });

  it("outlives its folder, says in a sentence that it is gone, and shows it when it is back", async () => {
    const folder = makeMinimalDeck();
    const { child, address } = await startServer(folder);
    const told = waitFor(child.stderr, /slides is not there\.\n/);
    renameSync(join(folder, "slides"), join(folder, "gone"));
    expect(await told).not.toMatch(/^\s+at /m);
    expect((await fetch(address)).status).toBe(200);
    const built = waitFor(child.stdout, /2 slides/);
    renameSync(join(folder, "gone"), join(folder, "slides"));
    await built;
  });

  it("says who sees what where it is shown to more than this machine", async () => {
    const folder = makeMinimalDeck();
    const child = startProgram(["serve", "--port", "0", "--host", "0.0.0.0"], folder);
    expect(await waitFor(child.stderr, /on this machine\.\n/)).toMatch(
      /Everybody on the network .* without a password\.\nWhat is held back or private, .* stay with browsers/,
    );
  });

  it("ends cleanly when it is interrupted, with a page still listening", async () => {
    const { child, address } = await startServer(makeMinimalDeck());
    const live = await listen(address);
    await live.next();
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("says that it cannot listen where it is told to, and ends with 2", async () => {
    const folder = makeMinimalDeck();
    const hosts = {
      "no.such.machine.invalid": /^No machine is called/,
      "203.0.113.7": /is no address of this machine\.$/m,
    };
    for (const [host, message] of Object.entries(hosts)) {
      const { status, stderr } = await callProgram(["serve", "--host", host, "--port", "0"], folder);
      expect(stderr).toMatch(message);
      expect(status).toBe(2);
    }
  });

  it("says that the port asked for is taken, and ends with 2", async () => {
    const folder = makeMinimalDeck();
    const { address } = await startServer(folder);
    const { port } = new URL(address);
    const { status, stderr } = await callProgram(["serve", "--port", port], folder);
    expect(stderr).toBe(`Port ${port} is in use. Choose another with --port.\n`);
    expect(status).toBe(2);
  });
});
