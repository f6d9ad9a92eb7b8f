// What a build prints of its problems: all of them and the closing line.
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { SourceFile } from "../../src/model/location.ts";
import type { ReportOptions } from "../../src/report/body.ts";
import { formatCounts } from "../../src/report/counts.ts";
import { formatProblems } from "../../src/report/report.ts";

/** Empty without problems. */
export function formatReport(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  options: ReportOptions,
): string {
  if (diagnostics.length === 0) return "";
  return `${formatProblems(diagnostics, files, options)}\n${formatCounts(diagnostics, options)}\n`;
}
