// quotations.lock → Lock, or why it cannot be read. The tool writes this JSON file, so running the tool again
// is the remedy.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import { type Lock, lockSchema } from "../model/lock.ts";
import { checkSchema } from "./check-schema.ts";
import { findFault } from "./json.ts";
import { type FileLocations, locationsIn } from "./locate.ts";
import { parseYaml } from "./yaml/yaml.ts";

const run = "quotes {folder} --sources DIR";

export function parseLock(file: SourceFile | null): { lock: Lock | null; diagnostics: Diagnostic[] } {
  if (!file) return { lock: null, diagnostics: [] };
  const locations = locationsIn(file);
  const read = readJson(file.text, locations);
  if ("problem" in read) return { lock: null, diagnostics: [read.problem] };
  const written = lockSchema.safeParse(read.value);
  if (written.success) return { lock: written.data, diagnostics: [] };
  // JSON is also YAML, whose parser gives the location of every key
  const data = parseYaml(file.text, locations);
  if (data.diagnostics.length) return { lock: null, diagnostics: data.diagnostics.map(toLockProblem) };
  return { lock: null, diagnostics: checkSchema(lockSchema, data).diagnostics.map(toLockProblem) };
}

const toLockProblem = ({ suggestion: _, ...one }: Diagnostic): Diagnostic => ({
  ...one,
  rule: "lock-unreadable",
  fix: "The lock is written by a command and not by hand. Write it anew:",
  run,
});

function readJson(text: string, locations: FileLocations): { value: unknown } | { problem: Diagnostic } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: explain(text, error, locations) };
  }
}

function explain(text: string, error: unknown, locations: FileLocations): Diagnostic {
  const isOld = /^(#|version:)/.test(text);
  const isMerge = /^<{7} /m.exec(text);
  const at = locations.at(isOld ? 0 : (isMerge?.index ?? findFault(error, text) ?? text.length), 1);
  const isCut = "This lock is cut off or was changed by hand: from here on it is not JSON.";
  const hasConflict = "This lock holds a merge conflict that was not resolved.";
  const unread = isMerge ? hasConflict : isCut;
  const message = isOld ? "This lock was written by an earlier version of this program." : unread;
  const why = "Without it nobody can tell which words stand in their sources.";
  return { rule: "lock-unreadable", severity: "error", message, at, why, fix: "Write it anew:", run };
}
