// A figure's fence → its options, each with its location in the slide's file. Ids are resolved later.
import { isMap, isScalar, isSeq, LineCounter, type Scalar } from "yaml";
import type { OptionType, OptionTypes } from "../figures/figure-kind.ts";
import { findWritten } from "../figures/registry.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FigureOption, FigureOptions } from "../model/figure-options.ts";
import type { Location } from "../model/location.ts";
import { findNearest } from "../text/did-you-mean.ts";
import { checkDiagramFront } from "./diagram-front.ts";
import { locateInFence } from "./locate.ts";
import { findSyntaxProblem, type SyntaxProblem, tooDeepProblem } from "./yaml/syntax.ts";
import { readDocument } from "./yaml/yaml.ts";

interface Reading {
  word: string; // the word after the opening backticks
  start: Location; // of the fence's text
  lines: LineCounter;
  diagnostics: Diagnostic[];
}

interface ParsedFence {
  kind: string;
  options: FigureOptions;
  diagnostics: Diagnostic[];
}

/**
 * Null if the word is not a kind of figure. @param text the fence's content without indent @param start
 * location of its first character; the column is the indent of every line
 */
export function parseFence(word: string, text: string, start: Location): ParsedFence | null {
  const plain = findWritten(word, []);
  if (!plain) return null;
  if (plain.options === null)
    return { kind: plain.kind, options: {}, diagnostics: checkDiagramFront(text, start) };
  const lines = new LineCounter();
  const document = readDocument(text, { lineCounter: lines, uniqueKeys: true });
  const contents = document?.contents ?? null;
  const keys = isMap(contents)
    ? contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""))
    : [];
  const kind = findWritten(word, keys) ?? plain;
  const reading: Reading = { word, start, lines, diagnostics: [] };
  const end = (options: FigureOptions) => ({ kind: kind.kind, options, diagnostics: reading.diagnostics });
  const known = kind.options ?? {};
  const problem = document ? findSyntaxProblem(document, text) : tooDeepProblem;
  if (problem) reading.diagnostics.push(notYaml(problem, reading));
  if (reading.diagnostics.length > 0 || contents === null || (isScalar(contents) && contents.value === null))
    return end({});
  if (!isMap(contents)) {
    complain(reading, "The options of a figure are written as `key: value`.", start);
    return end({});
  }
  const options: Record<string, FigureOption[]> = {};
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (type) options[name] = readValue(reading, name, type, value);
    else reading.diagnostics.push(unknownKey(reading, key, known));
  }
  return end(options);
}

function readValue(reading: Reading, name: string, type: OptionType, value: unknown): FigureOption[] {
  if (type.takes === "lists") return readLists(reading, name, type.of, value);
  const isList = type.takes === "ids" || type.takes === "words";
  if (isList && !isSeq(value)) {
    const message = `\`${name}\` is a list of ${type.takes}, such as \`${name}: [one, two]\`.`;
    complain(reading, message, locationOf(reading, value));
    return [];
  }
  const items = isList && isSeq(value) ? value.items : [value];
  return items.flatMap((item) => {
    const isEmpty = isScalar(item) && String(item.value).trim() === "";
    if (isScalar(item) && !isEmpty && ["string", "number"].includes(typeof item.value))
      return makeOption(String(item.value), locationOf(reading, item), type);
    const wanted = { ids: "ids", words: "words", id: "one id", text: "one text" }[type.takes];
    const found = isEmpty ? ", and here is nothing" : "";
    complain(reading, `\`${name}\` takes ${wanted}${found}.`, locationOf(reading, item ?? value));
    return [];
  });
}

function makeOption(
  value: string,
  at: Location,
  type: Exclude<OptionType, { takes: "lists" }>,
): FigureOption {
  if ("of" in type) return { value, at, names: type.of, shown: null, ids: [] };
  const part = type.shown?.exec(value);
  const shown = part
    ? { text: part[0], at: { ...at, column: at.column + part.index, length: part[0].length } }
    : null;
  return { value, at, names: null, shown, ids: [] };
}

/** Lists in the order written. A name without values has an empty list. */
function readLists(
  reading: Reading,
  name: string,
  of: FigureOption["names"] & string,
  value: unknown,
): FigureOption[] {
  if (!isMap(value)) {
    const message = `\`${name}\` has a line for each name, without a dash, and its ids behind it: \`Name: [one, two]\`.`;
    complain(reading, message, locationOf(reading, value));
    return [];
  }
  return value.items.flatMap(({ key, value: list }) => {
    if (!isScalar(key)) return [];
    const text = String(key.value);
    const at = locationOf(reading, key);
    const empty = list === null || (isScalar(list) && list.value === null);
    const ids = empty ? [] : readValue(reading, text, { takes: "ids", of }, list);
    return [{ value: text, at, names: null, shown: { text, at }, ids }];
  });
}

/** Only the first problem: what follows comes of it. */
function notYaml({ offset, length, message, fix }: SyntaxProblem, reading: Reading): Diagnostic {
  return {
    rule: "yaml-syntax",
    severity: "error",
    fix,
    at: locateInFence(reading, offset, Math.max(1, length)),
    message: `The options of this figure are not YAML: ${message}`,
  };
}

function unknownKey(reading: Reading, key: Scalar, known: OptionTypes): Diagnostic {
  const name = String(key.value);
  const suggestion = findNearest(name, Object.keys(known));
  const at = locationOf(reading, key);
  const message = `A ${reading.word} has no option “${name}”. It has ${Object.keys(known).join(" and ")}.`;
  const fix = suggestion ? { suggestion, fix: `Write \`${suggestion}\`.` } : {};
  return { rule: "key-unknown", severity: "error", at, message, ...fix };
}

function complain(reading: Reading, message: string, at: Location): void {
  reading.diagnostics.push({ rule: "value-wrong", severity: "error", message, at });
}

function locationOf(reading: Reading, node: unknown): Location {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range ? locateInFence(reading, range[0], range[1] - range[0]) : reading.start;
}
