// Where a text is: its slide, its figure, and the part of the slide's section.
import type { Finding } from "./finding.ts";

/** Null if it belongs to no slide, such as the page's controls. */
export function findSection(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("section[data-folio]");
}

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
