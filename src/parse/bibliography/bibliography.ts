// sources.json and sources.bib → the sources listed there, as a part of the scenario with locations.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location, SourceFile } from "../../model/location.ts";
import type { Path } from "../../model/parsed.ts";
import type { YamlData } from "../yaml/yaml.ts";
import { parseBibtex } from "./bibtex.ts";
import { parseCsl } from "./csl.ts";
import { describeSource, type Entry, makeId } from "./describe-source.ts";

export const isBibliography = (path: string): boolean => /(^|\/)sources\.(json|bib)$/.test(path);

export function parseBibliography(file: SourceFile): YamlData {
  const { entries, diagnostics } = file.path.endsWith(".bib") ? parseBibtex(file) : parseCsl(file);
  const whole: Location = { file: file.path, line: 1, column: 0, length: 0 };
  const found = new Map<string, Entry>();
  const problems = [...diagnostics];
  for (const entry of entries) {
    const id = makeId(entry.item);
    if (!/^[a-z]/.test(id)) problems.push(noId(entry));
    else if (found.has(id)) problems.push(listedTwice(id, entry));
    else found.set(id, entry);
  }
  const sources = Object.fromEntries([...found].map(([id, { item }]) => [id, describeSource(item)]));
  const at = ([, id, key]: Path): Location => {
    const entry = id === undefined ? undefined : found.get(String(id));
    return (key === undefined ? entry?.at : entry?.atField(String(key))) ?? whole;
  };
  return { value: { sources }, diagnostics: problems, atValue: at, atKey: at };
}

function noId({ item, at }: Entry): Diagnostic {
  return {
    rule: "id-malformed",
    severity: "error",
    message: `The key "${item["citation-key"] ?? item.id}" gives no id: an id begins with a letter.`,
    at,
    fix: "Give the entry a citation key such as rusk1964.",
  };
}

function listedTwice(id: string, { at }: Entry): Diagnostic {
  return {
    rule: "id-duplicate",
    severity: "error",
    message: `Two entries of this file have the id "${id}".`,
    at,
    fix: "Remove one of the two, or give it another citation key.",
  };
}
