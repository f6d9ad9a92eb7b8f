// Finds the position of marked's tokens, which have none. Their `raw` texts stand in the source in reading
// order, so a cursor walks the source along with the tokens.
import type { Location } from "../model/location.ts";
import type { FilePlaces } from "./place.ts";

export interface Cursor {
  places: FilePlaces;
  offset: number; // in the file's text; moves forward
  end: number; // end of the block being walked
}

/** Finds `raw` from the cursor on, moves the cursor to its first character and returns that offset. */
export function seek(cursor: Cursor, raw: string): number {
  const text = cursor.places.file.text.slice(cursor.offset, cursor.end);
  const whole = text.indexOf(raw);
  // In block quotes and lists, a token of several lines has lost its indents, but its first line is found.
  const found = whole >= 0 ? whole : text.indexOf(raw.split("\n", 1)[0] ?? "");
  if (found > 0) cursor.offset += found;
  return cursor.offset;
}

export function locate(cursor: Cursor, raw: string): Location {
  return cursor.places.at(seek(cursor, raw), raw.length);
}

/** Moves the cursor past a token that begins at `start`. */
export function pass(cursor: Cursor, start: number, raw: string): void {
  const text = cursor.places.file.text;
  const width = text.startsWith(raw, start) ? raw.length : (raw.split("\n", 1)[0]?.length ?? 0);
  cursor.offset = Math.max(cursor.offset, Math.min(start + width, cursor.end));
}
