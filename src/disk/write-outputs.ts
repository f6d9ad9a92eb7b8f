// Writes files to disk so that all files of a build are replaced together or none is. They are first written
// into a folder beside their places. Renaming this folder to one fixed name makes them the new outputs. Any
// build that finds a folder of that name moves the remaining files into place, so a build that is killed
// after the renaming is finished by the next one.
import { link, lstat, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { makeFolder, removeEmpty } from "./make-folder.ts";
import { namePart, removeLeftOvers } from "./write-file.ts";

// The fixed name. The folder holds that of one build under the build's own name, with `new`, the files to be
// moved, and `old`, the files that they replace. Names never repeat, so removing a finished build's folder
// cannot remove a later one.
const ready = ".briefing.ready";

interface FileToWrite {
  path: string; // inside the folder
  content: string | Uint8Array;
}

/** Returns the paths in the order of the outputs. If it fails, the folders that it made are gone again. */
export async function writeOutputs(outputs: readonly FileToWrite[], folder: string): Promise<string[]> {
  const paths = resolvePaths(outputs, folder);
  const root = resolve(folder);
  const made = await makeFolder(root);
  await removeLeftOvers(root);
  for (const path of paths) await refuseFolder(path);
  const name = namePart("briefing");
  const stage = join(root, name);
  try {
    for (const { path, content } of outputs) {
      const part = join(stage, name, "new", path);
      await writeInto(part, content).catch((error) => {
        throw Object.assign(error, { path: join(root, path) }); // that of a full disk names no file
      });
    }
    for (const { path } of outputs) await keepOld(join(root, path), join(stage, name, "old", path));
    await publish(stage, root);
  } catch (error) {
    await rm(stage, { recursive: true, force: true }).catch(() => undefined);
    await removeEmpty(made);
    throw error;
  }
  return paths;
}

async function writeInto(path: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  await writeFile(path, content, { flag: "wx" });
}

/** Hard-links the file that is about to be replaced. File systems without hard links do without. */
async function keepOld(path: string, name: string): Promise<void> {
  await makeFolder(dirname(name));
  await link(path, name).catch(() => undefined);
}

async function refuseFolder(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isDirectory()) return;
  throw Object.assign(new Error(`EISDIR: ${path}`), { code: "EISDIR", syscall: "rename", path });
}

/**
 * After the renaming these files are the outputs. If another build's folder is in the way, that build is
 * finished first.
 */
async function publish(stage: string, root: string): Promise<void> {
  const place = join(root, ready);
  for (;;) {
    await finishAll(place, root);
    try {
      await rename(stage, place);
      break;
    } catch (error) {
      // nothing is in the way, so it is another error
      if (!(await lstat(place).catch(() => null))) throw error;
    }
  }
  await finishAll(place, root);
}

/** Several processes may do this at once: they move the same files. */
async function finishAll(place: string, root: string): Promise<void> {
  try {
    for (const name of await readdir(place).catch(() => [])) await finish(join(place, name), root);
  } finally {
    await rmdir(place).catch(() => undefined); // already gone, or the folder of a later build
  }
}

/** Moves the files that are not yet in place, then removes the folder. */
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

/** Paths inside a folder; empty if it does not exist. */
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

/**
 * A path outside the folder or used twice is our own mistake and throws. "A" and "a" are the same on some
 * systems.
 */
function resolvePaths(outputs: readonly FileToWrite[], folder: string): string[] {
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
