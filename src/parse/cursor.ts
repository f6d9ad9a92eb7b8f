// Marked gives tokens no position, but their `raw` texts stand in the source in reading order. A cursor walks the
// source along with the tokens and finds each one from where the last was found.
import type { Location } from "../model/location.ts";
import type { FilePlaces } from "./place.ts";

export interface Cursor {
  places: FilePlaces;
  offset: number; // in the file's text; moves on
  end: number; // where the block being walked ends
}

/** Finds `raw` from the cursor on and moves the cursor to its first character. */
export function seek(cursor: Cursor, raw: string): number {
  const text = cursor.places.file.text.slice(cursor.offset, cursor.end);
  const whole = text.indexOf(raw);
  // Inside block quotes and lists a token of several lines has lost its indents: its first line is still there.
  const found = whole >= 0 ? whole : text.indexOf(raw.split("\n", 1)[0] ?? "");
  if (found > 0) cursor.offset += found;
  return cursor.offset;
}

export function locate(cursor: Cursor, raw: string): Location {
  return cursor.places.at(seek(cursor, raw), raw.length);
}

/** Moves the cursor behind a token whose first character it stands on. */
export function pass(cursor: Cursor, start: number, raw: string): void {
  const text = cursor.places.file.text;
  const width = text.startsWith(raw, start) ? raw.length : (raw.split("\n", 1)[0]?.length ?? 0);
  cursor.offset = Math.max(cursor.offset, Math.min(start + width, cursor.end));
}
