import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainMachineError } from "../../src/disk/machine-error.ts";
import { writeOutputs } from "../../src/disk/write-outputs.ts";
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

  it("names in its error the whole path of the file that could not be written", async () => {
    const folder = join(makeTempFolder(), "dist");
    const path = `${"long".repeat(80)}.html`;
    const error = await writeOutputs([{ path, content: "x" }], folder).catch((one: unknown) => one);
    expect(explainMachineError(error)).toBe(`The name is too long for the system: ${join(folder, path)}`);
  });

  it("leaves no folder that it made when nothing can be written, and every other folder", async () => {
    const root = makeTempFolder({ "kept/file": "" });
    const outputs = [{ path: `${"long".repeat(80)}.html`, content: "x" }];
    for (const folder of ["dist", "a/b/c", "kept", "kept/d"])
      await expect(writeOutputs(outputs, join(root, folder))).rejects.toMatchObject({ code: "ENAMETOOLONG" });
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(["kept", "kept/file"]);
  });

  it("finishes a build that was killed between two of its files, before its own", async () => {
    const folder = makeTempFolder({
      "index.html": "first",
      "data.json": "first",
      ".briefing.ready/killed/new/data.json": "second",
      ".briefing.ready/killed/old/data.json": "first",
    });
    await writeOutputs([{ path: "other.txt", content: "third" }], folder);
    expect(read(folder, "data.json")).toBe("second");
    expect(readdirSync(folder).sort()).toEqual(["data.json", "index.html", "other.txt"]);
  });

  it("is not stopped by what else stands in the folder of finished builds", async () => {
    const folder = makeTempFolder({ ".briefing.ready/a": "a file", ".briefing.ready/b/c/d.txt": "no build" });
    await writeOutputs([{ path: "index.html", content: "new" }], folder);
    expect(readdirSync(folder)).toEqual(["index.html"]);
  });

  it("removes what killed builds left behind, and nothing that runs or is somebody's", async () => {
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    const hex = "0123456789ab";
    const left = [
      `.briefing.${gone}-${hex}.part/new/a.html`,
      `index.html.${hex}.part`,
      `.x.lock.${gone}-${hex}.part`,
    ];
    const own = [`.briefing.${process.ppid}-${hex}.part/new/a.html`, "a.part", "notes.txt"];
    const folder = makeTempFolder(Object.fromEntries([...left, ...own].map((name) => [name, "x"])));
    await writeOutputs([{ path: "index.html", content: "new" }], folder);
    expect(readdirSync(folder).sort()).toEqual(
      [`.briefing.${process.ppid}-${hex}.part`, "a.part", "index.html", "notes.txt"].sort(),
    );
  });

  it("never leaves files of two builds side by side when several build at once", async () => {
    const folder = makeTempFolder();
    const build = (name: string) =>
      writeOutputs(
        ["a.html", "b.json", "c/d.txt"].map((path) => ({ path, content: name })),
        folder,
      );
    for (let round = 0; round < 60; round++) {
      await Promise.all(["one", "two", "three"].map(build));
      const found = ["a.html", "b.json", "c/d.txt"].map((path) => read(folder, path));
      expect(new Set(found).size, found.join()).toBe(1);
    }
    expect(readdirSync(folder).sort()).toEqual(["a.html", "b.json", "c"]);
  });

  it.runIf(process.platform === "linux")("says in a sentence what the system refuses", async () => {
    const folder = makeTempFolder();
    symlinkSync("nowhere", join(folder, "dist"));
    const outputs = [{ path: "index.html", content: "" }];
    const complain = (path: string) => writeOutputs(outputs, path).catch(explainMachineError);
    expect(await complain(join(folder, "dist"))).toMatch(/dist is a link that leads nowhere\.$/);
    expect(await complain("/proc/x")).toBe("The system lets no folder be made there: /proc/x");
    expect(await complain("/dev/null/a")).toMatch(/^A file stands where a folder is needed: /);
  });
});
