// Reads a briefing's folder. No other stage reads an author's files. Texts get LF line ends and lose their
// byte order mark.
import { join } from "node:path";
import { nameFile } from "../disk/folder-path.ts";
import { describeState, readRegularFile } from "../disk/read-file.ts";
import type { Diagnostic, Rule } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import { Memory } from "../model/memory.ts";
import { takeMarks } from "./byte-order-marks.ts";
import { takeControls } from "./control-characters.ts";
import { addressImage } from "./image/clean-image.ts";
import { isImage, listFiles } from "./list-files.ts";
import { findMergeConflict } from "./merge-conflict.ts";
import { readUpToBreak } from "./not-text.ts";

export interface Folder {
  scenario: SourceFile[]; // scenario.yaml, scenario/*.yaml, sources.json, sources.bib and *.geojson, by name
  slides: SourceFile[]; // by number, then by name
  // path inside the folder → `data:` address; null if it is not a picture that can be shown; a folder that is called
  // like a picture ends with a slash
  images: Map<string, string | null>;
  lock: SourceFile | null; // quotations.lock
  previous: SourceFile | null; // previous.json: the briefing.json of an earlier version
  diagnostics: Diagnostic[];
}

/**
 * `shown` is how the folder's path is printed ("slides"). Throws only if the folder itself cannot be read.
 */
export async function readFolder(root: string, shown: string, memory = new Memory()): Promise<Folder> {
  const { files, imageFolders, odd } = await listFiles(root);
  const folder: Folder = {
    scenario: [],
    slides: [],
    images: new Map(),
    lock: null,
    previous: null,
    diagnostics: [],
  };
  const read = async (entry: string, task: ReadTask): Promise<ReadFile> => {
    const [file, path] = [join(root, entry), nameFile(shown, entry)];
    const state = describeState(file);
    const known = memory.recall<ReadFile>(["file", path], [state]);
    const result = known ?? (await task(file, path));
    if (!known && state !== null) memory.store(["file", path], [state], result);
    folder.diagnostics.push(...result.diagnostics);
    return result;
  };
  for (const entry of files) {
    if (isScenario(entry) || belongsToIt(entry)) folder.scenario.push((await read(entry, readText)).file!);
    else if (isSlide(entry)) folder.slides.push((await read(entry, readText)).file!);
    else if (entry === "quotations.lock") folder.lock = (await read(entry, readLock)).file;
    else if (entry === "previous.json") folder.previous = (await read(entry, readLock)).file;
    else if (isImage(entry)) folder.images.set(entry, (await read(entry, readImage)).file?.text ?? null);
  }
  for (const path of imageFolders) folder.images.set(`${path}/`, null);
  const { images } = folder;
  folder.images = memory.keep("images", [...images].flat(), () => images);
  folder.diagnostics.push(
    ...odd
      .filter((entry) => isSlide(entry) || isScenario(entry))
      .map((entry) => oddName(nameFile(shown, entry))),
    ...checkFolder(folder, files, shown),
  );
  return folder;
}

export const mostText = 16_000_000; // bytes
const mostImage = 64_000_000;

const isScenario = (path: string): boolean => /^(scenario|scenario\/[^/]+)\.ya?ml$/.test(path);
const belongsToIt = (path: string): boolean => /^sources\.(json|bib)$|\.geojson$/.test(path);
const isSlide = (path: string): boolean => /^[^/]+\.(md|markdown)$/i.test(path) && !/^readme\./i.test(path);

interface ReadFile {
  file: SourceFile | null; // of a picture, its data: address
  diagnostics: Diagnostic[];
}

type ReadTask = (file: string, path: string) => Promise<ReadFile>;

async function readText(file: string, path: string): Promise<ReadFile> {
  const read = await readRegularFile(file, path, mostText);
  if ("problem" in read) return { file: { path, text: "" }, diagnostics: [unreadable(path, read.problem)] };
  const text = decodeText(read.bytes);
  if (text !== null) {
    const unmarked = takeMarks(path, text);
    const { text: own, diagnostics } = takeControls(path, unmarked.text);
    return {
      file: { path, text: own },
      diagnostics: [...unmarked.diagnostics, ...diagnostics, ...findMergeConflict(path, own)],
    };
  }
  const broken = readUpToBreak(path, read.bytes);
  return { file: broken.file, diagnostics: [broken.diagnostic] };
}

/** UTF-8 text with LF line ends and without a byte order mark; null for anything else. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n").normalize("NFC");
  } catch {
    return null;
  }
}

/**
 * Null if the file cannot be read, which is reported. A file that is not text is passed on, and parsing
 * reports it.
 */
async function readLock(file: string, path: string): Promise<ReadFile> {
  const read = await readRegularFile(file, path, mostText);
  if ("problem" in read) return { file: null, diagnostics: [unreadable(path, read.problem)] };
  return { file: { path, text: decodeText(read.bytes) ?? "\u0000" }, diagnostics: [] };
}

/** A file that cannot be read counts as a picture that cannot be shown; slides that use it are reported. */
async function readImage(file: string, path: string): Promise<ReadFile> {
  const read = await readRegularFile(file, path, mostImage);
  const address = "bytes" in read ? addressImage(Buffer.from(read.bytes)) : null;
  return { file: address === null ? null : { path, text: address }, diagnostics: [] };
}

const wholeFile = (file: string) => ({ file, line: 1, column: 0, length: 0 });

function unreadable(path: string, problem: string): Diagnostic {
  const fix = "Put a file there that can be read, or remove it.";
  return { rule: "file-unreadable", severity: "error", message: problem, at: wholeFile(path), fix };
}

function oddName(path: string): Diagnostic {
  return {
    rule: "file-unreadable",
    severity: "error",
    message: `The name of ${path} is not UTF-8.`,
    at: wholeFile(path),
    fix: "Give the file another name.",
  };
}

/** @param names of all files in the folder */
function checkFolder(folder: Folder, names: readonly string[], shown: string): Diagnostic[] {
  const problem = (rule: Rule, message: string, fix: string): Diagnostic[] => [
    { rule, severity: "error", message, fix, at: wholeFile(shown) },
  ];
  const fix = `A briefing is a folder with scenario.yaml and slides such as 01-title.md; the README shows both.`;
  const hasScenario = folder.scenario.some(({ path }) => /\.ya?ml$/.test(path));
  if (!hasScenario && !folder.slides.length) {
    return problem("folder-empty", `The folder ${shown} holds no slide and no scenario.yaml.`, fix);
  }
  if (!hasScenario) {
    const other = names.find((name) => /^scenario\.[^/]*ya?ml[^/]*$/i.test(name));
    const way =
      other === undefined
        ? "Write scenario.yaml beside them. One line is enough to begin with: `title: What it is called`."
        : `Call it scenario.yaml: the file there is called ${other}.`;
    return problem("folder-no-scenario", `The folder ${shown} holds slides, and no scenario.yaml.`, way);
  }
  if (!folder.slides.length) {
    return problem("folder-no-slides", `The folder ${shown} holds a scenario.yaml, and no slide.`, fix);
  }
  return [];
}
