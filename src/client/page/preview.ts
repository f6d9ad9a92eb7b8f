// A small picture of a slide at a step, for this window or the speaker's: an inert copy of its stage.
import { element } from "../ui/element.ts";
import { currentTheme } from "../ui/theme.ts";
import { highlight } from "./highlight.ts";
import type { Position } from "./slides.ts";

/** `suffix` makes the copy's ids unique. The size comes from `--k` on a parent. */
export function drawPreview({ slide, step }: Position, suffix: string): HTMLElement {
  const stage = document.importNode(slide.element.querySelector(".stage") as Element, true);
  highlight(stage, step);
  stage.removeAttribute("tabindex");
  renameIds(stage, suffix);
  const attributes = { class: `scaled theme-${currentTheme()}`, inert: true, "aria-hidden": "true" };
  return element("div", attributes, [stage]);
}

/** Attributes that name other elements by their ids. */
const references = [
  "href",
  "aria-labelledby",
  "aria-describedby",
  "clip-path",
  "mask",
  "fill",
  "stroke",
  "for",
];

/** Adds a suffix to every id in the copy and to references to these ids. References to other ids stay. */
export function renameIds(root: Element, suffix: string): void {
  const ids = new Set([...root.querySelectorAll("[id]")].map((each) => each.id));
  if (root.id) root.removeAttribute("id");
  for (const each of root.querySelectorAll("*")) {
    if (each.id) each.id = `${each.id}--${suffix}`;
    for (const name of references) {
      const value = each.getAttribute(name);
      if (value) each.setAttribute(name, renameIn(name, value, ids, suffix));
    }
  }
}

/** The value of the attribute `name` with its references renamed: a list of ids, or a `url(#id)` or `#id`. */
function renameIn(name: string, value: string, ids: ReadonlySet<string>, suffix: string): string {
  if (name.startsWith("aria-") || name === "for")
    return value.replace(/[^\s]+/g, (id) => (ids.has(id) ? `${id}--${suffix}` : id));
  return value.replace(/#([\w-]+)/g, (whole, id: string) => (ids.has(id) ? `${whole}--${suffix}` : whole));
}
