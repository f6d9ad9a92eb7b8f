// Writes a file whole or not at all: into a part file beside it, which is then renamed.
import { randomBytes } from "node:crypto";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder, removeEmpty } from "./make-folder.ts";

/** Makes the folder if needed, and removes part files that killed runs left there. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const made = await makeFolder(folder);
  await removeLeftOvers(folder);
  const part = join(folder, namePart(basename(path)));
  try {
    await writeFile(part, content, { flag: "wx" });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    await removeEmpty(made);
    throw nameFile(error, path);
  }
}

/** The error of a full disk names no file. */
const nameFile = (error: unknown, path: string): unknown =>
  error instanceof Error && !("path" in error) ? Object.assign(error, { path }) : error;

/**
 * Name of a part file. It holds the process id, so that a later run can tell whether the writer still runs.
 */
export const namePart = (name: string): string =>
  `.${name}.${process.pid}-${randomBytes(6).toString("hex")}.part`;

export const partOfRun = /^\..*\.(\d+)-[0-9a-f]{12}\.part$/;
const partOfOldRun = /\.[0-9a-f]{12}\.part$/; // as versions before process ids named them

/** Removes the part files in a folder whose process has ended. */
export async function removeLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => {
    const [, pid] = partOfRun.exec(name) ?? [];
    return pid === undefined ? partOfOldRun.test(name) : !isRunning(Number(pid));
  });
  await Promise.all(
    left.map((name) => rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)),
  );
}

/** Whether a process runs. One of another user does, though the system does not let us signal it. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
