// The line of a place in an author's file, as data: the terminal, the server's page and editors show it.
import type { Location, SourceFile } from "../../model/location.ts";

export interface FrameLine {
  number: number; // 1-based
  text: string;
  hit: boolean; // the line that is meant
  start: number; // of the place on that line, 0-based
  end: number; // after its last character; equal to start: a point between two characters
}

/** The lines of files, each file split once however many places of it are shown. */
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

/** The line in a list, as the page takes it. Empty if the file or the line is not there. */
export function makeFrame(at: Location, lineAt: (at: Location) => FrameLine | null): FrameLine[] {
  const line = lineAt(at);
  return line ? [line] : [];
}

function frameLine(text: string, at: Location): FrameLine {
  const start = Math.min(at.column, text.length);
  return { number: at.line, text, hit: true, start, end: Math.min(start + at.length, text.length) };
}
