// Marks that a version control leaves in a file where two versions met. Markdown reads them as words, a quotation or a
// heading, so they would be shown with both versions.
import type { Diagnostic } from "../model/diagnostic.ts";

/** The first conflict of a text: a line of seven `<`, and below it one of seven `>`. A block of code may show one. */
export function findMergeConflict(path: string, text: string): Diagnostic[] {
  const begin = [...text.matchAll(/^<{7}(?: .*)?$/gm)].find(({ index }) => !isInCode(text.slice(0, index)));
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

const isInCode = (before: string): boolean => (before.match(/^\s*(?:`{3}|~{3})/gm) ?? []).length % 2 === 1;

const countLines = (before: string): number => before.split("\n").length;
