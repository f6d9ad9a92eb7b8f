// Makes a folder and those above it. Node's own recursive mkdir never returns where the system answers that a folder
// above is missing although it is there, as it does in /proc.
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** Nothing happens where it is there already. Throws what the system says where it cannot be made. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (hasCode(error, "EEXIST")) return refuseFile(path, error);
    const above = dirname(path);
    if (!hasCode(error, "ENOENT") || above === path || (await isFolder(above))) throw error;
    await makeFolder(above);
    await mkdir(path).catch((again) =>
      hasCode(again, "EEXIST") ? refuseFile(path, again) : Promise.reject(again),
    );
  }
}

/** A link that leads nowhere is there and is no folder: the system says the one when asked to make it, we the other. */
async function refuseFile(path: string, error: unknown): Promise<void> {
  const found = await stat(path);
  if (!found.isDirectory()) throw error;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
