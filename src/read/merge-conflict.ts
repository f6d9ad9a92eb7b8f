// Marks that a version control leaves in a file where two versions met. Markdown reads them as words, a quotation or a
// heading, so they would be shown with both versions.
import type { Diagnostic } from "../model/diagnostic.ts";

/** The first conflict of a text: a line of seven `<`, and below it one of seven `>`. A block of code may show one. */
export function findMergeConflict(path: string, text: string): Diagnostic[] {
  const lines = text.split("\n");
  let isCode = false;
  const begin = lines.findIndex((line) => {
    if (/^\s*(?:`{3}|~{3})/.test(line)) isCode = !isCode;
    return !isCode && /^<{7}(?: |\r?$)/.test(line);
  });
  const end = lines.findIndex((line, i) => i > begin && /^>{7}(?: |\r?$)/.test(line));
  if (begin < 0 || end < 0) return [];
  return [
    {
      rule: "merge-conflict",
      severity: "error",
      message: "A merge conflict that was not resolved begins here.",
      at: { file: path, line: begin + 1, column: 0, length: lines[begin]?.trimEnd().length ?? 0 },
      fix: `Keep one of the two versions that stand up to line ${end + 1}, and remove the lines of <, = and >.`,
    },
  ];
}
