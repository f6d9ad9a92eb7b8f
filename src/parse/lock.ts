// quotations.lock → Lock, or why it cannot be read. YAML tells where what is wrong.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import { type Lock, lockSchema } from "../model/lock.ts";
import { checkSchema } from "./check-schema.ts";
import { parseLockLines } from "./lock-lines.ts";
import { findPlaces } from "./place.ts";
import { parseYaml } from "./yaml.ts";

export function parseLock(file: SourceFile | null): { lock: Lock | null; diagnostics: Diagnostic[] } {
  if (!file) return { lock: null, diagnostics: [] };
  const written = lockSchema.safeParse(parseLockLines(file.text));
  if (written.success) return { lock: written.data, diagnostics: [] };
  const data = parseYaml(file.text, findPlaces(file));
  if (data.diagnostics.length) return { lock: null, diagnostics: data.diagnostics };
  const { value, diagnostics } = checkSchema(lockSchema, data);
  return { lock: value, diagnostics };
}
