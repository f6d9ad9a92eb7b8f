// Files as values in, files on disk out: all files of one build are replaced together, or none is. They are written
// into a folder of their own beside their places. Renaming that folder to one fixed name makes them the new outputs;
// whoever finds a folder of that name moves the rest of its files into place, so a build that is killed after that
// moment is finished by the next one.
import { link, lstat, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { makeFolder } from "../disk/make-folder.ts";
import { namePart, removeLeftOvers } from "../disk/write-file.ts";
import type { OutputFile } from "../model/output.ts";

// Holds the folder of one build, under that build's own name: in it `new`, the files to be moved, and `old`, what stands
// in their places. As no name comes twice, whoever takes a folder away takes none that came after it.
const ready = ".briefing.ready";

/** Gives the paths in the order of the outputs. */
export async function writeOutputs(outputs: readonly OutputFile[], folder: string): Promise<string[]> {
  const paths = resolvePaths(outputs, folder);
  const root = resolve(folder);
  await makeFolder(root);
  await removeLeftOvers(root);
  for (const path of paths) await refuseFolder(path);
  const name = namePart("briefing");
  const stage = join(root, name);
  try {
    for (const { path, content } of outputs) await writeInto(join(stage, name, "new"), path, content);
    for (const { path } of outputs) await keepOld(join(root, path), join(stage, name, "old", path));
    await publish(stage, root);
  } catch (error) {
    await rm(stage, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  return paths;
}

async function writeInto(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(join(folder, path)));
  await writeFile(join(folder, path), content, { flag: "wx" }).catch((error) => {
    throw Object.assign(error, { path }); // a full disk does not tell which file it was
  });
}

/** A second name for the file that is about to be replaced. Where the disk has no such links, it is done without. */
async function keepOld(path: string, name: string): Promise<void> {
  await makeFolder(dirname(name));
  await link(path, name).catch(() => undefined);
}

async function refuseFolder(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isDirectory()) return;
  throw Object.assign(new Error(`EISDIR: ${path}`), { code: "EISDIR", syscall: "rename", path });
}

/** From the renaming on these are the outputs. The folder of another build that is in the way is finished first. */
async function publish(stage: string, root: string): Promise<void> {
  const place = join(root, ready);
  for (;;) {
    await finishAll(place, root);
    try {
      await rename(stage, place);
      break;
    } catch (error) {
      if (!(await lstat(place).catch(() => null))) throw error; // nothing is in the way: it is something else
    }
  }
  await finishAll(place, root);
}

/** Several may do this at once: they move the same files. */
async function finishAll(place: string, root: string): Promise<void> {
  try {
    for (const name of await readdir(place).catch(() => [])) await finish(join(place, name), root);
  } finally {
    await rmdir(place).catch(() => undefined); // gone already, or the folder of a build that came after
  }
}

/** Moves into place what is not there yet, and takes the folder away. */
async function finish(build: string, root: string): Promise<void> {
  try {
    for (const path of await listFiles(join(build, "new"))) {
      await makeFolder(dirname(join(root, path)));
      await rename(join(build, "new", path), join(root, path)).catch(ignoreMissing);
    }
  } catch (error) {
    await putBack(build, root);
    throw error;
  } finally {
    await rm(build, { recursive: true, force: true });
  }
}

async function putBack(build: string, root: string): Promise<void> {
  for (const path of await listFiles(join(build, "old")))
    await rename(join(build, "old", path), join(root, path)).catch(() => undefined);
}

/** Paths inside a folder; none if it is not there. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
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
