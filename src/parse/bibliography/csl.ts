// sources.json: CSL-JSON, as Zotero and other reference managers write it.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location, SourceFile } from "../../model/location.ts";
import { checkSchema } from "../check-schema.ts";
import { parseJson } from "../json.ts";
import type { YamlData } from "../yaml/yaml.ts";
import { type Entries, type Entry, fieldOf, itemSchema } from "./describe-source.ts";

export function parseCsl(file: SourceFile): Entries {
  const data = parseJson(file, { rule: "bibliography-unreadable", fix: exportAgain });
  if (data.diagnostics.length > 0) return { entries: [], diagnostics: data.diagnostics };
  const list = listItems(data.value);
  if (!list) return { entries: [], diagnostics: [noList(data.atValue([]))] };
  const read = list.items.map((item, i) => readItem(data, [...list.path, i], item));
  return {
    entries: read.flatMap(({ entry }) => (entry ? [entry] : [])),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

const exportAgain =
  "Export it again as CSL JSON, or mend the line: a comma, a bracket or a quotation mark is missing or too many.";

/** The items of a list, or of `{items: [...]}`, which some programs write; null if it is neither. */
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

const noList = (at: Location): Diagnostic => ({
  rule: "bibliography-unreadable",
  severity: "error",
  message: "sources.json has to be a list of items, as CSL-JSON is.",
  at: { ...at, length: 1 },
  fix: 'Export the sources as CSL JSON, or begin with [{"id": "…", "title": "…"}].',
});
