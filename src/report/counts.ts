// The closing line of a report: how many problems, in how many files, and how much was read.

import type { Diagnostic } from "../model/diagnostic.ts";
import { countLocations } from "./messages.ts";
import { makePaint } from "./paint.ts";

export interface Counted {
  colour: boolean;
  slides: number; // number of slides read; 0: not mentioned
  all?: boolean;
}

/** "3 errors in 2 files, 21 slides read. 4 that follow from them are not shown (--all)." */
export function formatCounts(diagnostics: readonly Diagnostic[], { colour, slides, all }: Counted): string {
  const shown = all ? diagnostics : diagnostics.filter((one) => !one.follows);
  const { errors, warnings } = countSeverities(shown);
  if (errors + warnings === 0)
    return slides > 0 ? `No problems in ${count(slides, "slide")}.` : "No problems.";
  const files = new Set(shown.map(({ at }) => at.file)).size;
  const kinds = new Set(shown.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).size;
  const said = [
    errors > 0
      ? makePaint(colour)("wrong", count(errors, "error")) + (errors > 3 && kinds === 1 ? " of one kind" : "")
      : "",
    warnings > 0 ? count(warnings, "warning") : "",
  ].filter(Boolean);
  const where = `${said.length > 1 ? ", in" : " in"} ${count(files, "file")}`;
  const read = slides > 0 ? `, ${count(slides, "slide")} read` : "";
  const held = diagnostics.length - shown.length;
  const follow = `${held} that follow${held === 1 ? "s" : ""} from ${errors === 1 ? "it" : "them"} ${held === 1 ? "is" : "are"} not shown (--all).`;
  return `${said.join(", ")}${where}${read}.${held > 0 ? ` ${follow}` : ""}`;
}

/** Counts every location of a diagnostic. */
export function countSeverities(diagnostics: readonly Diagnostic[]): { errors: number; warnings: number } {
  const of = (severity: Diagnostic["severity"]) =>
    countLocations(diagnostics.filter((diagnostic) => diagnostic.severity === severity));
  return { errors: of("error"), warnings: of("warning") };
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
