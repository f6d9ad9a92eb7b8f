// YAML → data with the location of every key and value. Syntax errors are diagnostics. Aliases are refused,
// so that a small file cannot expand into a huge one.
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParseOptions,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { Path } from "../../model/parsed.ts";
import { rememberObject } from "../../text/remember.ts";
import type { FileLocations } from "../locate.ts";
import { type At, findRefused } from "./refused.ts";
import { findSyntaxProblem, type SyntaxProblem, syntaxDiagnostic, tooDeepProblem } from "./syntax.ts";

export interface YamlData {
  value: unknown;
  atValue(path: Path): Location;
  atKey(path: Path): Location;
  /** Location of the last character of a value. */
  atEnd?(path: Path): Location;
  /**
   * Location of the characters from `from` to `to` of a text in or below `path`; null if no value there is the text.
   */
  atWords?(path: Path, text: string, from: number, to: number): Location | null;
  diagnostics: Diagnostic[];
}

/** A text as the library reads it, wherever it stands. */
interface ReadYaml {
  document: Document | null; // null if it is nested too deep
  syntax: SyntaxProblem | null;
  value: unknown; // undefined if something in it is refused
}

export function readYaml(text: string): ReadYaml {
  const document = readDocument(text);
  const syntax = document ? findSyntaxProblem(document, text) : tooDeepProblem;
  if (!document || syntax) return { document, syntax: syntax ?? tooDeepProblem, value: undefined };
  const isRefused = findRefused(document, text, nowhere).length > 0;
  return { document, syntax: null, value: isRefused ? undefined : (document.toJS() as unknown) };
}

const nowhere: At = () => ({ file: "", line: 1, column: 0, length: 0 });

/** `offset` is that of `text` in the file. `read` is the text as it was read before, if it was. */
export function parseYaml(
  text: string,
  locations: FileLocations,
  offset = 0,
  read = readYaml(text),
): YamlData {
  const at = (range: readonly number[] | null | undefined): Location => {
    const start = range?.[0] ?? 0;
    return locations.at(offset + start, Math.max(1, (range?.[1] ?? start) - start));
  };
  const { document, syntax, value } = read;
  if (!document || syntax) return unread(syntax ?? tooDeepProblem, text, at);
  const diagnostics = value === undefined ? findRefused(document, text, at) : [];
  const root = document.contents as Node | null;
  return {
    value,
    atValue: (path) => at(findNode(root, path)?.range ?? root?.range),
    atKey: (path) => at(findKey(root, path)?.range ?? findNode(root, path)?.range ?? root?.range),
    atEnd: (path) => {
      const [start, end] = findNode(root, path)?.range ?? [0, 0];
      return locations.at(offset + Math.max(start, start + text.slice(start, end).trimEnd().length - 1));
    },
    atWords: (path, words, from, to) => {
      const range = findText(findNode(root, path), words)?.range;
      return range ? at(findInScalar(text.slice(range[0], range[1]), words, from, to, range[0])) : null;
    },
    diagnostics,
  };
}

/** Null if the text is nested too deep for the parser. */
export function readDocument(text: string, options: ParseOptions = {}): Document | null {
  try {
    return parseDocument(text, { schema: "core", prettyErrors: false, uniqueKeys: false, ...options });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function unread(problem: SyntaxProblem, text: string, at: At): YamlData {
  const location = at([problem.offset, problem.offset + problem.length]);
  const isLast = text.slice(problem.offset).trim().split("\n").length < 2;
  const diagnostics = [syntaxDiagnostic(problem, location, isLast)];
  return { value: undefined, atValue: () => location, atKey: () => location, diagnostics };
}

/** The value of a key or the item of a list; undefined if there is none. */
function findChild(node: Node | null, part: string | number): unknown {
  if (isMap(node)) return findPair(node, part)?.value;
  return isSeq(node) ? node.get(part, true) : undefined;
}

/** The node at a path; where that ends too early, the last node on the way. */
function findNode(root: Node | null, path: Path): Node | null {
  let node: Node | null = root;
  for (const part of path) {
    const next = findChild(node, part);
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

/** The first value in or below a node that is this text. */
function findText(node: Node | null, text: string): Node | null {
  let found: Node | null = null;
  if (node)
    visit(node, {
      Scalar: (key, scalar) => {
        if (key === "key" || scalar.value !== text) return undefined;
        found = scalar;
        return visit.BREAK;
      },
    });
  return found;
}

/**
 * Location of words inside a scalar. Quotation marks, escapes, indents and folded lines make the source differ from
 * the scalar's value, so the words are counted: the n-th occurrence in the value is the n-th in the source. The whole
 * scalar if the words are written otherwise there.
 */
function findInScalar(raw: string, value: string, from: number, to: number, start: number): number[] {
  const words = value.slice(from, to);
  let at = -1;
  for (
    let before = value.indexOf(words);
    before >= 0 && before <= from;
    before = value.indexOf(words, before + 1)
  ) {
    at = raw.indexOf(words, at + 1);
    if (at < 0) return [start, start + raw.length];
  }
  return [start + at, start + at + words.length];
}

function findKey(root: Node | null, path: Path): Node | null {
  const parent = findNode(root, path.slice(0, -1));
  const name = path.at(-1);
  const key = isMap(parent) && name !== undefined ? findPair(parent, name)?.key : null;
  return isNode(key) ? key : null;
}

/** Compares keys as text: the key 13 is a number in YAML and "13" in a path. */
function findPair(map: YAMLMap, name: string | number): Pair | undefined {
  if (map.items.length > short) return pairsOf(map).get(String(name));
  const wanted = String(name);
  return map.items.findLast(({ key }) => isScalar(key) && String(key.value) === wanted);
}

const short = 20; // keys; in a map of no more, looking at each takes no longer than making an index

const pairsOf = rememberObject(
  ({ items }: YAMLMap): Map<string, Pair> =>
    new Map(
      items.flatMap((item): [string, Pair][] => (isScalar(item.key) ? [[String(item.key.value), item]] : [])),
    ),
);
