// Reports when anything in a folder changes. Each subfolder is watched by itself, and again after every
// renaming, because recursive watching differs between systems and loses files that editors replace. The
// parent is watched too, so that a folder that is deleted and made again is found.
import { type FSWatcher, readdirSync, statSync, type WatchListener, watch } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { explainMachineError } from "./machine-error.ts";

// ms without a change after which what was saved is looked at, since editors cause several changes with a save
const pause = 3;
const longPause = 10; // after a file came, went or was emptied: many editors write a new one, or write into the emptied one
const longest = 100; // in which changes that never pause count as one

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
  const report = reportOnce(onProblem);
  let watchers: FSWatcher[] = [];
  const changes = new Changes((areOther) => {
    if (areOther) renew(); // a folder may be among the changes
    onChange();
  });

  function open(path: string, matters: (name: string | null) => boolean): void {
    const watcher = watchOne(path, report, (kind, name) => {
      if (matters(name)) changes.add(kind === "rename", join(path, name ?? ""));
    });
    if (watcher) watchers.push(watcher);
  }

  function closeAll(): void {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  }

  function renew(): void {
    closeAll();
    open(dirname(root), (name) => name === null || name === basename(root));
    for (const path of listFolders(root)) open(path, () => true);
  }

  renew();
  return {
    close: () => {
      changes.close();
      closeAll();
    },
  };
}

/** Watches one folder, not those in it. Null if it cannot be watched, which is reported; it is closed when it fails. */
function watchOne(
  path: string,
  report: (path: string, error: unknown) => void,
  onName: WatchListener<string>,
): FSWatcher | null {
  try {
    const watcher = watch(path, onName);
    watcher.on("error", (error) => {
      watcher.close();
      report(path, error);
    });
    return watcher;
  } catch (error) {
    report(path, error);
    return null;
  }
}

/** Joins changes that follow each other closely, and calls back once after the last of them. */
class Changes {
  private readonly tell: (areOther: boolean) => void;
  private timer: NodeJS.Timeout | null = null;
  private since = 0; // time of the first change since the last call, ms since 1970
  private areOther = false; // whether names in the folder changed too
  private isClosed = false;

  constructor(tell: (areOther: boolean) => void) {
    this.tell = tell;
  }

  add(isOther: boolean, path: string): void {
    if (this.isClosed) return;
    this.areOther ||= isOther;
    if (this.timer === null) this.since = Date.now();
    else clearTimeout(this.timer);
    const wanted = this.areOther || isEmpty(path) ? longPause : pause;
    this.timer = setTimeout(() => this.end(), Math.min(wanted, this.since + longest - Date.now()));
  }

  close(): void {
    this.isClosed = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private end(): void {
    const { areOther } = this;
    this.timer = null;
    this.areOther = false;
    this.tell(areOther);
  }
}

/**
 * Says each reason once for which something is not watched. A missing folder is not reported: its parent
 * reports when it is back.
 */
function reportOnce(onProblem: (sentence: string) => void): (path: string, error: unknown) => void {
  const said = new Set<string>();
  return (path, error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "EPERM" || said.has(code)) return;
    said.add(code);
    const reason = code === "ENOSPC" || code === "EMFILE" ? tooMany : explainMachineError(error);
    onProblem(
      `${relative(process.cwd(), path) || "."} is not watched, so what is saved there is not shown. ${reason}`,
    );
  };
}

const tooMany = "The system watches no more files for you (on Linux: fs.inotify.max_user_watches).";

/** A file that is not there counts as empty. */
function isEmpty(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0;
}

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
