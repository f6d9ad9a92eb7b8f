// What reading a capture gives: its words in numbered paragraphs, or why there are none.

/** `paragraphs[0]` is the title, as ¶0; none is empty or holds a line end. */
export interface Capture {
  title: string;
  date: string | null; // as the capture gives it; null where it gives none
  paragraphs: string[];
}

export type Captured = Capture | { problem: string };
