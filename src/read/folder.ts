// Folder → SourceFile[] and images. The only stage that reads an author's files. LF line ends, no byte order mark.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic, Rule } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import { addressImage } from "./image/clean-image.ts";

export interface Folder {
  scenario: SourceFile[]; // scenario.yaml, then scenario/*.yaml, by name
  slides: SourceFile[]; // by number, then by name
  images: Map<string, string | null>; // path inside the folder → data: address; null: no picture that can be shown
  lock: SourceFile | null; // quotations.lock
  diagnostics: Diagnostic[];
}

/**
 * Reads a briefing's folder. `shown` is how its path is printed in problems ("slides"). Throws only when the
 * folder itself cannot be read.
 */
export async function readFolder(root: string, shown: string): Promise<Folder> {
  const entries = await listFiles(root);
  const folder: Folder = { scenario: [], slides: [], images: new Map(), lock: null, diagnostics: [] };
  for (const entry of entries) {
    const path = `${shown}/${entry}`;
    if (isScenario(entry)) await readText(join(root, entry), path, folder.scenario, folder.diagnostics);
    else if (isSlide(entry)) await readText(join(root, entry), path, folder.slides, folder.diagnostics);
    else if (entry === "quotations.lock") folder.lock = { path, text: await readLock(join(root, entry)) };
    else if (isImage(entry)) await readImage(join(root, entry), entry, folder.images);
  }
  folder.diagnostics.push(...checkFolder(folder, shown));
  return folder;
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(root.length).replace(/\\/g, "/").replace(/^\/+/, ""),
    )
    .filter((path) => !path.split("/").some((part) => part.startsWith(".") || part === "node_modules"))
    .sort(compareNames);
}

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

const isScenario = (path: string): boolean => /^(scenario|scenario\/[^/]+)\.ya?ml$/.test(path);
const isSlide = (path: string): boolean => /^[^/]+\.md$/.test(path) && !/^readme\.md$/i.test(path);
const isImage = (path: string): boolean => /\.(png|jpe?g|gif|webp|avif|svg)$/i.test(path);

async function readText(
  file: string,
  path: string,
  into: SourceFile[],
  diagnostics: Diagnostic[],
): Promise<void> {
  const bytes = await readFile(file);
  const text = decodeText(bytes);
  if (text === null) diagnostics.push(binaryFile(path));
  into.push({ path, text: text ?? "" });
}

/** UTF-8 text with LF line ends and without a byte order mark; null for anything else. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}

/** What is no text is no lock: parsing says so. */
async function readLock(file: string): Promise<string> {
  return decodeText(await readFile(file)) ?? "\u0000";
}

async function readImage(file: string, path: string, into: Folder["images"]): Promise<void> {
  into.set(path, addressImage(await readFile(file)));
}

function binaryFile(path: string): Diagnostic {
  return {
    rule: "file-binary",
    severity: "error",
    message: `${path} is not UTF-8 text.`,
    at: { file: path, line: 1, column: 0, length: 0 },
    fix: "Save it as UTF-8 text, or give it another ending if it is no slide.",
  };
}

function checkFolder(folder: Folder, shown: string): Diagnostic[] {
  const problem = (rule: Rule, message: string, fix: string): Diagnostic[] => [
    { rule, severity: "error", message, fix, at: { file: shown, line: 1, column: 0, length: 0 } },
  ];
  const fix = `A briefing is a folder with scenario.yaml and slides such as 01-title.md; the README shows both.`;
  if (!folder.scenario.length && !folder.slides.length) {
    return problem("folder-empty", `The folder ${shown} holds no slide and no scenario.yaml.`, fix);
  }
  if (!folder.scenario.length) {
    return problem("folder-no-scenario", `The folder ${shown} holds slides, and no scenario.yaml.`, fix);
  }
  if (!folder.slides.length) {
    return problem("folder-no-slides", `The folder ${shown} holds a scenario.yaml, and no slide.`, fix);
  }
  return [];
}
