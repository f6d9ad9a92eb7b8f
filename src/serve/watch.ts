// Tells when anything in a folder has changed. Each folder in it is watched by itself, and anew after every renaming,
// because recursive watching differs from system to system and loses files that editors replace. The folder above is
// watched too, so that a folder which is deleted and comes back is found again.
import { type FSWatcher, readdirSync, watch } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { explainMachineError } from "../disk/machine-error.ts";

const pause = 50; // ms in which changes count as one; editors make several for a save

export interface FolderWatcher {
  close: () => void;
}

/** `onProblem`: a sentence for what cannot be watched, each said once. */
export function watchFolder(
  folder: string,
  onChange: () => void,
  onProblem: (sentence: string) => void = () => undefined,
): FolderWatcher {
  const root = resolve(folder);
  const said = new Set<string>();
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  function schedule(): void {
    timer ??= setTimeout(() => {
      timer = null;
      renew();
      onChange();
    }, pause);
  }

  function open(path: string, matters: (name: string | null) => boolean): void {
    try {
      const watcher = watch(path, (_, name) => matters(name) && !closed && schedule());
      watcher.on("error", (error) => {
        watcher.close();
        report(path, error);
      });
      watchers.push(watcher);
    } catch (error) {
      report(path, error);
    }
  }

  /** A folder that is gone is nothing to report: the folder above tells when it is back. */
  function report(path: string, error: unknown): void {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "EPERM" || said.has(code)) return;
    said.add(code);
    const reason = code === "ENOSPC" || code === "EMFILE" ? tooMany : explainMachineError(error);
    onProblem(
      `${relative(process.cwd(), path) || "."} is not watched, so what is saved there is not shown. ${reason}`,
    );
  }

  function renew(): void {
    for (const watcher of watchers) watcher.close();
    watchers = [];
    open(dirname(root), (name) => name === null || name === basename(root));
    for (const path of listFolders(root)) open(path, () => true);
  }

  renew();
  return {
    close: () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

const tooMany = "The system watches no more files for you (on Linux: fs.inotify.max_user_watches).";

/** The folder and all in it, but those no slide can be in. */
function listFolders(folder: string): string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules",
    );
    return [folder, ...inside.flatMap((entry) => listFolders(join(folder, entry.name)))];
  } catch {
    return [];
  }
}
