// The briefing.json of an earlier version → what of it can be compared, or why it cannot be read. The program writes
// this file, so that nothing in it is to be mended by hand.
import { dataFormat } from "../model/data.ts";
import type { Diagnostic, Rule } from "../model/diagnostic.ts";
import type { Location, SourceFile } from "../model/location.ts";
import { type BriefingVersion, versionSchema } from "../model/version.ts";
import { checkSchema } from "./check-schema.ts";
import { parseJson } from "./json.ts";

const rule: Rule = "value-wrong";
const fix = "Take the earlier briefing.json as it was built.";
const why = "What changed is found by comparing with it.";

/** `file` is null if there is none, which is no problem. */
export function parsePrevious(file: SourceFile | null): {
  version: BriefingVersion | null;
  diagnostics: Diagnostic[];
} {
  if (!file) return { version: null, diagnostics: [] };
  const refused = (diagnostics: readonly Diagnostic[]) => ({
    version: null,
    diagnostics: diagnostics.map(({ suggestion: _, ...one }) => ({ why, ...one, rule, fix: one.fix ?? fix })),
  });
  const data = parseJson(file, { rule, fix });
  if (data.diagnostics.length) return refused(data.diagnostics);
  const foreign = findForeign(data.value, { file: file.path, line: 1, column: 0, length: 0 });
  if (foreign) return refused([foreign]);
  const written = versionSchema.safeParse(data.value);
  if (written.success) return { version: written.data, diagnostics: [] };
  return refused(checkSchema(versionSchema, data).diagnostics.map((one) => ({ ...one, fix })));
}

/** Says that the JSON was written by another program, or in a newer format than this program reads; null if neither. */
function findForeign(value: unknown, at: Location): Diagnostic | null {
  const keys = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const missing = ["claims", "quotes", "events"].filter((key) => !Array.isArray(keys[key]));
  if (missing.length === 3)
    return {
      rule,
      severity: "error",
      message: "This is not the briefing.json of a briefing: it has no claims, quotes and events.",
      at,
    };
  if (typeof keys.version !== "number" || keys.version <= dataFormat) return null;
  return {
    rule,
    severity: "error",
    message: `This file has form ${keys.version}, and this program reads forms up to ${dataFormat}.`,
    at,
    fix: "Compare with the program that wrote it, or with a later one.",
  };
}
