// Reports when anything in a folder changes. Each subfolder is watched by itself, and again after every
// renaming, because recursive watching differs between systems and loses files that editors replace. The
// parent is watched too, so that a folder that is deleted and made again is found.
import { type FSWatcher, readdirSync, watch } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { explainMachineError } from "../disk/machine-error.ts";

const pause = 10; // ms in which changes count as one; editors cause several with a save

export interface FolderWatcher {
  close: () => void;
}

/** `onProblem` receives a sentence on what cannot be watched, once each. */
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

  /** A missing folder is not reported: its parent reports when it is back. */
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

/** The folder and its subfolders, except those that hold no slides. */
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
