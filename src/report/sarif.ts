// Problems as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code hosts show beside the
// lines.
import { type Diagnostic, rules, sortDiagnostics } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { nameProgram } from "./body.ts";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

/** One run. Columns count from 1, in UTF-16 code units. */
export function formatSarif(diagnostics: readonly Diagnostic[], version: string): string {
  const sorted = sortDiagnostics(diagnostics);
  const used = [...new Set(sorted.map(({ rule }) => rule))].sort();
  const driver = {
    name: "scenario-briefing",
    version,
    rules: used.map((id) => ({ id, shortDescription: { text: rules[id] } })),
  };
  const results = sorted.map((one) => ({
    ruleId: one.rule,
    ruleIndex: used.indexOf(one.rule),
    level: one.severity,
    message: { text: sayAll(one) },
    locations: [one.at, ...(one.also ?? [])].map(describeLocation),
    ...(one.related
      ? {
          relatedLocations: one.related.map(({ message, at }) => ({
            ...describeLocation(at),
            message: { text: message },
          })),
        }
      : {}),
  }));
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 1)}\n`;
}

function sayAll({ message, why, fix }: Diagnostic): string {
  return [message, why, fix === undefined ? undefined : nameProgram(fix)].filter(Boolean).join(" ");
}

function describeLocation({ file, line, column, length }: Location) {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  const region = { startLine: line, startColumn: column + 1, endColumn: column + 1 + length };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
