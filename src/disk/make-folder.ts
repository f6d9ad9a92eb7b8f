// Makes a folder and its parents. Node's own recursive mkdir never returns in /proc, where the system says of
// an existing parent that it is missing.
import { mkdir, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Returns the folders that were made, the innermost first; none if the folder exists. Throws the system's error if it
 * cannot be made.
 */
export async function makeFolder(path: string): Promise<string[]> {
  try {
    await mkdir(path);
    return [path];
  } catch (error) {
    if (hasCode(error, "EEXIST")) return refuseFile(path, error);
    const above = dirname(path);
    if (!hasCode(error, "ENOENT") || above === path || (await isFolder(above))) throw error;
    const made = await makeFolder(above);
    return mkdir(path).then(
      () => [path, ...made],
      (again) => (hasCode(again, "EEXIST") ? refuseFile(path, again) : Promise.reject(again)),
    );
  }
}

/** Removes folders as far as they are empty, the first of them first. */
export async function removeEmpty(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rmdir(folder).catch(() => undefined);
}

/**
 * For a broken link the system says "exists" when asked to make the folder; the message here says that it is
 * no folder.
 */
async function refuseFile(path: string, error: unknown): Promise<string[]> {
  const found = await stat(path);
  if (!found.isDirectory()) throw error;
  return [];
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
