import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listBrowserPaths } from "../../src/browser/browser-paths.ts";
import { BrowserError, findBrowser } from "../../src/browser/find-browser.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

function makeProgram(name: string): string {
  const path = join(makeTempFolder({ [name]: "#!/bin/sh\n" }), name);
  chmodSync(path, 0o755);
  return path;
}

describe("findBrowser", () => {
  it("takes the one that is named before any other", async () => {
    const named = makeProgram("named");
    const found = await findBrowser({ env: { CHROME_PATH: named }, paths: [makeProgram("chromium")] });
    expect(found.path).toBe(named);
  });

  it("takes the option before the environment", async () => {
    const flag = makeProgram("flag");
    const found = await findBrowser({ flag, env: { CHROME_PATH: makeProgram("named") } });
    expect(found.path).toBe(flag);
  });

  it("does not look further when the named one cannot be run", async () => {
    const paths = [makeProgram("chromium")];
    const search = findBrowser({ env: { CHROME_PATH: "/nowhere/chrome" }, paths });
    await expect(search).rejects.toThrow(BrowserError);
    await expect(search).rejects.toThrow("CHROME_PATH names no program that can be run: /nowhere/chrome");
  });

  it("passes over what is no program", async () => {
    const folder = makeTempFolder({ "a/chromium/readme": "a folder", "b/chromium": "not executable" });
    const program = makeProgram("chromium");
    const paths = [join(folder, "a/chromium"), join(folder, "b/chromium"), program];
    expect((await findBrowser({ env: {}, paths })).path).toBe(program);
  });
});

describe("listBrowserPaths", () => {
  it("looks on PATH first, then where systems put browsers", () => {
    const paths = listBrowserPaths({ PATH: "/opt/mine" }, "linux");
    expect(paths[0]).toBe("/opt/mine/google-chrome-stable");
    expect(paths).toContain("/usr/bin/chromium");
  });

  it("knows the folders of macOS and Windows", () => {
    expect(listBrowserPaths({ HOME: "/Users/a" }, "darwin")).toContain(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
    const windows = listBrowserPaths({ PROGRAMFILES: "C:\\Program Files" }, "win32").join();
    expect(windows).toContain("msedge.exe");
  });
});
