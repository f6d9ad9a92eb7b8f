import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { layouts } from "../../src/layouts/registry.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/layouts.md"), "utf8");

it("the page on layouts has a row for each, in the code's words", () => {
  const rows = [...page.matchAll(/^\| `([a-z]+)` \| (.+) \|$/gm)].map(([, name, summary]) => [name, summary]);
  expect(rows).toEqual(layouts.map(({ layout, summary }) => [layout, summary]));
});
