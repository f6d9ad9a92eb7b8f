// Problems in, what a person reads in the terminal out. A place comes first on its line: terminals make it a link.
import { type Diagnostic, sortDiagnostics } from "../../model/diagnostic.ts";
import type { Location, SourceFile } from "../../model/location.ts";
import { makeFrame } from "./frame.ts";
import { makePaint, type Paint } from "./paint.ts";
import { printFrame } from "./print-frame.ts";
import { formatWordings } from "./wordings.ts";

export interface ReportOptions {
  colour: boolean;
  slides: number; // in the deck, for the closing line
}

/** One block for every problem, and a closing line. Empty if there are none. */
export function formatReport(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  options: ReportOptions,
): string {
  if (diagnostics.length === 0) return "";
  const paint = makePaint(options.colour);
  const blocks = sortDiagnostics(diagnostics).map((diagnostic) => formatDiagnostic(diagnostic, files, paint));
  return `${[...blocks, formatCounts(diagnostics, options.slides)].join("\n\n")}\n`;
}

/** "2 errors, 1 warning in 14 slides"; "No problems in 14 slides". */
export function formatCounts(diagnostics: readonly Diagnostic[], slides: number): string {
  const { errors, warnings } = countSeverities(diagnostics);
  const parts = [errors > 0 ? count(errors, "error") : "", warnings > 0 ? count(warnings, "warning") : ""];
  const found = parts.filter((part) => part !== "").join(", ") || "No problems";
  return slides > 0 ? `${found} in ${count(slides, "slide")}` : found;
}

export function countSeverities(diagnostics: readonly Diagnostic[]): { errors: number; warnings: number } {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  return { errors, warnings: diagnostics.length - errors };
}

/** "file:line:column", the column counted from 1 as editors do. */
export function formatPlace(at: Location): string {
  return `${at.file}:${at.line}:${at.column + 1}`;
}

function formatDiagnostic(diagnostic: Diagnostic, files: readonly SourceFile[], paint: Paint): string {
  const { severity, rule, message, at, fix, suggestion, wordings, related = [] } = diagnostic;
  const head = `${paint("place", formatPlace(at))} ${paint(severity, severity)}: ${message} [${rule}]`;
  const parts = [head, ...formatFrame(at, files, suggestion, paint)];
  for (const place of related)
    parts.push(
      "",
      `${paint("place", formatPlace(place.at))} ${place.message}`,
      ...formatFrame(place.at, files, undefined, paint),
    );
  if (wordings) parts.push("", ...formatWordings(wordings, paint));
  if (fix !== undefined) parts.push("", `  Fix: ${fix}`);
  return parts.join("\n");
}

function formatFrame(
  at: Location,
  files: readonly SourceFile[],
  suggestion: string | undefined,
  paint: Paint,
): string[] {
  const frame = makeFrame(at, files);
  return frame.length === 0 ? [] : ["", ...printFrame(frame, suggestion, paint)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
