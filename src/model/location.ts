// A location in an author's file. Every parsed node carries one, so that a problem can be shown where it
// stands.

export interface Location {
  file: string; // path as the author would write it, "slides/03-sources.md"
  line: number; // 1-based
  column: number; // 0-based, UTF-16 code units; printed 1-based
  length: number; // in characters on that line; 0 points between two characters
}

/** One file as read, with LF line ends and no byte order mark. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The line of a location, and where in it the location is. */
export interface FrameLine {
  number: number; // 1-based
  text: string;
  start: number; // 0-based column where the location starts
  end: number; // column after its last character; equal to `start` for a point between two characters
}
