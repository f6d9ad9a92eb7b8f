// A layout that nobody knew: one folder and its line in the registry, and every stage asks it.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { copyProject } from "../support/copy-project.ts";

const fixture = join(import.meta.dirname, "../fixtures/new-layout");
const minimal = join(import.meta.dirname, "../fixtures/minimal");

/** What the program prints, and how it ends. */
async function run(root: string, ...call: string[]): Promise<{ status: number; printed: string }> {
  const found = await promisify(execFile)(process.execPath, [join(root, "build.mjs"), ...call], { cwd: root })
    .then((ended) => ({ code: 0, ...ended }))
    .catch((error: { code: number; stdout: string; stderr: string }) => error);
  return { status: found.code, printed: found.stdout + found.stderr };
}

/** This project with the layout, and a briefing that uses it beside others. */
function addLayout(): string {
  const root = copyProject();
  const folder = join(root, "src/layouts/pair");
  mkdirSync(folder);
  cpSync(join(fixture, "layout.txt"), join(folder, "layout.ts"));
  cpSync(join(fixture, "style.css"), join(folder, "style.css"));
  const registry = join(root, "src/layouts/registry.ts");
  const withPair = readFileSync(registry, "utf8").replace("  title,\n", "  title,\n  pair,\n");
  writeFileSync(registry, `import { pair } from "./pair/layout.ts";\n${withPair}`);
  cpSync(minimal, join(root, "slides"), { recursive: true });
  cpSync(join(fixture, "slides"), join(root, "slides"), { recursive: true });
  return root;
}

const pair = (key: string, body: string) => `---\nlayout: pair\nwider: ${key}\n---\n\n# Lists\n\n${body}\n`;

it("a layout is one folder and one line: checked, drawn and styled as any other", async () => {
  const root = addLayout();
  const checked = await run(root, "check", "slides");
  expect(checked.status).toBe(1);
  expect(checked.printed, "what its slides must hold").toMatch(/02-one\.md:.*A pair is two lists\./);
  for (const rule of ["quotation-unknown", "number-unsupported", "statement-uncited"])
    expect(checked.printed, "its words are held to every rule").toMatch(
      new RegExp(`01-pair\\.md:.*\\[${rule}\\]`),
    );

  writeFileSync(join(root, "slides/02-one.md"), pair("third", "- One\n\n1. Other"));
  const { printed } = await run(root, "check", "slides");
  expect(printed, "its own key of front matter").toMatch(/02-one\.md:3:.*\[value-wrong\]/);

  rmSync(join(root, "slides/02-one.md"));
  writeFileSync(join(root, "slides/01-pair.md"), pair("second", "- One\n\n1. Other"));
  const built = await run(root, "build", "slides", "--out", join(root, "out"));
  expect(built.printed).not.toContain(" error");
  const page = readFileSync(join(root, "out/index.html"), "utf8");
  expect(page).toContain('class="stage slide l-pair"');
  expect(page).toContain('class="pair wider-second"');
  expect(page, "the style beside it").toContain(".pair{inset-inline-start:71px}");
}, 120_000);
