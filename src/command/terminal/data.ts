// Problems as data: JSON for other programs, and what the server's page shows over the slides.
import { type Diagnostic, sortDiagnostics } from "../../model/diagnostic.ts";
import type { Location, SourceFile } from "../../model/location.ts";
import { nameProgram } from "./body.ts";
import { countSeverities } from "./counts.ts";
import { type FrameLine, findLines, makeFrame } from "./frame.ts";

export interface Problem {
  rule: string;
  severity: "error" | "warning";
  message: string;
  fix: string | null;
  file: string;
  line: number; // 1-based
  column: number; // 1-based
  frame: FrameLine[];
  given?: string; // wording in the briefing
  wanted?: string; // wording in the source
}

/** As the page gets them, in the order of the terminal's report. */
export function describeProblems(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
): Problem[] {
  const lineAt = findLines(files);
  return sortDiagnostics(diagnostics).map(({ rule, severity, message, fix, at, wordings }) => ({
    rule,
    severity,
    message,
    fix: fix === undefined ? null : nameProgram(fix),
    file: at.file,
    line: at.line,
    column: at.column + 1,
    frame: makeFrame(at, lineAt),
    ...(wordings ? { given: wordings.given, wanted: wordings.found } : {}),
  }));
}

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
