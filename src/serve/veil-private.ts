// Problems in parts of the notes that are held back or private, for a page that an audience may see: where they are,
// and not what they say.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";

export interface Told {
  diagnostics: Diagnostic[];
  files: SourceFile[];
  privateLines: ReadonlyMap<string, ReadonlySet<number>>; // by path, 1-based
}

export function veilPrivate<Result extends Told>(result: Result): Result {
  const { diagnostics, files, privateLines } = result;
  return {
    ...result,
    diagnostics: diagnostics.map((one) =>
      privateLines.get(one.at.file)?.has(one.at.line) ? veilDiagnostic(one) : one,
    ),
    files: files.map((file) => {
      const lines = privateLines.get(file.path);
      return lines?.size ? { ...file, text: emptyLines(file.text, lines) } : file;
    }),
  };
}

const veilDiagnostic = ({ rule, severity, at, follows }: Diagnostic): Diagnostic => ({
  rule,
  severity,
  at,
  message: "A part of the notes that is held back or private has a problem.",
  fix: "The terminal says which.",
  ...(follows ? { follows } : {}),
});

const emptyLines = (text: string, lines: ReadonlySet<number>): string =>
  text
    .split("\n")
    .map((line, i) => (lines.has(i + 1) ? "" : line))
    .join("\n");
