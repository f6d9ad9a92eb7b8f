import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeText, readFolder } from "../../src/read/folder.ts";
import { sortNames } from "../../src/read/list-files.ts";

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

  it("takes byte order marks out of the middle of a text, and says where the first stands", async () => {
    await writeFile(join(root, "scenario.yaml"), "title: x\n\ufeffsides: { a: A, b: B\ufeff }\n");
    await writeFile(join(root, "1-many.md"), "\ufeff\ufeff# A\n\nwords\ufeff\n");
    await writeFile(join(root, "2-first.md"), "\ufeff\ufeff---\nlayout: text\n---\n# A");
    const { scenario, slides, diagnostics } = await readFolder(root, "slides");
    expect([...scenario, ...slides].map(({ text }) => text)).toEqual([
      "title: x\nsides: { a: A, b: B }\n",
      "# A\n\nwords\n",
      "---\nlayout: text\n---\n# A",
    ]);
    expect(
      diagnostics.map(({ rule, at, message }) => [rule, at.line, at.column, message.split(". ")[0]]),
    ).toEqual([
      ["file-mark", 3, 5, "An invisible byte order mark stands after this line's last word"],
      ["file-mark", 2, 0, 'An invisible byte order mark stands before "sides: { a: A, b", and 1 more below'],
    ]);
  });

  it("says where a text breaks", async () => {
    await writeFile(join(root, "scenario.yaml"), "title: x\n");
    const files: [name: string, content: Buffer, place: [number, number], words: RegExp][] = [
      ["1-null.md", Buffer.from("# A\r\nand\0more"), [2, 3], /null character/],
      ["2-latin.md", Buffer.from("# Caf\u00e9", "latin1"), [1, 5], /what follows is not UTF-8/],
      ["3-wide.md", Buffer.from("\ufeff# A", "utf16le"), [1, 0], /is not UTF-8 text/],
      ["4-picture.md", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), [1, 0], /is not UTF-8 text/],
    ];
    for (const [name, content] of files) await writeFile(join(root, name), content);
    const { diagnostics } = await readFolder(root, "slides");
    expect(diagnostics.map(({ at }) => [at.file, at.line, at.column])).toEqual(
      files.map(([name, , [line, column]]) => [`slides/${name}`, line, column]),
    );
    files.forEach(([, , , words], i) => {
      expect(diagnostics[i]?.message).toMatch(words);
    });
    expect(diagnostics[2]?.fix).toBe("It is UTF-16. Save it as UTF-8.");
  });

  it("reads control characters as spaces, and names the first", async () => {
    await writeFile(join(root, "scenario.yaml"), "title: a\u000bb\n");
    await writeFile(join(root, "01-a.md"), "# A\n\nOne\u001b[31m\ttwo\u0085\u000c\u0093three\ufffe");
    const { diagnostics, slides, scenario } = await readFolder(root, "slides");
    expect(slides[0]?.text).toBe("# A\n\nOne [31m\ttwo\u0085  three ");
    expect(scenario[0]?.text).toBe("title: a b\n");
    expect(
      diagnostics.map(({ rule, severity, at }) => [rule, severity, at.file, at.line, at.column]),
    ).toEqual([
      ["file-mark", "warning", "slides/01-a.md", 3, 3],
      ["file-mark", "warning", "slides/scenario.yaml", 1, 8],
    ]);
    expect(diagnostics[0]?.message).toContain("(U+001B)");
    expect(diagnostics[0]?.message).toContain("and 3 more below");
  });

  it("names the encoding of wide letters, with a mark or without", async () => {
    await writeFile(join(root, "scenario.yaml"), "title: x\n");
    const little = Buffer.from("\ufeff# A slide", "utf16le");
    const big = Buffer.from(little).swap16();
    const widest = Buffer.from([0xff, 0xfe, 0, 0, 0x23, 0, 0, 0]);
    const files = [little, big, little.subarray(2), big.subarray(2), widest];
    for (const [i, content] of files.entries()) await writeFile(join(root, `${i}-a.md`), content);
    const { diagnostics } = await readFolder(root, "slides");
    const fixes = diagnostics.map(({ fix = "" }) => /It is (UTF-\d+)\. Save it as UTF-8/.exec(fix)?.[1]);
    expect(fixes).toEqual(["UTF-16", "UTF-16", "UTF-16", "UTF-16", "UTF-32"]);
  });

  it("names a scenario that is called almost so", async () => {
    await writeFile(join(root, "01-a.md"), "# A");
    for (const name of ["Scenario.yaml", "scenario.YML", "scenario.yaml.txt"]) {
      await writeFile(join(root, name), "title: x\n");
      const { diagnostics } = await readFolder(root, "slides");
      expect(diagnostics.map(({ rule, fix }) => [rule, fix])).toEqual([
        ["folder-no-scenario", `Call it scenario.yaml: the file there is called ${name}.`],
      ]);
      await rm(join(root, name));
    }
  });

  it("takes slides whatever the case of their ending, and with its long form", async () => {
    for (const name of ["1-a.MD", "2-b.markdown", "3-c.md", "README.md", "Readme.markdown", "4-d.txt"])
      await writeFile(join(root, name), "# A");
    const { slides } = await readFolder(root, "slides");
    expect(slides.map(({ path }) => path)).toEqual(["slides/1-a.MD", "slides/2-b.markdown", "slides/3-c.md"]);
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

describe.runIf(process.platform === "linux")("readFolder, where files are odd", () => {
  const read = async () => {
    await writeFile(join(root, "scenario.yaml"), "title: x\n");
    await writeFile(join(root, "01-a.md"), "# A\n");
    return readFolder(root, "slides");
  };
  const pipe = (name: string) => execFileSync("mkfifo", [join(root, name)]);

  it.each([
    [
      "a link that leads nowhere",
      () => symlink("gone", join(root, "02.md")),
      "is a link that leads nowhere.",
    ],
    ["a link to itself", () => symlink("02.md", join(root, "02.md")), "is a link that leads back to itself."],
    ["a pipe", () => pipe("02.md"), "is a pipe or a device, not a file."],
    ["a folder", () => mkdir(join(root, "02.md")), "is a folder."],
    ["a huge file", () => truncate(join(root, "02.md"), 3e9), "holds 3 GB; at most 16 MB can be read."],
  ])("says of a slide that it is %s", async (_, make, problem) => {
    if (problem.startsWith("holds")) await writeFile(join(root, "02.md"), "");
    await make();
    expect((await read()).diagnostics).toMatchObject([
      { rule: "file-unreadable", message: `slides/02.md ${problem}`, at: { file: "slides/02.md", line: 1 } },
    ]);
  });

  it("is not broken by what no slide uses", async () => {
    pipe("picture.png");
    await writeFile(join(root, "big.svg"), "");
    await truncate(join(root, "big.svg"), 3e9);
    await symlink("loop", join(root, "loop"));
    await symlink("..", join(root, "above"));
    await mkdir(join(root, "node_modules/x"), { recursive: true });
    await mkdir(join(root, ".git"), { mode: 0o000 });
    await writeFile(join(root, "node_modules/x/02.md"), "");
    execFileSync("sh", ["-c", `printf x > "$(printf '%s/a\\377.png' "${root}")"`]);
    const folder = await read();
    expect(folder.diagnostics).toEqual([]);
    expect(folder.slides).toHaveLength(1);
  });

  it("takes a link to a folder for a folder, and follows none in circles", async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), "briefing-"));
    try {
      await writeFile(join(elsewhere, "a.yaml"), "title: x\n");
      await writeFile(join(elsewhere, "a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
      await symlink(".", join(elsewhere, "again"));
      await symlink(elsewhere, join(root, "scenario"));
      await symlink(elsewhere, join(root, "pictures"));
      await writeFile(join(root, "01-a.md"), "# A\n");
      const { scenario, images, diagnostics } = await readFolder(root, "slides");
      expect(scenario).toEqual([{ path: "slides/scenario/a.yaml", text: "title: x\n" }]);
      expect([...images.keys()].sort()).toEqual(["pictures/a.svg", "scenario/a.svg"]);
      expect(diagnostics).toEqual([]);
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
  });

  it("says of a slide whose name is not UTF-8 that it is", async () => {
    execFileSync("sh", ["-c", `printf x > "$(printf '%s/a\\377.md' "${root}")"`]);
    expect((await read()).diagnostics).toMatchObject([{ rule: "file-unreadable" }]);
  });
});

describe("sortNames", () => {
  it("orders numbers by value and all else by code unit", () => {
    expect(sortNames(["10-a", "9-b", "9-B", "1-z", "a"])).toEqual(["1-z", "9-B", "9-b", "10-a", "a"]);
  });
});

describe("decodeText", () => {
  it("gives null for what is not UTF-8 text", () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41]))).toBeNull();
    expect(decodeText(new Uint8Array([0x41, 0, 0x42]))).toBeNull();
  });
});
