import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { listCaptures, readTexts } from "../../src/pipeline/read-captures.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const log = "The log\r\n\r\n[…]\r\nIt left.\r\n";
const page = "<title>The paper</title><main><h1>The paper</h1><p>Nobody saw it leave.</p></main>";

describe("readTexts", () => {
  it("gives a text as it is, and a page with a paragraph a line, each with both hashes", async () => {
    const folder = makeTempFolder({ "log.txt": log, "paper.html": page });
    const found = await readTexts(folder, ["log.txt", "paper.html", "log.txt"]);
    const plain = log.replaceAll("\r\n", "\n");
    const read = "The paper\nNobody saw it leave.\n";
    expect([...found]).toEqual([
      ["log.txt", { text: plain, sha256: hash(plain), capture: hash(log) }],
      ["paper.html", { text: read, sha256: hash(read), capture: hash(page) }],
    ]);
  });

  it("says why a file that is there cannot be read", async () => {
    const folder = makeTempFolder({ "empty.txt": "", "odd.txt": new Uint8Array([0, 1]), "in/it.txt": "x" });
    const found = await readTexts(folder, ["empty.txt", "odd.txt", "in"]);
    expect([...found.keys()]).toEqual(["empty.txt", "odd.txt", "in"]);
    for (const one of found.values()) expect(one).toEqual({ problem: expect.stringMatching(/\S/) });
  });

  it("leaves out what is not there, and what a name leads to outside the folder", async () => {
    const folder = makeTempFolder({ "texts/log.txt": log, "secret.txt": "Secret\n\nWords.\n" });
    const found = await readTexts(`${folder}/texts`, ["log.txt", "gone.txt", "../secret.txt", "./log.txt"]);
    expect([...found.keys()]).toEqual(["log.txt"]);
  });
});

describe("listCaptures", () => {
  it("lists by name what can be read, and no scan whose words stand beside it", async () => {
    const files = ["log.pdf", "log.txt", "act.pdf", "page.html", "README.txt", "photo.jpg", ".draft.txt"];
    const folder = makeTempFolder(Object.fromEntries(files.map((name) => [name, "Words"])));
    const listed = await listCaptures(folder);
    expect(listed.map(({ file }) => file)).toEqual(["act.pdf", "log.txt", "page.html"]);
  });
});
