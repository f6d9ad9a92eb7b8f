// The files of a folder and of those in it, by name. What cannot be looked into, and what no briefing uses, is passed
// over: it can break nothing.
import { readdir } from "node:fs/promises";
import { join } from "node:path";

const deepest = 6; // folders in each other
const most = 20_000; // files; a folder with more is no briefing's

export interface Listing {
  files: string[]; // paths inside the folder, with forward slashes
  odd: string[]; // names that are not UTF-8, with their bytes that are not shown as �
}

/** Throws only when the folder itself cannot be read. */
export async function listFiles(root: string): Promise<Listing> {
  const listing: Listing = { files: [], odd: [] };
  await listInto(listing, root, "", 0);
  listing.files.sort(compareNames);
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
    else if (entry.isDirectory() && !isText(name)) {
      if (depth < deepest) await listInto(listing, root, path, depth + 1);
    } else listing.files.push(path);
  }
}

/** A folder that is named like a slide is no folder somebody keeps pictures in: it is reported as what it is. */
const isText = (name: string): boolean => /\.(md|ya?ml|lock)$/.test(name);

/** Numbers by value, the rest by code unit: 2-b before 10-a. */
export function compareNames(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const x = left[i] ?? "";
    const y = right[i] ?? "";
    if (x === y) continue;
    const bothNumbers = /^\d/.test(x) && /^\d/.test(y) && Number(x) !== Number(y);
    return bothNumbers ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return 0;
}
