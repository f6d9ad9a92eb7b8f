// One line for each problem, for other programs, editors and logs: all problems, ungrouped and uncut.

import type { Diagnostic } from "../model/diagnostic.ts";
import { formatCommand, formatLocation, nameProgram, type ReportOptions } from "./body.ts";
import { orderForReading } from "./messages.ts";
import { clipWords, showUnseen } from "./width.ts";

export function formatLines(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const shown = options.all ? diagnostics : diagnostics.filter((one) => !one.follows);
  return orderForReading(shown)
    .map((one) => `${formatLine(one, options)}\n`)
    .join("");
}

function formatLine(diagnostic: Diagnostic, options: ReportOptions): string {
  const { at, also = [], severity, message, several, wordings, why, fix, run, rule } = diagnostic;
  const places = [at, ...also].map(({ line, column }) => `${line}:${column + 1}`);
  const sentences = [
    also.length > 0 ? `${(several ?? message).replace(/\.$/, "")}: ${places.join(", ")}.` : message,
    wordings ? `You quote “${wordings.given}”. It has “${wordings.found}”, ${wordings.where}.` : "",
    why ?? "",
    fix ? nameProgram(fix, options) : "",
    run ? `${fix?.endsWith(":") ? "" : "Run: "}${formatCommand(run, options)}` : "",
  ];
  const text = sentences.filter(Boolean).join(" ").replaceAll("\n", " ");
  return `${formatLocation(at)}: ${severity}: ${showUnseen(clipWords(text))} [${rule}]`;
}
