import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareNames, decodeText, readFolder } from "../../src/read/folder.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "briefing-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("readFolder", () => {
  it("reads slides by number, without byte order marks, with LF line ends", async () => {
    await writeFile(join(root, "scenario.yaml"), "\ufefftitle: x\r\n");
    await writeFile(join(root, "10-b.md"), "# B\r\n\rtext");
    await writeFile(join(root, "2-a.md"), "\ufeff# A");
    await writeFile(join(root, ".hidden.md"), "# no");
    await writeFile(join(root, "README.md"), "# no");
    const folder = await readFolder(root, "slides");
    expect(folder.slides).toEqual([
      { path: "slides/2-a.md", text: "# A" },
      { path: "slides/10-b.md", text: "# B\n\ntext" },
    ]);
    expect(folder.scenario).toEqual([{ path: "slides/scenario.yaml", text: "title: x\n" }]);
  });

  it("takes images by what they begin with, also in folders below", async () => {
    await mkdir(join(root, "images"));
    await cp(join(import.meta.dirname, "../fixtures/images/plain.gif"), join(root, "images/dot.png"));
    await writeFile(join(root, "images/page.png"), "<html>");
    const { images } = await readFolder(root, "slides");
    expect([...images].map(([path, address]) => [path, address?.slice(0, 14)])).toEqual([
      ["images/dot.png", "data:image/gif"],
      ["images/page.png", undefined],
    ]);
  });
});

describe("compareNames", () => {
  it("orders numbers by value and all else by code unit", () => {
    expect(["10-a", "9-b", "9-B", "1-z", "a"].sort(compareNames)).toEqual(["1-z", "9-B", "9-b", "10-a", "a"]);
  });
});

describe("decodeText", () => {
  it("gives null for what is not UTF-8 text", () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41]))).toBeNull();
    expect(decodeText(new Uint8Array([0x41, 0, 0x42]))).toBeNull();
  });
});
