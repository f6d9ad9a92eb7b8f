// The result of a measurement in the browser: plain data, which can be passed out of the page.

/** `cut`: outside its box. `outside`: a label outside its figure. `unknown`: characters that no font of this machine has. */
export type FindingKind = "cut" | "outside" | "overlap" | "small" | "faint" | "unknown";

export interface Finding {
  kind: FindingKind;
  slide: string; // id of the slide
  figure: string | null; // id of the figure that holds the text
  part: "slide" | "notes" | "sources" | "chrome"; // part of the slide's section
  text: string; // the text with the fault
  other: string | null; // the text that it overlaps; the unknown characters
  amount: number; // px outside the box, px of type, contrast ratio, or how many are unknown; 0 for an overlap
}

/** Findings in one state of the page. */
export interface Sight {
  step: number | null; // null if there are no steps
  theme: "paper" | "room" | null; // null: the same in both themes
  findings: Finding[];
}
