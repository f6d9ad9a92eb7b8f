// Offsets in a file → locations. Made once for a file; a lookup is a binary search over line starts.
import type { Location, SourceFile } from "../model/location.ts";

export interface FilePlaces {
  file: SourceFile;
  /** The location of `length` characters from `offset`, cut at the end of the line. */
  at(offset: number, length?: number): Location;
}

export function findPlaces(file: SourceFile): FilePlaces {
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
