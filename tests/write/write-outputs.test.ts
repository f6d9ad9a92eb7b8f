import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeOutputs } from "../../src/write/write-outputs.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const read = (...path: string[]) => readFileSync(join(...path), "utf8");

describe("writeOutputs", () => {
  it("writes text and bytes into folders it makes", async () => {
    const folder = join(makeTempFolder(), "dist");
    const bytes = new Uint8Array([0, 255, 1]);
    const paths = await writeOutputs(
      [
        { path: "index.html", content: "<p>é" },
        { path: "a/b.bin", content: bytes },
      ],
      folder,
    );
    expect(paths).toEqual([join(folder, "index.html"), join(folder, "a", "b.bin")]);
    expect(read(folder, "index.html")).toBe("<p>é");
    expect([...readFileSync(join(folder, "a/b.bin"))]).toEqual([...bytes]);
  });

  it("replaces what was there and leaves nothing else behind", async () => {
    const folder = makeTempFolder({ "index.html": "old", "kept.txt": "kept" });
    await writeOutputs([{ path: "index.html", content: "new" }], folder);
    expect(read(folder, "index.html")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["index.html", "kept.txt"]);
  });

  it("refuses two outputs with one path, also when they differ in case", async () => {
    const folder = makeTempFolder();
    const twice = ["a.html", "A.html"].map((path) => ({ path, content: "" }));
    await expect(writeOutputs(twice, folder)).rejects.toThrow("Two outputs have one path: A.html");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses a path outside its folder", async () => {
    const folder = makeTempFolder();
    await expect(writeOutputs([{ path: "../a.html", content: "" }], folder)).rejects.toThrow(
      "outside its folder",
    );
    await expect(writeOutputs([{ path: "", content: "" }], folder)).rejects.toThrow("outside its folder");
  });

  it("leaves what was there when one of several outputs cannot be written", async () => {
    const folder = makeTempFolder({ "index.html": "old", "blocked/file": "" });
    const outputs = ["index.html", "blocked"].map((path) => ({ path, content: "new" }));
    await expect(writeOutputs([...outputs].reverse(), folder)).rejects.toMatchObject({
      code: expect.any(String),
    });
    expect(read(folder, "index.html")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["blocked", "index.html"]);
  });
});
