// What a measurement in the browser gives: plain data, so that it can leave the page.

/** `cut`: beyond the box it stands in. `outside`: a label beyond its figure. */
export type FindingKind = "cut" | "outside" | "overlap" | "small" | "faint";

export interface Finding {
  kind: FindingKind;
  slide: string; // the slide's id
  figure: string | null; // id of the figure that the text stands in
  part: "slide" | "notes" | "sources" | "chrome"; // of the slide's section
  text: string; // what cannot be read
  other: string | null; // the text that it lies on
  amount: number; // px beyond the box, px of type, or ratio of contrast; 0 for an overlap
}
