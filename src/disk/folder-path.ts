// Path of a briefing's folder as typed → as it is printed before file names.
import { existsSync } from "node:fs";
import { isAbsolute, normalize, relative, resolve, sep } from "node:path";

/**
 * "./slides//", "slides/." and "$PWD/slides" become "slides"; "." stays; a path outside the working folder
 * stays as typed.
 */
export function nameFolder(path: string, here = process.cwd()): string {
  const typed = existsSync(path) ? path : takeBackslashes(path);
  const inside = relative(here, resolve(here, typed));
  const outside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  const short = outside && isAbsolute(typed) ? normalize(typed).replace(/(?<=.)[/\\]+$/, "") : inside;
  return short.split(sep).join("/") || ".";
}

/** On systems other than Windows, "slides\" is a habit, unless a folder has exactly this name. */
const takeBackslashes = (path: string): string => path.replaceAll("\\", "/");

/** A file's path as it is printed. */
export const nameFile = (folder: string, file: string): string =>
  folder === "." ? file : `${folder}/${file}`;
