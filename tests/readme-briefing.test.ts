// The briefing that the README shows builds as it stands there.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callProgram } from "./support/program.ts";
import { makeTempFolder } from "./support/temp-folder.ts";

const root = join(import.meta.dirname, "..");

/** The fenced blocks that begin by naming their file. */
function readFiles(): Map<string, string> {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const blocks = readme.matchAll(
    /^```(?:yaml|markdown)\n(?:# |<!-- )(maddox\/[\w.-]+)(?: -->)?\n([\s\S]*?)^```/gm,
  );
  return new Map([...blocks].map(([, path = "", text = ""]) => [path, text]));
}

describe("the README's briefing", () => {
  it("is locked, builds, and keeps what is private to itself", async () => {
    const folder = makeTempFolder({});
    mkdirSync(join(folder, "maddox"));
    const files = readFiles();
    expect([...files.keys()]).toEqual(["maddox/scenario.yaml", "maddox/01-maddox.md"]);
    for (const [path, text] of files) writeFileSync(join(folder, path), text);
    const texts = join(root, "tests/fixtures/tonkin-texts");
    const locked = await callProgram(["quotes", "maddox", "--sources", texts], folder);
    expect(locked.stderr).toBe("2 wordings looked for in 1 text: all stand. 2 are new.\n");
    expect(locked.stdout).toBe(`${join("maddox", "quotations.lock")}\n`);
    expect(locked.status).toBe(0);
    const built = await callProgram(["build", "maddox"], folder);
    expect(built.status).toBe(0);
    const page = readFileSync(join(folder, "dist/index.html"), "utf8");
    expect(page).toContain("avoided three observed torpedoes");
    expect(page).not.toContain("anybody has seen");
  });
});
