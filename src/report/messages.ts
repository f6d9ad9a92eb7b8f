// Groups problems into messages, one for each cause. The terminal prints them, and the server's page shows
// them.
import type { Diagnostic, Rule } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";

/** One problem, or several of the same kind. */
export interface Message {
  first: Diagnostic;
  all: Diagnostic[]; // in order, including the first
  form: "one" | "same" | "many"; // a single problem; the same one in two or three locations; a list
  framed: boolean; // shows its line: the first of its rule in its file
}

const most = 3; // problems of one kind that are still shown one by one

/** Rules whose problems each have an answer of their own, so they are not grouped into one message. */
const answered: ReadonlySet<Rule> = new Set(["markdown-dialect", "html-raw"]);

/** In the order in which an author should solve them, without problems that follow from others. */
export function groupProblems(diagnostics: readonly Diagnostic[]): Message[] {
  const sorted = orderForReading(diagnostics.filter((one) => !one.follows));
  const same = collect(sorted, ({ rule, severity, message, fix }) => [rule, severity, message, fix ?? ""]);
  const kinds = collect(
    sorted.filter((one) => same.get(one)?.length === 1),
    ({ rule, severity, at, fix = "" }) => [rule, severity, at.file, answered.has(rule) ? fix : ""],
  );
  const said = new Set<Diagnostic>();
  const framed = new Set<string>();
  return sorted.flatMap((first): Message[] => {
    if (said.has(first)) return [];
    const alike = same.get(first) ?? [first];
    const kind = kinds.get(first) ?? [first];
    const ofKind = countLocations(kind) > most ? kind : [first];
    const all = alike.length > 1 ? alike : ofKind;
    for (const one of all) said.add(one);
    const name = `${first.rule}\n${first.at.file}`;
    const fewForm = all.length > 1 || first.also?.length ? "same" : "one";
    const form = countLocations(all) > most ? "many" : fewForm;
    const message: Message = { first, all, form, framed: form !== "many" && !framed.has(name) };
    framed.add(name);
    return [message];
  });
}

/** Maps every diagnostic to all with the same key, in order. */
function collect(
  diagnostics: readonly Diagnostic[],
  keyOf: (one: Diagnostic) => string[],
): Map<Diagnostic, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  const found = new Map<Diagnostic, Diagnostic[]>();
  for (const one of diagnostics) {
    const key = keyOf(one).join("\0");
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
    found.set(one, group);
  }
  return found;
}

export const locationsOf = ({ at, also = [] }: Diagnostic): Location[] => [at, ...also];

export const countLocations = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.reduce((sum, one) => sum + locationsOf(one).length, 0);

/**
 * The problems that block most come first: files, keys, ids, words, numbers, statements; then by location.
 */
export function orderForReading(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const compare = (a: Diagnostic, b: Diagnostic) =>
    Number(a.severity === "warning") - Number(b.severity === "warning") ||
    rankOf(a.rule) - rankOf(b.rule) ||
    compareText(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message);
  return [...diagnostics].sort(compare);
}

/** By code unit, so that the order is the same on every machine. */
const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const ranks = [
  /^(folder|file|yaml|json|front-matter|lock)/,
  /^(key|value|date)/,
  /^(id|citation|event-order)/,
  /^(words|text|paragraph|quotation|evidence|source)/,
  /^number/,
  /(?!)/, // matches nothing
  /^statement/,
];
const unnamed = ranks.length - 2;

function rankOf(rule: Rule): number {
  const rank = ranks.findIndex((pattern) => pattern.test(rule));
  return rank < 0 ? unnamed : rank;
}
