// Problems as an audience may see them: those that concern private content or an author's comments keep their location,
// and lose their words.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";
import type { PrivateContent } from "../model/parsed.ts";
import { textsIn } from "../text/split-text.ts";
import { blankComments } from "./blank-comments.ts";

/** Problems, and what is needed to say of them only what an audience may know. */
export interface ReportedProblems {
  diagnostics: Diagnostic[];
  files: SourceFile[];
  privateContent: () => PrivateContent;
}

/**
 * Takes the words out of problems that concern private content or comments, and the private lines out of the files.
 * The rest of `result` stays as it is.
 */
export function veilPrivate<Result extends ReportedProblems>(result: Result): Result {
  const { diagnostics, files } = result;
  if (diagnostics.length === 0) return result;
  const { lines, unread, words } = result.privateContent();
  const read = files.map(blankComments);
  const thoughts = read.flatMap(({ comments }) => comments).filter((one) => /\S\s+\S/.test(one)); // one word may be any
  const hasComments = read.some(({ comments }) => comments.length > 0);
  if (lines.size + unread.size + words.length === 0 && !hasComments) return result;
  const veilOne = (one: Diagnostic): Diagnostic => {
    const { file, line } = one.at;
    if (unread.has(file)) return veilDiagnostic(one, `This file has a problem, and may hold private words.`);
    if (lines.get(file)?.has(line))
      return veilDiagnostic(one, "Something held back or private has a problem.");
    return mentions(one, [...words, ...thoughts])
      ? veilDiagnostic(one, "A problem has to do with something held back or private.")
      : one;
  };
  return {
    ...result,
    diagnostics: diagnostics.map(veilOne),
    files: read.map(({ file }) => emptyLines(file, lines.get(file.path) ?? new Set(), unread.has(file.path))),
  };
}

const veilDiagnostic = ({ rule, severity, at, follows }: Diagnostic, message: string): Diagnostic => ({
  rule,
  severity,
  at,
  message,
  fix: "The terminal says which.",
  ...(follows ? { follows } : {}),
});

/** Whether the texts of a problem hold one of the words, as a whole word. */
function mentions({ at: _, ...said }: Diagnostic, words: readonly string[]): boolean {
  const text = textsIn(said).join("\n");
  return words.some((word) => {
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1))
      if (!isInner(text[from - 1]) && !isInner(text[from + word.length])) return true;
    return false;
  });
}

const isInner = (character = ""): boolean => /[\p{L}\p{N}-]/u.test(character);

function emptyLines(file: SourceFile, lines: ReadonlySet<number>, whole: boolean): SourceFile {
  if (lines.size === 0 && !whole) return file;
  const kept = file.text.split("\n").map((line, i) => (whole || lines.has(i + 1) ? "" : line));
  return { ...file, text: kept.join("\n") };
}
