// The lines around a place in an author's file, as data: the terminal, the server's page and editors show them.
import type { Location, SourceFile } from "../../model/location.ts";

export interface FrameLine {
  number: number; // 1-based
  text: string;
  hit: boolean; // the line that is meant
  start: number; // of the place on that line, 0-based; 0 on the others
  end: number; // after its last character; equal to start: a point between two characters
}

/** The line, one before and one after. Empty if the file or the line is not there. */
export function makeFrame(at: Location, files: readonly SourceFile[]): FrameLine[] {
  const lines = files.find((file) => file.path === at.file)?.text.split("\n");
  if (lines?.[at.line - 1] === undefined) return [];
  const first = Math.max(1, at.line - 1);
  const last = at.line + 1 === lines.length && lines.at(-1) === "" ? at.line : at.line + 1; // nothing after a last line end
  return lines.slice(first - 1, last).map((text, i) => frameLine(text, first + i, at));
}

function frameLine(text: string, number: number, at: Location): FrameLine {
  const hit = number === at.line;
  const start = hit ? Math.min(at.column, text.length) : 0;
  const end = hit ? Math.min(start + at.length, text.length) : 0;
  return { number, text, hit, start, end };
}
