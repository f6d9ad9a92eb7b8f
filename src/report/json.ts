// What --json prints: problems as JSON for other programs.
import { type Diagnostic, sortDiagnostics } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { nameProgram } from "./body.ts";
import { countSeverities } from "./counts.ts";

/** Version 1 of the form; columns count from 1, lengths in UTF-16 code units. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = countSeverities(diagnostics);
  const list = sortDiagnostics(diagnostics).map((diagnostic) => ({
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.message,
    why: diagnostic.why ?? null,
    fix: diagnostic.fix === undefined ? null : nameProgram(diagnostic.fix),
    suggestion: diagnostic.suggestion ?? null,
    wordings: diagnostic.wordings ?? null,
    follows: diagnostic.follows ?? false,
    ...place(diagnostic.at),
    also: (diagnostic.also ?? []).map(place),
    related: (diagnostic.related ?? []).map(({ message, at }) => ({ message, ...place(at) })),
  }));
  return `${JSON.stringify({ version: 1, diagnostics: list, counts: { errors, warnings } }, null, 2)}\n`;
}

function place({ file, line, column, length }: Location) {
  return { file, line, column: column + 1, length };
}
