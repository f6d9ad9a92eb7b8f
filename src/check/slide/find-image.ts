// The path of an image as written → the picture in the slides' folder, or why there is none.
import type { Images } from "../../model/files.ts";
import { findNearest } from "../../text/did-you-mean.ts";

type FoundImage = { address: string } | { message: string; fix: string; suggestion?: string };

const kinds = "PNG, JPEG, GIF, WebP, AVIF or SVG";

/** `written` may have spaces as %20, as editors write them. */
export function findImage(written: string, images: Images): FoundImage {
  const path = plainPath(written);
  const address = images.get(path) ?? images.get(decode(path));
  if (address) return { address };
  if (address === null) {
    const message = `"${written}" is there, but is not a complete picture of a kind that can be shown.`;
    return { message, fix: `Save it as ${kinds}.` };
  }
  if (/^(?:data|file):/i.test(written))
    return {
      message: `"${written.slice(0, 60)}" is no file in the slides' folder.`,
      fix: "Put the picture into the slides' folder as a file, and write its name.",
    };
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(written))
    return {
      message: `"${written.slice(0, 60)}" is a web address; nothing is fetched when a briefing is built or shown.`,
      fix: "Put the file into the slides' folder and write its name.",
    };
  const [folder, files] = [
    path.replace(/\/+$/, ""),
    [...images.keys()].filter((name) => !name.endsWith("/")),
  ];
  if ([folder, decode(folder)].some((one) => one && isFolder(one, images)))
    return {
      message: `"${written}" is a folder, not a picture.`,
      fix: `Write the name of a file (${kinds}).`,
    };
  return explainMissing(written, decode(path), files);
}

/** A folder is known by its pictures, or by a name such as "a.png". */
const isFolder = (path: string, images: Images): boolean =>
  [...images.keys()].some((name) => name.startsWith(`${path}/`));

function explainMissing(written: string, path: string, names: string[]): FoundImage {
  const folded = path.normalize("NFC").toLowerCase();
  const other = names.find((name) => name.normalize("NFC").toLowerCase() === folded);
  if (other) {
    const message = `"${written}" is there as "${other}": upper and lower case, and accents, have to be the same.`;
    return { message, fix: `Write "${other}".`, suggestion: other };
  }
  if (path.split("/").includes(".."))
    return {
      message: `"${written}" leads out of the slides' folder.`,
      fix: "Put the file into the folder and write its name.",
    };
  const last = path.slice(path.lastIndexOf("/") + 1);
  const near = names.find((name) => name.endsWith(`/${last}`)) ?? findNearest(path, names);
  const message = `"${written}" is not in the slides' folder.`;
  return near
    ? { message, fix: `Write "${near}".`, suggestion: near }
    : { message, fix: `Put the file (${kinds}) into the folder, or correct the name.` };
}

const plainPath = (written: string): string =>
  written
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "")
    .replace(/[?#].*$/, "");

/** Unchanged if it is not valid percent-encoding. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
