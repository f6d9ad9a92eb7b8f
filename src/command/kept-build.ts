// A build of what was built before: everything it depends on is read and compared, and the result taken as it was.
import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, type BuildResult, build } from "../build.ts";
import { hasErrors } from "../model/diagnostic.ts";
import { findKept, keep } from "../outputs/html/kept.ts";
import { readFolder } from "../read/folder.ts";

const kept = 4; // results; each is as large as its page

interface Options extends BuildOptions {
  onBuilt: () => void; // called where the result was not found
}

/** As `build`. What fails is not kept: it will be changed. */
export async function buildOrFind(path: string, options: Options): Promise<BuildResult> {
  if (options.cache === null || options.sources || options.strict) return build(path, options);
  const name = `build-${await hashInputs(path, options.root)}${options.public ? "-public" : ""}.json`;
  const place = join(options.cache, name);
  const found = await findKept<BuildResult>(place);
  if (found !== null) return found;
  const result = await build(path, options);
  const isText = result.outputs.every(({ content }) => typeof content === "string");
  if (hasErrors(result.diagnostics) || !isText) return result;
  await keep(place, result);
  await removeOldResults(options.cache).catch(() => undefined); // another build may be doing the same
  options.onBuilt();
  return result;
}

/** Of the briefing as it is read, and of the project's assets; the folder of the cache stands for the code. */
async function hashInputs(path: string, root: string): Promise<string> {
  const { scenario, slides, images, lock } = await readFolder(path, path);
  const hash = createHash("sha256").update(path);
  for (const file of [...scenario, ...slides, ...(lock ? [lock] : [])])
    hash.update(`\0${file.path}\0${file.text}`);
  for (const [name, content] of images) hash.update(`\0${name}\0${content}`);
  const assets = join(root, "assets");
  const entries = await readdir(assets, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort())
    hash.update(`\0${file.slice(assets.length)}\0`).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}

async function removeOldResults(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => /^build-.*\.json$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(cache, name), made: (await stat(join(cache, name))).mtimeMs })),
  );
  const old = files.sort((a, b) => b.made - a.made).slice(kept);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}
