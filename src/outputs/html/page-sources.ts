// Reads everything the page's styles, fonts and scripts are made of, and names it by its content.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { FontSet } from "./choose-fonts.ts";
import type { FontFile } from "./fonts.ts";
import { liveStyle, scripts, styleBlocks } from "./parts.ts";

export interface PageSources {
  hash: string; // of all that follows
  styles: Map<string, string>; // name in a style block → path
  scripts: Map<string, string>; // name → path
  fonts: Record<FontSet, FontFile[]>;
  notice: string; // reveal.js's licence, which goes where its code goes
}

/** Throws if a part is missing: a page without it would look whole and not be. */
export async function readPageSources(root: string): Promise<PageSources> {
  const reveal = createRequire(join(root, "package.json")).resolve("reveal.js");
  const names = [...styleBlocks, liveStyle].flatMap((block) => block.files);
  const styles = new Map(names.map((name) => [name, join(root, "assets/styles", `${name}.css`)]));
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
  return { hash: hash.digest("hex").slice(0, 16), styles, scripts: entries, fonts: { core, whole }, notice };
}

/** Both sets hold files of the same names. */
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
