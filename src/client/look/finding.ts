// The result of a measurement in the browser: plain data, which can be passed out of the page. And where a text is: its
// slide, its figure, and the part of the slide's section.

/** `cut`: outside its box. `outside`: a label outside its figure. */
export type FindingKind = "cut" | "outside" | "overlap" | "small" | "faint";

export interface Finding {
  kind: FindingKind;
  slide: string; // id of the slide
  figure: string | null; // id of the figure that holds the text
  part: "slide" | "notes" | "sources" | "chrome"; // part of the slide's section
  text: string; // the text with the fault
  other: string | null; // the text that it overlaps
  amount: number; // px outside the box, px of type, or contrast ratio; 0 for an overlap
}

/** Null if it belongs to no slide, such as the page's controls. */
export function findSection(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("section[data-folio]");
}

/** Where the text of an element is. */
export function describeText(element: Element): Pick<Finding, "slide" | "figure" | "part"> {
  const section = findSection(element);
  const drawing = element.closest(".fig")?.querySelector("svg.dg");
  return {
    slide: section?.id || section?.dataset.of || "", // a page of a later step has no id of its own
    figure: drawing?.id.replace(/-narrow$/, "") ?? null,
    part: partOf(element),
  };
}

function partOf(element: Element): Finding["part"] {
  if (element.closest(".notes")) return "notes";
  if (element.closest(".beside, .all-sources")) return "sources";
  return element.closest(".chrome, .foot, .rail") ? "chrome" : "slide";
}
