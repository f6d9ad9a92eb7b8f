// Lists the files of a folder and its subfolders by name. Subfolders that cannot be read, and those that no
// briefing uses, are skipped. A link to a folder counts as a folder, but for one that the link stands in.
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

const deepest = 6; // levels of subfolders
const most = 20_000; // files; a folder with more is not a briefing

interface Listing {
  files: string[]; // paths inside the folder, with forward slashes
  imageFolders: string[]; // paths of folders that are called like a picture
  odd: string[]; // names that are not UTF-8, with their invalid bytes shown as �
}

/** Throws only if the folder itself cannot be read. */
export async function listFiles(root: string): Promise<Listing> {
  const listing: Listing = { files: [], imageFolders: [], odd: [] };
  await listInto(listing, root, "", 0);
  listing.files = sortNames(listing.files);
  return listing;
}

async function listInto(listing: Listing, root: string, inside: string, depth: number): Promise<void> {
  const read = readdir(join(root, inside), { withFileTypes: true });
  const entries = depth === 0 ? await read : await read.catch(() => []);
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith(".") || name === "node_modules" || listing.files.length >= most) continue;
    const path = inside === "" ? name : `${inside}/${name}`;
    if (name.includes("\uFFFD")) listing.odd.push(path);
    else if (!isText(name) && (await isFolder(entry, join(root, path)))) {
      if (isImage(path)) listing.imageFolders.push(path);
      if (depth < deepest) await listInto(listing, root, path, depth + 1);
    } else listing.files.push(path);
  }
}

async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return false;
  const [target, here] = await Promise.all([realpath(path), realpath(dirname(path))]);
  return target !== here && !here.startsWith(target.endsWith(sep) ? target : target + sep);
}

/** A folder named like a slide is not skipped, so that it can be reported. */
const isText = (name: string): boolean => /\.(md|ya?ml|lock)$/.test(name);

export const isImage = (path: string): boolean => /\.(png|jpe?g|gif|webp|avif|svg)$/i.test(path);

/** Compares numbers by value and the rest by code unit: 2-b comes before 10-a. */
export const sortNames = (names: readonly string[]): string[] =>
  names
    .map((name) => ({ name, parts: name.match(/\d+|\D+/g) ?? [] }))
    .sort((a, b) => compareParts(a.parts, b.parts))
    .map(({ name }) => name);

function compareParts(left: readonly string[], right: readonly string[]): number {
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const x = left[i] ?? "";
    const y = right[i] ?? "";
    if (x === y) continue;
    const areNumbers = /^\d/.test(x) && /^\d/.test(y);
    if (areNumbers && Number(x) !== Number(y)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return 0;
}
