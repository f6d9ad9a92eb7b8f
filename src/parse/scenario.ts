// scenario.yaml, or the files of scenario/ merged, with the sources of a bibliography and outlines for maps → one
// checked ScenarioSpec that knows where everything stands.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location, SourceFile } from "../model/location.ts";
import { Memory } from "../model/memory.ts";
import type { ParsedScenario, Path } from "../model/parsed.ts";
import { type ScenarioSpec, scenarioSchema, sections } from "../model/schema.ts";
import { isBibliography, parseBibliography } from "./bibliography/bibliography.ts";
import { checkSchema } from "./check-schema.ts";
import { isLayer, parseLayer } from "./layer.ts";
import { checkPrivateValues } from "./notes/private-labels.ts";
import { parseSections } from "./yaml/sections.ts";
import type { YamlData } from "./yaml/yaml.ts";

export function parseScenario(
  files: SourceFile[],
  memory = new Memory(),
): {
  scenario: ParsedScenario | null;
  diagnostics: Diagnostic[];
} {
  const written = files.filter(({ path }) => !isBibliography(path) && !isLayer(path));
  const parts = written.flatMap((file) => parseSections(file, memory));
  const bibliographies = files.filter(({ path }) => isBibliography(path)).map(parseBibliography);
  const layers = files.filter(({ path }) => isLayer(path)).map(parseLayer);
  const syntax = [
    ...parts.flatMap((part) => (part.diagnostics.length ? part.diagnostics : checkIsMap(part))),
    ...[...bibliographies, ...layers].flatMap((part) => part.diagnostics),
  ];
  if (syntax.length || !parts.length) return { scenario: null, diagnostics: syntax };
  const merged = addBibliographies(mergeParts(parts), bibliographies);
  const checked = checkSchema(scenarioSchema, merged);
  const diagnostics = [...merged.diagnostics, ...checked.diagnostics];
  if (!checked.value) return { scenario: null, diagnostics };
  const nearly = checkPrivateValues(checked.value, merged, checked.value.language, isOwnWords);
  diagnostics.push(...checkIdForm(checked.value, merged), ...nearly);
  const { atValue: at, atKey } = merged;
  const atWords: ParsedScenario["atWords"] = (...words) => merged.atWords?.(...words) ?? null;
  const atEnd = (path: Path) => merged.atEnd?.(path) ?? at(path);
  const ofLayers = layers.map(({ layer }) => layer);
  const privateLines = nearly.map((one) => one.at);
  const scenario = { spec: checked.value, layers: ofLayers, privateLines, at, atKey, atEnd, atWords };
  return { scenario, diagnostics };
}

/**
 * Not words of a source, what a source is called, what is private, or how the briefing is to be handled, which may
 * well be confidential.
 */
function isOwnWords([section, , key]: Path): boolean {
  if (section === "handling" || key === "words" || key === "evidence" || key === "record") return false;
  return section !== "sources" || key === undefined || key === "why" || key === "allow";
}

/** Joins the sections of several files. A key or an id in two files is a duplicate. */
function mergeParts(parts: YamlData[]): YamlData {
  const value: Record<string, unknown> = {};
  const owner = new Map<string, YamlData>();
  const diagnostics: Diagnostic[] = [];
  for (const part of parts) {
    for (const [key, content] of Object.entries(asMap(part.value))) {
      const before = value[key];
      if (before === undefined) value[key] = content;
      else if (isMap(before) && isMap(content) && isSection(key))
        value[key] = joinMaps(before, content, key, part, diagnostics);
      else diagnostics.push(duplicate(key, part.atKey([key])));
      for (const id of isSection(key) ? Object.keys(asMap(content)) : [])
        owner.set(`${key}\n${id}`, owner.get(`${key}\n${id}`) ?? part);
      owner.set(key, owner.get(key) ?? part);
    }
  }
  const first = parts[0] as YamlData;
  const find = (path: Path): YamlData =>
    owner.get(path.slice(0, 2).join("\n")) ?? owner.get(String(path[0])) ?? first;
  return { value, diagnostics, ...locateBy(find) };
}

function joinMaps(
  before: object,
  content: object,
  key: string,
  part: YamlData,
  diagnostics: Diagnostic[],
): object {
  for (const id of Object.keys(content)) {
    if (Object.hasOwn(before, id)) diagnostics.push(duplicate(id, part.atKey([key, id])));
  }
  return { ...before, ...content, ...before }; // keys in the order of the files; the first value counts
}

/**
 * Adds the sources of bibliographies after those of scenario.yaml. Where both have a key of the same source, the one
 * in scenario.yaml counts.
 */
function addBibliographies(written: YamlData, bibliographies: YamlData[]): YamlData {
  if (bibliographies.length === 0) return written;
  const own = asMap(written.value);
  const ownSources = asMap(own.sources);
  const { listed, diagnostics } = listSources(bibliographies);
  const sources: Record<string, unknown> = { ...ownSources };
  for (const [id, { source }] of listed) sources[id] = { ...source, ...asMap(ownSources[id]) };
  const isOwn = (id: string, key: string): boolean => {
    const keys = asMap(ownSources[id]);
    return key === "" ? Object.keys(keys).length > 0 : Object.hasOwn(keys, key);
  };
  const find = (path: Path): YamlData => {
    const [section, id = "", key = ""] = path.map(String);
    const other = section === "sources" ? listed.get(id) : undefined;
    return other === undefined || isOwn(id, key) ? written : other.part;
  };
  const value = { ...own, sources };
  return { value, diagnostics: [...written.diagnostics, ...diagnostics], ...locateBy(find) };
}

interface Listed {
  source: object;
  part: YamlData; // the bibliography that has it
}

/** The sources of all bibliographies by id. An id that stands in two of them is reported, and the first one counts. */
function listSources(bibliographies: YamlData[]): {
  listed: Map<string, Listed>;
  diagnostics: Diagnostic[];
} {
  const listed = new Map<string, Listed>();
  const diagnostics: Diagnostic[] = [];
  for (const part of bibliographies) {
    for (const [id, source] of Object.entries(asMap(asMap(part.value).sources))) {
      if (listed.has(id)) diagnostics.push(duplicate(id, part.atKey(["sources", id])));
      else listed.set(id, { source: asMap(source), part });
    }
  }
  return { listed, diagnostics };
}

/** Places in data that was joined from several files: each path is looked up in the file that `find` says. */
function locateBy(find: (path: Path) => YamlData): Omit<YamlData, "value" | "diagnostics"> {
  return {
    atValue: (path) => find(path).atValue(path),
    atKey: (path) => find(path).atKey(path),
    atEnd: (path) => find(path).atEnd?.(path) ?? find(path).atValue(path),
    atWords: (path, ...words) => find(path).atWords?.(path, ...words) ?? null,
  };
}

function checkIsMap(part: YamlData): Diagnostic[] {
  if (isMap(part.value) || part.value === null || part.value === undefined) return [];
  const message = "The scenario has to be a map of keys: title, dates, sources, events and so on.";
  const fix = "Begin each line of the first level with a key and a colon.";
  return [{ rule: "value-wrong", severity: "error", message, at: part.atValue([]), fix }];
}

function checkIdForm(spec: ScenarioSpec, data: YamlData): Diagnostic[] {
  const names = sections.flatMap((section) => Object.keys(spec[section]).map((id) => [section, id] as const));
  return names
    .filter(([, id]) => !/^[a-z][a-z0-9-]*$/.test(id))
    .map(([section, id]) => ({
      rule: "id-malformed" as const,
      severity: "error" as const,
      message: `The id "${id}" is not made of lower-case letters, digits and hyphens.`,
      at: data.atKey([section, id]),
      fix: "Begin with a letter and write it like drone-attack.",
    }));
}

function duplicate(key: string, at: Location): Diagnostic {
  const fix = "Keep one of the two.";
  return {
    rule: "id-duplicate",
    severity: "error",
    message: `"${key}" stands in two files of the scenario.`,
    at,
    fix,
  };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);
const asMap = (value: unknown): Record<string, unknown> => (isMap(value) ? value : {});
const isSection = (key: string): boolean => (sections as readonly string[]).includes(key);
