// Unknown data in; a checked value out, or diagnostics at the key or value that is wrong. All files of
// authors pass here.
import type * as z from "zod";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Path } from "../model/parsed.ts";
import { findMeant } from "./other-words.ts";
import {
  addKey,
  flattenUnion,
  type Issue,
  type KeyMeaning,
  type UnionIssue,
  wrongValue,
} from "./wrong-value.ts";
import type { YamlData } from "./yaml/yaml.ts";

interface Checked<Value> {
  value: Value | null;
  diagnostics: Diagnostic[];
}

/** The value is null if there is any diagnostic. An empty file counts as a map without keys. */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  data: YamlData,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(data.value ?? {});
  if (result.success) return { value: result.data, diagnostics: [] };
  const found = tellOnce(result.error.issues).flatMap((issue) => explain(issue, schema, data));
  return { value: null, diagnostics: markMissing(found) };
}

/** A missing key is a consequence of a misspelt one beside it. */
function markMissing(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const miswritten = diagnostics.filter(({ rule }) => rule === "key-unknown");
  const meant = miswritten.flatMap(({ suggestion }) => suggestion ?? []);
  const asksFor = (name: string, fix = "") =>
    fix.startsWith(addKey(name)) || fix.startsWith(`Write \`${name}\``);
  return diagnostics.map((one) =>
    one.rule === "value-wrong" && meant.some((name) => asksFor(name, one.fix))
      ? { ...one, follows: true }
      : one,
  );
}

function explain(issue: Issue, schema: z.ZodType, data: YamlData): Diagnostic[] {
  const path = issue.path.filter((part) => typeof part !== "symbol") as (string | number)[];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, path, knownKeys(schema, path), data));
  }
  const meant = issue.code === "invalid_union" ? chooseAlternative(issue) : undefined;
  if (meant) {
    const inPlace = tellOnce(meant).map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
    return inPlace.flatMap((one) => explain(one, schema, data));
  }
  const wrong = wrongValue(issue, path, data, explainKey(schema, path));
  const wantsList = issue.code === "invalid_type" && issue.expected === "array";
  const item = wantsList && wrong.fix === "Write a list." ? showItem(schema, path) : null;
  return [item === null ? wrong : { ...wrong, fix: `Write a list: ${item}.` }];
}

/** "[{ event: …, basis: … }]": the keys that an item of the list has to have; null for a list of texts. */
function showItem(schema: z.ZodType, path: Path): string | null {
  const [shape] = formsAt(schema, [...path, 0]).flatMap((item) => shapeOf(item) ?? []);
  if (!shape) return null;
  const needed = Object.entries(shape).filter(([, key]) => !(key as z.ZodType).safeParse(undefined).success);
  return `[{ ${needed.map(([name]) => `${name}: …`).join(", ")} }]`;
}

/**
 * Keeps one problem for each value: an empty list where a text belongs is not also reported as too short a text. If
 * several are left, the one in the schema's own words says most.
 */
function tellOnce(issues: readonly Issue[]): Issue[] {
  const told = new Map<string, Issue>();
  for (const issue of issues) {
    const path = issue.path.map(String).join("\n");
    const before = told.get(path);
    if (issue.code !== "unrecognized_keys" && (!before || rankOf(issue) < rankOf(before)))
      told.set(path, issue);
  }
  const kept = new Set(told.values());
  return issues.filter((one) => one.code === "unrecognized_keys" || kept.has(one));
}

/** How little an issue says: 0 for a wrong type, 1 for the schema's own words, 2 for the library's. */
function rankOf({ code }: Issue): number {
  if (code === "invalid_type") return 0;
  return code === "custom" ? 1 : 2;
}

/** The alternative of a union that was meant: the one whose type fits, with the fewest issues inside. */
function chooseAlternative(issue: UnionIssue): Issue[] | undefined {
  const alternatives = issue.errors.flatMap(flattenUnion);
  const possible = alternatives.filter((issues) => issues.every((one) => !isOtherKind(one)));
  return possible.sort((a, b) => a.length - b.length)[0];
}

/** Whether the value as a whole is of another type than the alternative. */
function isOtherKind({ code, path }: Issue): boolean {
  if (code === "invalid_key") return true;
  return path.length === 0 && (code === "invalid_type" || code === "invalid_value");
}

function unknownKey(key: string, path: Path, known: string[], data: YamlData): Diagnostic {
  const meant = findMeant(key, known);
  return {
    rule: "key-unknown",
    severity: "error",
    message: `The key "${key}" is not known ${path.length > 0 ? `in ${path.join(".")}` : "here"}.`,
    at: data.atKey([...path, key]),
    fix: meant ? `Write "${meant}", or remove it.` : `Remove it; known here: ${known.join(", ")}.`,
    ...(meant ? { suggestion: meant } : {}),
  };
}

/** The keys of the object schemas at a path; empty if the path leads to none. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  return [...new Set(formsAt(schema, path).flatMap((form) => Object.keys(shapeOf(form) ?? {})))];
}

/** Between quotation marks where YAML would read it otherwise. */
const writeValue = (value: string): string => (/[[\]{}:,#]/.test(value) ? JSON.stringify(value) : value);

/** What the key at a path means; without meaning and example if different forms have different ones. */
function explainKey(schema: z.ZodType, path: Path): KeyMeaning {
  const keys = formsAt(schema, path.slice(0, -1)).flatMap((parent) => {
    const key = shapeOf(parent)?.[path.at(-1) ?? ""] as z.ZodType | undefined;
    return key === undefined ? [] : [key];
  });
  const metas = keys.map((key) => key.meta());
  const [first] = metas;
  const isOne = metas.every((meta) => meta?.description === first?.description);
  const [example] = isOne && Array.isArray(first?.examples) ? first.examples : [];
  return {
    optional: keys.every((key) => key.safeParse(undefined).success),
    means: (isOne && first?.description) || "",
    example: example === undefined ? "" : writeValue(String(example)),
  };
}

interface SchemaDef {
  innerType?: unknown;
  options?: unknown[];
  element?: unknown;
  valueType?: unknown;
  in?: unknown;
}

const defOf = (schema: unknown): SchemaDef | undefined => (schema as { def?: SchemaDef } | undefined)?.def;
const shapeOf = (schema: unknown): Record<string, unknown> | undefined =>
  (schema as { shape?: Record<string, unknown> } | undefined)?.shape;

/** The schemas inside defaults, unions and transforms. */
function formsOf(schema: unknown): unknown[] {
  const def = defOf(schema);
  if (def?.innerType) return formsOf(def.innerType);
  if (def?.in) return formsOf(def.in);
  return def?.options ? def.options.flatMap(formsOf) : [schema];
}

const formsAt = (schema: z.ZodType, path: Path): unknown[] =>
  path.reduce<unknown[]>((found, part) => found.flatMap((one) => stepInto(one, part)), formsOf(schema));

function stepInto(schema: unknown, part: string | number): unknown[] {
  const def = defOf(schema);
  const next = def?.element ?? def?.valueType ?? shapeOf(schema)?.[part];
  return next === undefined ? [] : formsOf(next);
}
