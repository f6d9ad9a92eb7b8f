// Files as values in, files on disk out. Each is written beside its place and then renamed into it, so that a full
// disk or a killed build leaves the file that was there, whole.
import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import type { OutputFile } from "../model/output.ts";

/** Writes all or, as far as the system allows, none; gives the paths in the order of the outputs. */
export async function writeOutputs(outputs: readonly OutputFile[], folder: string): Promise<string[]> {
  const paths = resolvePaths(outputs, folder);
  const parts = paths.map((path) => `${path}.${randomBytes(6).toString("hex")}.part`);
  try {
    for (const [i, output] of outputs.entries()) {
      await mkdir(dirname(paths[i]!), { recursive: true });
      await writeFile(parts[i]!, output.content, { flag: "wx" });
    }
    for (const [i, part] of parts.entries()) await rename(part, paths[i]!);
  } catch (error) {
    await Promise.all(parts.map((part) => rm(part, { force: true }).catch(() => undefined)));
    throw error;
  }
  return paths;
}

/** A path outside the folder, or one for two outputs, is our own mistake. Some systems take "A" and "a" for one. */
function resolvePaths(outputs: readonly OutputFile[], folder: string): string[] {
  const root = resolve(folder);
  const seen = new Set<string>();
  return outputs.map(({ path }) => {
    const whole = resolve(root, path);
    const key = whole.normalize().toLowerCase();
    if (!whole.startsWith(root.endsWith(sep) ? root : root + sep))
      throw new Error(`An output lies outside its folder: ${path}`);
    if (seen.has(key)) throw new Error(`Two outputs have one path: ${path}`);
    seen.add(key);
    return whole;
  });
}
