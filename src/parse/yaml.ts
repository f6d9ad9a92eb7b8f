// YAML text → data, with the place of every key and value. Syntax errors are diagnostics; aliases are refused, so
// that a small file cannot grow into a large one.
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import type { Path } from "../model/parsed.ts";
import type { FilePlaces } from "./place.ts";

export interface YamlData {
  value: unknown;
  atValue(path: Path): Location;
  atKey(path: Path): Location;
  diagnostics: Diagnostic[];
}

/** `offset` is where `text` begins in the file. */
export function parseYaml(text: string, places: FilePlaces, offset = 0): YamlData {
  const document = parseDocument(text, { schema: "core", prettyErrors: false, uniqueKeys: true });
  const at = (range: readonly number[] | null | undefined): Location => {
    const start = range?.[0] ?? 0;
    return places.at(offset + start, Math.max(1, (range?.[1] ?? start) - start));
  };
  const diagnostics = document.errors.map((error) => {
    const word = /^[^\s:,{}[\]]*/.exec(text.slice(error.pos[0]))?.[0].length ?? 0;
    const range = [error.pos[0], Math.max(error.pos[1], error.pos[0] + word)];
    return syntaxProblem(error.code, error.message, at(range));
  });
  visit(document, {
    Alias(_, node) {
      diagnostics.push(syntaxProblem("ALIAS", "An alias (*name) is not allowed here.", at(node.range)));
    },
    Scalar(key, node) {
      if (key !== "key" || node.value !== "__proto__") return;
      diagnostics.push(syntaxProblem("PROTO", "__proto__ is no name for anything.", at(node.range)));
    },
  });
  const root = document.contents as Node | null;
  return {
    value: diagnostics.length ? undefined : (document.toJS() as unknown),
    atValue: (path) => at(findNode(root, path)?.range ?? root?.range),
    atKey: (path) => at(findKey(root, path)?.range ?? findNode(root, path)?.range ?? root?.range),
    diagnostics,
  };
}

function syntaxProblem(code: string, message: string, at: Location): Diagnostic {
  if (code === "DUPLICATE_KEY") {
    const fix = "Give one of the two another name, or remove it.";
    return { rule: "id-duplicate", severity: "error", message: "This key stands here twice.", at, fix };
  }
  const said = message.replace(/\s+at line \d+, column \d+.*$/s, "").replace(/\.?$/, ".");
  const fix =
    "Correct the YAML here; text with a colon, a # or a quotation mark at its start needs quotes around it.";
  return { rule: "yaml-syntax", severity: "error", message: `YAML cannot read this: ${said}`, at, fix };
}

function findNode(root: Node | null, path: Path): Node | null {
  let node: Node | null = root;
  for (const part of path) {
    const next: unknown = isMap(node)
      ? findPair(node, part)?.value
      : isSeq(node)
        ? node.get(part, true)
        : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function findKey(root: Node | null, path: Path): Node | null {
  const parent = findNode(root, path.slice(0, -1));
  const name = path.at(-1);
  const key = isMap(parent) && name !== undefined ? findPair(parent, name)?.key : null;
  return isNode(key) ? key : null;
}

/** Keys are compared as text: 13 is a number in YAML, and "13" in a path. */
function findPair(map: YAMLMap, name: string | number): Pair | undefined {
  const known = pairsOf.get(map) ?? indexPairs(map);
  pairsOf.set(map, known);
  return known.get(String(name));
}

const pairsOf = new WeakMap<YAMLMap, Map<string, Pair>>();

const indexPairs = (map: YAMLMap): Map<string, Pair> =>
  new Map(
    map.items.flatMap((item): [string, Pair][] =>
      isScalar(item.key) ? [[String(item.key.value), item]] : [],
    ),
  );
