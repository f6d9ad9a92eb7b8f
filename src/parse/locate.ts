// Offsets in a file → locations. Made once for a file; a lookup is a binary search over line starts.
import type { LineCounter } from "yaml";
import type { Location, SourceFile } from "../model/location.ts";

export interface FileLocations {
  file: SourceFile;
  /** The location of `length` characters from `offset`, cut at the end of the line. */
  at(offset: number, length?: number): Location;
}

export function locationsIn(file: SourceFile): FileLocations {
  const starts = [0];
  for (let i = file.text.indexOf("\n"); i >= 0; i = file.text.indexOf("\n", i + 1)) starts.push(i + 1);
  return {
    file,
    at(offset, length = 0) {
      const line = lastNotAfter(starts, offset);
      const start = starts[line] ?? 0;
      const end = (starts[line + 1] ?? file.text.length + 1) - 1;
      const column = Math.min(offset, end) - start;
      return { file: file.path, line: line + 1, column, length: Math.max(0, Math.min(length, end - offset)) };
    },
  };
}

function lastNotAfter(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Finds the location of marked's tokens, which have none. Their `raw` texts stand in the source in reading order, so a
 * cursor walks the source along with the tokens.
 */
export interface Cursor {
  locations: FileLocations;
  offset: number; // in the file's text; moves forward
  end: number; // end of the block being walked
}

/** Finds `raw` from the cursor on, moves the cursor to its first character and returns that offset. */
export function seek(cursor: Cursor, raw: string): number {
  const text = cursor.locations.file.text.slice(cursor.offset, cursor.end);
  const whole = text.indexOf(raw);
  // In block quotes and lists, a token of several lines has lost its indents, but its first line is found.
  const found = whole >= 0 ? whole : text.indexOf(raw.split("\n", 1)[0] ?? "");
  if (found > 0) cursor.offset += found;
  return cursor.offset;
}

export function locate(cursor: Cursor, raw: string): Location {
  return cursor.locations.at(seek(cursor, raw), raw.length);
}

/** Moves the cursor past a token that begins at `start`. */
export function pass(cursor: Cursor, start: number, raw: string): void {
  const text = cursor.locations.file.text;
  const width = text.startsWith(raw, start) ? raw.length : (raw.split("\n", 1)[0]?.length ?? 0);
  cursor.offset = Math.max(cursor.offset, Math.min(start + width, cursor.end));
}

interface Fence {
  start: Location; // of the fence's text; the column is the indent of every line
  lines: LineCounter; // of the text
}

/** An offset in a fence's text → a location in the file. */
export function locateInFence({ start, lines }: Fence, offset: number, length: number): Location {
  const { line, col } = lines.linePos(offset);
  const column = start.column + Math.max(col - 1, 0);
  return { file: start.file, line: start.line + Math.max(line, 1) - 1, column, length };
}
