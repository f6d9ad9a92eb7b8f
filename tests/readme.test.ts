import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../src/model/diagnostic.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const rulesPage = readFileSync(join(root, "docs/rules.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
  string,
  Record<string, string>
>;

describe("README", () => {
  it("has a row for every rule, in the code's words", () => {
    const rows = [...rulesPage.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, rule, meaning]) => [
      rule,
      meaning,
    ]);
    expect(rows.filter(([rule]) => rule && rule in rules)).toEqual(Object.entries(rules));
  });

  it("names every dependency", () => {
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it("names every stage's folder, and only files that are there", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map((entry) => entry.name).filter((name) => !readme.includes(`src/${name}`))).toEqual([]);
    const files = [...readme.matchAll(/(?:assets|src|tests)\/[\w./-]+\.(?:png|ts)/g)].map(([file]) => file);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("is short", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(150);
  });
});
