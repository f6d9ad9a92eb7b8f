// Finds the private content of an author's files: the lines that hold it, and its words. Reports of problems to an
// audience leave both out. A deck with errors is searched too, although it is then not certain what it would show.
import type { SourceFile } from "../model/location.ts";
import type { ParsedDeck, ParsedScenario, Path, PrivateContent } from "../model/parsed.ts";
import { type ScenarioSpec, sections } from "../model/schema.ts";
import { textsIn } from "../text/split-text.ts";
import { dropFacts } from "./facts.ts";
import { dropHeldBack } from "./held-back.ts";
import { findNamedIds } from "./shown.ts";

interface Files {
  scenario: readonly SourceFile[];
  lock: SourceFile | null;
}

export function findPrivateContent(parsed: ParsedDeck, { scenario: files, lock }: Files): PrivateContent {
  const { scenario, slides } = parsed;
  const having = slides.filter(({ privateLines }) => privateLines.length > 0);
  const lines = new Map(having.map(({ file, privateLines }) => [file, new Set(privateLines)]));
  for (const { file, line } of scenario?.privateLines ?? []) addLine(file, line, lines);
  if (!hasPrivateParts(parsed, files)) return { lines, unread: new Set(), words: [] };
  const whole = [...(scenario ? [] : files), ...(lock ? [lock] : [])];
  const unread = new Set(whole.map(({ path }) => path));
  const { open, heldBack } = findNamedIds(parsed);
  const kept = dropFacts(dropHeldBack(parsed), open, heldBack).scenario?.spec;
  if (!scenario || !kept) return { lines, unread, words: [] };
  const paths = findDropped(scenario.spec, kept);
  for (const path of paths) addLines(scenario, path, lines);
  return { lines, unread, words: findWords(scenario.spec, kept, paths) };
}

/** In a scenario that cannot be read, the name of the key says whether a source has a private note. */
function hasPrivateParts({ scenario, slides }: ParsedDeck, files: readonly SourceFile[]): boolean {
  if (slides.some(({ privateLines }) => privateLines.length > 0)) return true;
  if (!scenario) return files.some(({ text }) => /\bprivate\b/i.test(text));
  return Object.values(scenario.spec.sources).some((source) => source.private !== null);
}

/** Paths of entities that were dropped, of names of accounts and sides that were changed, and of private notes. */
function findDropped(whole: ScenarioSpec, kept: ScenarioSpec): Path[] {
  const entities = sections.flatMap((name) =>
    Object.keys(whole[name])
      .filter((id) => !Object.hasOwn(kept[name], id))
      .map((id) => [name, id]),
  );
  const names = (["accounts", "sides"] as const).flatMap((name) =>
    Object.entries(whole[name])
      .filter(([id, value]) => JSON.stringify(value) !== JSON.stringify(kept[name][id]))
      .map(([id]) => [name, id]),
  );
  const notes = Object.entries(whole.sources)
    .filter(([, source]) => source.private !== null)
    .map(([id]) => ["sources", id, "private"]);
  return [...entities, ...names, ...notes];
}

function addLines({ atKey, atEnd }: ParsedScenario, path: Path, lines: Map<string, Set<number>>): void {
  const { file, line } = atKey(path);
  for (let one = line; one <= Math.max(line, atEnd(path).line); one++) addLine(file, one, lines);
}

function addLine(file: string, line: number, lines: Map<string, Set<number>>): void {
  const known = lines.get(file) ?? new Set();
  lines.set(file, known.add(line));
}

/** Ids and texts that the public part has nowhere. A lower-case word alone may be one of the format itself. */
function findWords(whole: ScenarioSpec, kept: ScenarioSpec, paths: readonly Path[]): string[] {
  const open = new Set(textsIn(kept));
  const ids = paths.filter(({ length }) => length === 2).map(([, id]) => String(id));
  const texts = paths.flatMap((path) => textsIn(valueAt(whole, path)));
  return [...new Set([...ids, ...texts.filter((text) => /[^a-z]/.test(text))])].filter(
    (text) => text.length > 1 && !open.has(text),
  );
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((found, part) => (found as Record<string, unknown> | undefined)?.[part], value);
