// The line of a location in an author's file, as data for the terminal, the server's page and editors.
import type { FrameLine, Location, SourceFile } from "../../model/location.ts";

/** Finds lines of files. Each file is split once, however many of its lines are shown. */
export function findLines(files: readonly SourceFile[]): (at: Location) => FrameLine | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const split = new Map<string, string[]>();
  return (at) => {
    const file = byPath.get(at.file);
    const lines = split.get(at.file) ?? file?.text.split("\n") ?? [];
    split.set(at.file, lines);
    const text = lines[at.line - 1];
    return text === undefined ? null : frameLine(text, at);
  };
}

function frameLine(text: string, at: Location): FrameLine {
  const start = Math.min(at.column, text.length);
  return { number: at.line, text, start, end: Math.min(start + at.length, text.length) };
}
