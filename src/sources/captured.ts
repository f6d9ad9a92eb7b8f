// What every reader of captures (text, web page, PDF) returns: words in numbered paragraphs, or why there are none.

/** `paragraphs[0]` is the title, ¶0. No paragraph is empty or holds a line end. */
export interface Capture {
  title: string;
  date: string | null; // as the capture gives it; null if it gives none
  paragraphs: string[];
}

export type Captured = Capture | { problem: string };
