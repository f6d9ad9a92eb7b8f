// Tells when anything in a folder has changed. Each folder in it is watched by itself, and anew after every renaming,
// because recursive watching differs from system to system and loses files that editors replace. The folder above is
// watched too, so that a folder which is deleted and comes back is found again.
import { type FSWatcher, readdirSync, watch } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

const pause = 50; // ms in which changes count as one; editors make several for a save

export interface FolderWatcher {
  close: () => void;
}

export function watchFolder(folder: string, onChange: () => void): FolderWatcher {
  const root = resolve(folder);
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
      watcher.on("error", () => watcher.close());
      watchers.push(watcher);
    } catch {
      // It is gone already; the folder above tells when it is back.
    }
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
