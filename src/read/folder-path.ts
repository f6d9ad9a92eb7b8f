// The path of a briefing's folder, as somebody typed it → as it is printed before the name of each file in it.
import { existsSync } from "node:fs";
import { isAbsolute, normalize, relative, resolve, sep } from "node:path";

/** "./slides//", "slides/.", "$PWD/slides" → "slides"; "." → "."; what lies elsewhere stays as it is. */
export function nameFolder(path: string, here = process.cwd()): string {
  const typed = existsSync(path) ? path : takeBackslashes(path);
  const inside = relative(here, resolve(here, typed));
  const outside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  const short = outside && isAbsolute(typed) ? normalize(typed).replace(/(?<=.)[/\\]+$/, "") : inside;
  return short.split(sep).join("/") || ".";
}

/** Elsewhere than on Windows "slides\" is what somebody typed by habit, if there is no folder of that very name. */
const takeBackslashes = (path: string): string => path.replaceAll("\\", "/");

/** A file's path as it is printed. */
export const nameFile = (folder: string, file: string): string =>
  folder === "." ? file : `${folder}/${file}`;
