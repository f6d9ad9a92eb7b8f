// A place in an author's file. Every parsed node carries one, so that a problem can be shown where it is.

export interface Location {
  file: string; // path as the author would write it, "slides/03-sources.md"
  line: number; // 1-based
  column: number; // 0-based, UTF-16 code units; printed 1-based
  length: number; // of what is meant, on that line; 0 points between two characters
}

/** One file as read: LF line ends, no byte order mark. `lines` are split once and shared. */
export interface SourceFile {
  path: string;
  text: string;
}
