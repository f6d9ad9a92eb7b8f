// Diagnostics about the Markdown of other tools.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";

/** @param is what was found: "A slot of Slidev" */
export function foreign(is: string, fix: string, at: Location): Diagnostic {
  return {
    rule: "markdown-dialect",
    severity: "warning",
    message: `${is} is not understood here; it is shown as it stands.`,
    at,
    fix,
  };
}

/** The diagnostic, and a follow-up for each line after it, down to `last`. */
export const wholeLines = (one: Diagnostic, last: number): Diagnostic[] => [
  one,
  ...Array.from({ length: Math.max(0, last - one.at.line) }, (_, i) => ({
    ...one,
    at: { ...one.at, line: one.at.line + 1 + i, column: 0, length: longLine },
    follows: true as const,
  })),
];

const longLine = 200; // columns; what shows a location ends it with its line
