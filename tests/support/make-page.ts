// A small page: the real fonts and reveal.js, with styles and scripts that a test knows.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadPageAssets, type PageAssets } from "../../src/outputs/html/page-assets.ts";
import { liveStyle, shareStyle, styleBlocks } from "../../src/outputs/html/parts.ts";
import { makeTempFolder } from "./temp-folder.ts";

const project = join(import.meta.dirname, "../..");

/**
 * A folder with all parts of a page: `.tokens { color: red }` and so on, and scripts that log their names.
 */
export function makeRoot(): string {
  const root = makeTempFolder({ "package.json": "{}" });
  for (const folder of ["assets/styles", "src/client"]) mkdirSync(join(root, folder), { recursive: true });
  for (const name of [...styleBlocks, liveStyle, shareStyle]
    .flatMap((block) => block.files)
    .filter((name) => !name.includes("/")))
    writeFileSync(join(root, "assets/styles", `${name}.css`), `.${name} { color: red }\n`);
  for (const name of ["head", "open", "live", "follow"])
    writeFileSync(
      join(root, "src/client", `${name}.ts`),
      `const said: string = "${name}";\nconsole.log(said);\n`,
    );
  cpSync(join(project, "assets/fonts"), join(root, "assets/fonts"), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "junction");
  return root;
}

export const makeAssets = (): Promise<PageAssets> => loadPageAssets(makeRoot(), null);
