// The options in a figure's fence: YAML text in, known keys out, or diagnostics at their place in the slide's file.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Location } from "../model/location.ts";
import { findNearest } from "../text/did-you-mean.ts";

/** A word or an id with its place in the file; of a map of lists a name, with the ids of its list. */
export interface Option {
  value: string;
  at: Location;
  ids?: Option[];
}

/** Lists of ids, one text, or a map from names to lists of ids. */
type OptionKind = "ids" | "text" | "lists";

export type Options = Map<string, Option[]>;

interface Reading {
  spec: FigureSpec;
  lines: LineCounter;
  diagnostics: Diagnostic[];
}

/** @param known keys, and what each takes */
export function readOptions(
  spec: FigureSpec,
  known: Record<string, OptionKind>,
): { options: Options; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const reading: Reading = { spec, lines, diagnostics: [] };
  const document = parseDocument(spec.text, { lineCounter: lines, prettyErrors: false });
  const options: Options = new Map();
  for (const error of document.errors) {
    const message = `The options of this figure are not YAML: ${firstSentence(error.message)}`;
    reading.diagnostics.push({
      rule: "yaml-syntax",
      severity: "error",
      message,
      at: place(reading, error.pos[0], 1),
    });
  }
  const { contents } = document;
  if (reading.diagnostics.length > 0 || contents === null || (isScalar(contents) && contents.value === null))
    return { options, diagnostics: reading.diagnostics };
  if (!isMap(contents)) {
    complain(reading, "The options of a figure are written as `key: value`.", spec.at);
    return { options, diagnostics: reading.diagnostics };
  }
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind) options.set(name, readValue(reading, name, kind, value));
    else reading.diagnostics.push(unknownKey(reading, key, known));
  }
  return { options, diagnostics: reading.diagnostics };
}

function readValue(reading: Reading, name: string, kind: OptionKind, value: unknown): Option[] {
  if (kind === "lists") return readLists(reading, name, value);
  const items = kind === "ids" && isSeq(value) ? value.items : [value];
  if (kind === "ids" && !isSeq(value)) {
    complain(
      reading,
      `\`${name}\` is a list of ids, such as \`${name}: [one, two]\`.`,
      placeOf(reading, value),
    );
    return [];
  }
  return items.flatMap((item) => {
    if (isScalar(item) && ["string", "number"].includes(typeof item.value))
      return { value: String(item.value), at: placeOf(reading, item) };
    complain(
      reading,
      `\`${name}\` takes ${kind === "ids" ? "ids" : "one text"}.`,
      placeOf(reading, item ?? value),
    );
    return [];
  });
}

/** In the order written. A name with nothing behind it has an empty list. */
function readLists(reading: Reading, name: string, value: unknown): Option[] {
  if (!isMap(value)) {
    complain(
      reading,
      `\`${name}\` is a list of names, each with its ids: \`Name: [one, two]\`.`,
      placeOf(reading, value),
    );
    return [];
  }
  return value.items.flatMap(({ key, value: list }) => {
    if (!isScalar(key)) return [];
    const empty = list === null || (isScalar(list) && list.value === null);
    const ids = empty ? [] : readValue(reading, String(key.value), "ids", list);
    return [{ value: String(key.value), at: placeOf(reading, key), ids }];
  });
}

function unknownKey(reading: Reading, key: Scalar, known: Record<string, unknown>): Diagnostic {
  const name = String(key.value);
  const suggestion = findNearest(name, Object.keys(known));
  return {
    ...{ rule: "key-unknown", severity: "error", at: placeOf(reading, key) },
    message: `A ${reading.spec.kind} has no option “${name}”. It has ${Object.keys(known).join(" and ")}.`,
    ...(suggestion ? { suggestion, fix: `Write \`${suggestion}\`.` } : {}),
  };
}

function complain(reading: Reading, message: string, at: Location): void {
  reading.diagnostics.push({ rule: "value-wrong", severity: "error", message, at });
}

function placeOf(reading: Reading, node: unknown): Location {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range ? place(reading, range[0], range[1] - range[0]) : reading.spec.at;
}

/** An offset in the fence's text as a place in the file. */
function place({ spec, lines }: Reading, offset: number, length: number): Location {
  const { line, col } = lines.linePos(offset);
  const column = Math.max(col - 1, 0) + (line === 1 ? spec.at.column : 0);
  return { file: spec.at.file, line: spec.at.line + Math.max(line, 1) - 1, column, length };
}

const firstSentence = (text: string): string => `${text.split(/\n|\. /)[0]!.replace(/\.$/, "")}.`;
