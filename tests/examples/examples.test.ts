// The example briefings build without a problem, and their quotations stand in the texts beside them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callProgram } from "../support/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const folder = join(import.meta.dirname, "../../examples");

describe("every example", () => {
  for (const name of readdirSync(folder))
    it(`${name} builds, held to its texts`, async () => {
      const example = join(folder, name);
      const out = makeTempFolder({});
      const args = [
        "build",
        example,
        "--sources",
        join(example, "texts"),
        "--out",
        out,
        "--strict",
        "--json",
      ];
      const { status, stdout } = await callProgram(args, out);
      expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [] });
      expect(status).toBe(0);
      expect(readdirSync(out).sort()).toEqual(["briefing.json", "index.html"]);
    }, 240_000);
});
