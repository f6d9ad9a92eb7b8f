// Before all tests: temporary folders are made in memory, where the system has some for files. Tests write thousands of
// small files, for which a disk takes longer than the program does to build from them.
import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const memory = "/dev/shm"; // of Linux
const wanted = 2 ** 31; // bytes

/** What all tests leave goes with the folder. TMPDIR names another place. */
export default function useMemory(): (() => void) | undefined {
  if (process.env.TMPDIR || !hasRoom()) return undefined;
  const folder = mkdtempSync(join(memory, "briefing-tests-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (!runsPrograms(folder)) {
    remove();
    return undefined;
  }
  process.env.TMPDIR = folder; // processes of tests begin with what this one has
  return () => {
    delete process.env.TMPDIR;
    remove();
  };
}

function hasRoom(): boolean {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > wanted;
  } catch {
    return false;
  }
}

/** Tests write scripts and start them, which containers do not let everybody do there. */
function runsPrograms(folder: string): boolean {
  const script = join(folder, "script");
  writeFileSync(script, "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  return spawnSync(script).status === 0;
}
