// Marks on the slide what the inspector shows: a ring around parts of figures, a class on all elements.
import { svgElement } from "../ui/element.ts";
import { findOpenersOf, isShown } from "./openers.ts";

/** `ids` are those of the entities that the inspector shows. */
export function pickOut(root: Element, ids: readonly string[]): void {
  unpick(root);
  for (const opener of findOpenersOf(root, ids)) {
    opener.classList.add("is-picked");
    if (opener instanceof SVGGraphicsElement && isShown(opener)) drawRing(opener);
  }
}

export function unpick(root: Element): void {
  for (const each of root.querySelectorAll(".pick-ring")) each.remove();
  for (const each of root.querySelectorAll(".is-picked")) each.classList.remove("is-picked");
}

const gap = 7; // px between border and ring

function drawRing(part: SVGGraphicsElement): void {
  const { x, y, width, height } = part.getBBox();
  const sizes = { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
  part.append(svgElement("rect", { ...sizes, class: "pick-ring" }));
}
