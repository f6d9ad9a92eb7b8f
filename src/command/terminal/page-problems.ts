// Problems as data for the server's page, which shows them over the slides.
import { type Diagnostic, sortDiagnostics } from "../../model/diagnostic.ts";
import type { SourceFile } from "../../model/location.ts";
import { nameProgram } from "./body.ts";
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
