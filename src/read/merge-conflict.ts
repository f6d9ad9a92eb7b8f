// Marks that a version control leaves in a file where two versions met. Markdown reads them as words, a quotation or a
// heading, so they would be shown with both versions.
import type { Diagnostic } from "../model/diagnostic.ts";

/** The first conflict of a text: a line of seven `<`, and below it one of seven `>`. */
export function findMergeConflict(path: string, text: string): Diagnostic[] {
  const begin = /^<{7}(?: .*)?$/m.exec(text);
  const end = begin && /^>{7}(?: .*)?$/m.exec(text.slice(begin.index));
  if (!begin || !end) return [];
  const line = countLines(text.slice(0, begin.index));
  const last = countLines(text.slice(0, begin.index + end.index));
  return [
    {
      rule: "merge-conflict",
      severity: "error",
      message: "A merge conflict that was not resolved begins here.",
      at: { file: path, line, column: 0, length: begin[0].length },
      fix: `Keep one of the two versions that stand up to line ${last}, and remove the lines of <, = and >.`,
    },
  ];
}

const countLines = (before: string): number => before.split("\n").length;
