// What an author has saved since the version that the page shows: when, which files, and how many errors it had.
import type { ProblemReport, Save } from "../model/live.ts";
import type { SourceFile } from "../model/location.ts";

/** The files of a build, as read. */
interface Saved {
  files: readonly SourceFile[];
}

/** @param before the build before it; null: the first */
export function describeSave({ files }: Saved, before: Saved | null, { errors }: ProblemReport): Save {
  return {
    time: sayTime(new Date()),
    files: before ? listChanged(files, before.files) : [],
    errors,
  };
}

const most = 6; // saves that are kept beside that of the version shown

/** Newest first. The last one, that of the version shown, stays. */
export function addSave(saves: readonly Save[], save: Save): Save[] {
  return [save, ...saves.slice(0, -1).slice(0, most - 1), ...saves.slice(-1)];
}

/** "14:02" */
const sayTime = (time: Date): string =>
  [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");

/** Paths of files that are new, gone, or have another text. */
function listChanged(now: readonly SourceFile[], before: readonly SourceFile[]): string[] {
  const earlier = new Map(before.map(({ path, text }) => [path, text]));
  const later = new Set(now.map(({ path }) => path));
  const changed = now.filter(({ path, text }) => earlier.get(path) !== text);
  return [...changed, ...before.filter(({ path }) => !later.has(path))].map(({ path }) => path);
}
