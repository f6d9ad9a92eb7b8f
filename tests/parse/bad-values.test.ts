// A scenario that has every key, with each value replaced in turn by values of other kinds and each key misspelt:
// what is said stands at that place, once, in words of people, and says what to do.
import { describe, expect, it } from "vitest";
import { parseDocument, stringify } from "yaml";
import { checkDeck } from "../../src/check/deck.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseSlide } from "../../src/parse/slide.ts";
import { whole } from "./whole-scenario.ts";

type Key = string | number;
type Tree = Record<Key, unknown>;

const others: unknown[] = [null, "", 42, [], { x: 1 }, true, ["x"], {}, "no such", "2001-13-45"];

/** Three for each place, in turn; all of them with PROPERTY_RUNS. */
const othersAt = (place: number): unknown[] =>
  process.env.PROPERTY_RUNS ? others : [0, 1, 2].map((i) => others[(place * 3 + i) % others.length]);

function pathsIn(value: unknown, path: Key[] = []): Key[][] {
  if (value === null || typeof value !== "object") return [path];
  const below = Object.entries(value).flatMap(([key, one]) =>
    pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length ? [path, ...below] : below;
}

function errorsIn(text: string): Diagnostic[] {
  const slide = { path: "slides/01-hello.md", text: "# A rider was seen\n\nA rider was seen. [@seen]\n" };
  const parsed = parseDeck({ scenario: [{ path: "slides/scenario.yaml", text }], slides: [slide] });
  const checked = checkDeck(parsed.deck, new Map(), null);
  const open: string[] = ["words-not-locked"]; // there is no lock
  return [...parsed.diagnostics, ...checked.diagnostics].filter(
    ({ severity, rule }) => severity === "error" && !open.includes(rule),
  );
}

/** The lines from a key to the end of its value, from 1. */
function linesOf(text: string, path: readonly Key[]): [from: number, to: number] {
  const document = parseDocument(text);
  const parent = document.getIn(path.slice(0, -1), true) as {
    range: number[];
    items: { key?: { range: number[] } }[];
  };
  const key = parent.items.find(
    ({ key }) => String((key as { value?: unknown })?.value) === String(path.at(-1)),
  );
  const node = document.getIn(path, true) as { range: number[] };
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  const [, to = 0] = node.range;
  return [lineAt((key?.key ?? node).range[0] ?? 0), lineAt(to)];
}

/** What people do not say: names of the program's own things, and values that were not filled in. */
const jargon =
  /undefined|\[object|NaN|Invalid|invalid|expected|received|zod|regex|pattern|union|boolean|\barray\b|\bstring\b|"null"| is called \.|\.\./;

function faultsOf(text: string, found: readonly Diagnostic[]): string[] {
  return found.flatMap(({ message, fix = "", at }) => {
    const said = `${at.line}:${at.column} ${message} ${fix}`;
    const isPlain = !jargon.test(said.replaceAll("from/to", ""));
    const isWhole = /[.?]$/.test(message) && /(?:[.)]|\{program\} ids.*)$/.test(fix);
    const isThere = at.line >= 1 && at.line <= text.split("\n").length;
    return isPlain && isWhole && isThere && message.length < 300 ? [] : [said];
  });
}

const replaced = (path: readonly Key[], value: unknown): string => {
  const copy = structuredClone(whole) as Tree;
  const parent = path.slice(0, -1).reduce<Tree>((at, key) => at[key] as Tree, copy);
  parent[path.at(-1)!] = value;
  return stringify(copy, { aliasDuplicateObjects: false, lineWidth: 0 });
};

const misspelt = (path: readonly Key[]): string => {
  const copy = structuredClone(whole) as Tree;
  const parent = path.slice(0, -1).reduce<Tree>((at, key) => at[key] as Tree, copy);
  const key = String(path.at(-1));
  const kept = Object.entries(parent).map(([name, one]) => [name === key ? `${key}x` : name, one] as const);
  for (const name of Object.keys(parent)) delete parent[name];
  Object.assign(parent, Object.fromEntries(kept));
  return stringify(copy, { aliasDuplicateObjects: false, lineWidth: 0 });
};

const paths = pathsIn(whole);

describe("a scenario with every key", () => {
  it("is right", () => {
    expect(
      errorsIn(stringify(whole, { aliasDuplicateObjects: false })).map(({ message }) => message),
    ).toEqual([]);
    expect(paths.length).toBeGreaterThan(120);
  });

  it("whose values are of other kinds is answered at the value, once, in words of people", () => {
    let answered = 0;
    const wrong = paths.flatMap((path, place) =>
      othersAt(place).flatMap((value) => {
        const text = replaced(path, value);
        const found = errorsIn(text);
        if (!found.length) return [];
        answered++;
        const [from, to] = linesOf(text, path);
        const here = found.filter(({ at }) => at.line >= from && at.line <= to);
        const places = here
          .filter(({ message }) => !message.includes(" is missing in "))
          .map(({ at, rule }) => `${rule} ${at.line}:${at.column}`);
        const isOfWrongKind = found.some(({ rule }) => rule === "value-wrong");
        return [
          ...faultsOf(text, found),
          ...(isOfWrongKind && here.length === 0 && path.at(-1) !== "min"
            ? [`nothing is said at ${path.join(".")} = ${JSON.stringify(value)}: ${found[0]?.message}`]
            : []),
          ...places
            .filter((place, i) => place.startsWith("value-wrong") && places.indexOf(place) < i)
            .map((place) => `twice: ${place} ${path.join(".")} = ${JSON.stringify(value)}`),
        ];
      }),
    );
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(paths.length * 2);
  }, 120_000);

  it("whose keys are misspelt is answered with the key that is meant", () => {
    const inKnown = paths.filter((path) => typeof path.at(-1) === "string");
    const wrong = inKnown.flatMap((path) => {
      const text = misspelt(path);
      const found = errorsIn(text);
      const unknown = found.filter(({ rule }) => rule === "key-unknown");
      return [
        ...faultsOf(text, found),
        ...unknown
          .filter(({ suggestion }) => suggestion !== path.at(-1))
          .map(({ message, fix }) => `${message} ${fix}`),
      ];
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  it("says of a key that has to be there that it is empty, and of another that it may go", () => {
    const fixOf = (path: Key[]) => errorsIn(replaced(path, null)).map(({ fix }) => fix);
    expect(fixOf(["title"])).toEqual(["Write text."]);
    expect(fixOf(["subtitle"])).toEqual(["Write text, or remove the key."]);
    expect(fixOf(["sources", "paper", "relays", 0])).toEqual(["Write text, or remove it."]);
    expect(fixOf(["claims", "seen", "about"])).toEqual(["Write text, or remove the key."]);
  });
});

it("an account that is called as every object has a field is no account", () => {
  for (const name of ["constructor", "toString", "__proto__"]) {
    const text = `---\naccount: ${name}\n---\n# News\n`;
    const { slide, diagnostics } = parseSlide({ path: "slides/02-news.md", text }, "en");
    expect(diagnostics.map(({ rule, at }) => [rule, at.line])).toEqual([["value-wrong", 2]]);
    expect(slide.options.account).toBe(null);
  }
});
