// Reads everything that the page's styles, fonts and scripts are made from, and hashes it.
import { createHash } from "node:crypto";
import { access, readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { layoutNames } from "../../layouts/registry.ts";
import type { FontFile, FontSet } from "./fonts.ts";
import { liveStyle, type StyleBlock, scripts, shareStyle, styleBlocks } from "./parts.ts";

export interface PageSources {
  hash: string; // of all fields below
  styles: Map<string, string>; // name → path
  blocks: StyleBlock[]; // in the order of the cascade, with the names of their styles
  scripts: Map<string, string>; // name → path
  fonts: Record<FontSet, FontFile[]>;
  notice: string; // licence of reveal.js, which has to go with its code
}

/** Throws if a part is missing, since a page without it might look complete. */
export async function readPageSources(root: string): Promise<PageSources> {
  const reveal = createRequire(join(root, "package.json")).resolve("reveal.js");
  const blocks = await Promise.all(styleBlocks.map((block) => findLayoutStyles(block, root)));
  const names = [...blocks, liveStyle, shareStyle].flatMap((block) => block.files);
  const styles = new Map(names.map((name) => [name, pathOfStyle(name, root)]));
  const entries = new Map(scripts.map((name) => [name, join(root, "src/client", `${name}.ts`)]));
  const modules = (await readdir(join(root, "src/client"), { recursive: true })).filter((name) =>
    name.endsWith(".ts"),
  );
  const clientFiles = modules.sort().map((name) => join(root, "src/client", name));
  const { core, whole } = await readFonts(join(root, "assets/fonts"));
  const notice = String(await readPart(join(reveal, "../../LICENSE")));
  const code = await Promise.all(
    [...styles.values(), ...entries.values(), ...clientFiles, reveal].map(readPart),
  );
  const hash = createHash("sha256");
  for (const content of [...code, ...[...whole, ...core].map((font) => font.content), notice])
    hash.update(content).update("\0");
  return {
    hash: hash.digest("hex").slice(0, 16),
    styles,
    blocks,
    scripts: entries,
    fonts: { core, whole },
    notice,
  };
}

/** The block with "layouts/*" replaced by the files of the layouts that have one, in the registry's order. */
async function findLayoutStyles(block: StyleBlock, root: string): Promise<StyleBlock> {
  const named = block.files.flatMap((name) =>
    name.includes("*") ? layoutNames.map((layout) => name.replace("*", layout)) : [name],
  );
  const there = await Promise.all(named.map((name) => isThere(name, root)));
  return { ...block, files: named.filter((_, i) => there[i]) };
}

/** Whether a style's file exists. A layout may lack one; any other must exist. */
async function isThere(name: string, root: string): Promise<boolean> {
  if (!name.startsWith("layouts/")) return true;
  return access(pathOfStyle(name, root)).then(
    () => true,
    () => false,
  );
}

const pathOfStyle = (name: string, root: string): string =>
  join(root, name.startsWith("layouts/") ? "src" : "assets/styles", `${name}.css`);

/** Both sets have files of the same names. */
async function readFonts(folder: string): Promise<PageSources["fonts"]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".woff2")).sort();
  const readSet = (from: string) =>
    Promise.all(names.map(async (name) => ({ name, content: await readPart(join(from, name)) })));
  return { core: await readSet(join(folder, "core")), whole: await readSet(folder) };
}

async function readPart(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(`A part of the page is missing: ${path}`, { cause: error });
  }
}
