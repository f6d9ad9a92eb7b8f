import { describe, expect, it } from "vitest";
import { nameFile, nameFolder } from "../../src/disk/folder-path.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

describe("nameFolder", () => {
  it.each([
    "slides",
    "./slides",
    "slides/",
    "slides//",
    "./slides/.",
    "slides/../slides",
    "a/../slides",
    "slides\\",
  ])("prints %s as slides", (typed) => expect(nameFolder(typed)).toBe("slides"));

  it.each([".", "./", "./.", "slides/.."])("prints %s as the folder one is in", (typed) => {
    expect(nameFolder(typed)).toBe(".");
    expect(nameFile(nameFolder(typed), "01-title.md")).toBe("01-title.md");
  });

  it("prints an absolute path inside the folder one is in as a short one, and any other as it is", () => {
    expect(nameFolder(`${process.cwd()}/./slides//`)).toBe("slides");
    expect(nameFolder(process.cwd())).toBe(".");
    const folder = makeTempFolder();
    expect(nameFolder(`${folder}//`)).toBe(folder);
    expect(nameFolder("../other/slides/")).toBe("../other/slides");
    expect(nameFile("räume & more", "a b.md")).toBe("räume & more/a b.md");
  });
});
