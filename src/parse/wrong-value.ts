// What a schema found at a value → a diagnostic that says what stands there and what has to.
import type * as z from "zod";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import type { Path } from "../model/parsed.ts";
import { findMeant } from "./other-words.ts";
import type { YamlData } from "./yaml/yaml.ts";

export type Issue = z.core.$ZodIssue;
export type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

/** What the schema says of a key. */
export interface KeyMeaning {
  optional: boolean; // it may be left out
  means: string; // "km within which the place surely lies"; may be empty
  example: string; // a value as it is written: 5; may be empty
}

export function wrongValue(issue: Issue, path: Path, data: YamlData, key: KeyMeaning): Diagnostic {
  const given = valueAt(data.value, path);
  const expected = describe(issue);
  const isMissing = path.length > 0 && given === undefined;
  const problem = isMissing
    ? sayMissing(path, expected, key)
    : sayWrong(issue, path, given, expected, key.optional);
  const at: Location = isMissing ? data.atKey(path.slice(0, -1)) : data.atValue(path);
  return { rule: "value-wrong", severity: "error", at, ...problem };
}

/** How the advice begins that asks for a missing key. */
export const addKey = (name: string): string => `Add "${name}"`;

function sayMissing(path: Path, expected: string, { means, example }: KeyMeaning) {
  const name = String(path.at(-1) ?? "");
  const where = path.slice(0, -1).join(".") || "this file";
  return {
    message: `"${name}" is missing in ${where}; it is ${expected}${means && `: ${means}`}.`,
    fix: `${addKey(name)}${example && `, such as \`${name}: ${example}\``}.`,
  };
}

/** Names the expectation once: all values that there are beside the nearest one, or what to write. */
function sayWrong(issue: Issue, path: Path, given: unknown, expected: string, optional: boolean) {
  const name = path.length ? `"${path.join(".")}"` : "This value";
  const nearest =
    issue.code === "invalid_value" && typeof given === "string"
      ? findMeant(given, issue.values.map(String))
      : undefined;
  if (nearest)
    return { message: `${name} has to be ${expected}.`, fix: `Write "${nearest}".`, suggestion: nearest };
  if ((typeof given === "number" || typeof given === "boolean") && /^text\b/.test(expected))
    return {
      message: `${name} is ${typeof given === "number" ? "read as the number" : "read as"} ${given}, and has to be text.`,
      fix: "Put it between quotation marks.",
    };
  const inList = typeof path.at(-1) === "number";
  const mayBeLeftOut = given === null && optional;
  const removal = mayBeLeftOut ? `, or remove ${inList ? "it" : "the key"}` : "";
  return { message: `${name} ${sayGiven(given, issue)}.`, fix: `Write ${expected}${removal}.` };
}

const longest = 60; // characters of a value that a message repeats

function sayGiven(given: unknown, { code }: Issue): string {
  if (given === null || given === undefined || given === "") return "is empty";
  if (typeof given === "string" && code === "too_big") return `has ${given.length} characters`;
  if (typeof given === "string")
    return `cannot be "${given.length > longest ? `${given.slice(0, longest)}…` : given}"`;
  if (typeof given !== "object") return `cannot be ${String(given)}`;
  if (code === "custom") return "cannot stand as it is";
  if (code === "too_small") return "is empty";
  return Array.isArray(given) ? "cannot be a list" : "cannot be a map of keys";
}

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map of keys",
  record: "a map of keys",
};

const unsaid = "Invalid input"; // zod's message for a union that has none of its own

function describe(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return kinds[issue.expected] ?? issue.expected;
    case "invalid_value":
      return describeValues(issue.values.map(String).filter(Boolean));
    case "too_small":
      return describeLeast(issue);
    case "too_big":
      return issue.origin === "string"
        ? `text of at most ${issue.maximum} characters`
        : `a number that is at most ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "url" ? "a web address that begins with http" : issue.message;
    case "invalid_union":
      return issue.message === unsaid ? describeKinds(issue) : issue.message;
    default:
      return issue.message;
  }
}

/** "" if nothing but an empty text is allowed. */
const describeValues = (values: readonly string[]): string =>
  values.length > 1 ? `one of ${values.join(", ")}` : (values[0] ?? "");

function describeLeast({ origin, minimum, inclusive }: Extract<Issue, { code: "too_small" }>): string {
  if (origin === "string") return "text that is not empty";
  if (origin === "array") return `a list of at least ${minimum}`;
  return inclusive ? `a number that is at least ${minimum}` : `a number above ${minimum}`;
}

/** "text or a map of keys" */
function describeKinds(issue: UnionIssue): string {
  const first = issue.errors.flatMap(flattenUnion).flatMap((issues) => issues.slice(0, 1));
  const all = first.map((one) => describe(one.code === "invalid_union" ? { ...one, code: "custom" } : one));
  return [...new Set(all)].filter(Boolean).join(" or ") || "another form";
}

/** The issues of each alternative of a union, those of unions inside it included. */
export function flattenUnion(issues: Issue[]): Issue[][] {
  const [only, ...others] = issues;
  if (only?.code !== "invalid_union" || only.path.length > 0 || others.length > 0) return [issues];
  return only.errors.flatMap(flattenUnion);
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const part of path)
    at = at !== null && typeof at === "object" ? (at as Record<string, unknown>)[part] : undefined;
  return at;
}
