// sources.json: CSL-JSON, as Zotero and other reference managers write it. JSON is read as the YAML it also is, so that
// every field has its place; a tab, which JSON has between its parts alone, counts as one space.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location, SourceFile } from "../../model/location.ts";
import { checkSchema } from "../check-schema.ts";
import { type FilePlaces, findPlaces } from "../place.ts";
import { parseYaml, type YamlData } from "../yaml.ts";
import { type Entries, type Entry, fieldOf, itemSchema } from "./describe-source.ts";

export function parseCsl(file: SourceFile): Entries {
  const places = findPlaces(file);
  const broken = findSyntaxError(file.text, places);
  if (broken) return { entries: [], diagnostics: [broken] };
  const data = parseYaml(file.text.replaceAll("\t", " "), places);
  if (data.diagnostics.length > 0) return { entries: [], diagnostics: data.diagnostics };
  const list = listItems(data.value);
  if (!list) return { entries: [], diagnostics: [noList(data.atValue([]))] };
  const read = list.items.map((_, i) => readItem(data, [...list.path, i], list.items[i]));
  return {
    entries: read.flatMap(({ entry }) => (entry ? [entry] : [])),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A list of items, or `{items: [...]}`, as some programs write it. */
function listItems(value: unknown): { items: unknown[]; path: string[] } | null {
  if (Array.isArray(value)) return { items: value, path: [] };
  const items = (value as { items?: unknown } | null)?.items;
  return Array.isArray(items) ? { items, path: ["items"] } : null;
}

function readItem(data: YamlData, path: (string | number)[], value: unknown) {
  const inside: YamlData = {
    value,
    diagnostics: [],
    atValue: (rest) => data.atValue([...path, ...rest]),
    atKey: (rest) => (rest.length === 0 ? data.atValue(path) : data.atKey([...path, ...rest])),
  };
  const { value: item, diagnostics } = checkSchema(itemSchema, inside);
  const fields = new Set(Object.keys(value ?? {}));
  const at = data.atValue([...path, "id"]);
  const entry: Entry | null = item && {
    item,
    at,
    atField(key) {
      const field = fieldOf[key];
      return field !== undefined && fields.has(field) ? data.atValue([...path, field]) : at;
    },
  };
  return { entry, diagnostics };
}

function findSyntaxError(text: string, places: FilePlaces): Diagnostic | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const found = /position (\d+)/.exec(error instanceof Error ? error.message : "");
    const at = places.at(found ? Number(found[1]) : text.trimEnd().length, 1);
    return {
      rule: "bibliography-unreadable",
      severity: "error",
      message: found ? "This is no JSON from here on." : "The JSON of this file ends before it is whole.",
      at,
      fix: "Export it again as CSL JSON, or mend the line: a comma, a bracket or a quotation mark is missing or too many.",
    };
  }
}

const noList = (at: Location): Diagnostic => ({
  rule: "bibliography-unreadable",
  severity: "error",
  message: "sources.json has to be a list of items, as CSL-JSON is.",
  at: { ...at, length: 1 },
  fix: 'Export the sources as CSL JSON, or begin with [{"id": "…", "title": "…"}].',
});
