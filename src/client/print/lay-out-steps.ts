// A page for each step of a slide, for presenting from paper or PDF: the slide before its first step, then
// once for each step, highlighted as when presenting.
import { highlight } from "../page/highlight.ts";
import { styleName } from "../page/mode.ts";

/** Whether the page was opened to print steps: `?print=slides&steps`. */
export const asksForSteps = (search: string): boolean => new URLSearchParams(search).has("steps");

/** Returns a function that removes the pages. */
export function layOutSteps(deck: HTMLElement): () => void {
  const states = [...document.querySelectorAll<HTMLStyleElement>("style")].find(
    (one) => styleName(one) === "states",
  );
  const media = states?.media ?? "";
  if (states) states.media = "all";
  document.documentElement.classList.add("live");
  const sections = [...deck.querySelectorAll<HTMLElement>("section[data-steps]")];
  const added = sections.flatMap((section) => {
    const copies = Array.from({ length: Number(section.dataset.steps) }, (_, i) => copySlide(section, i + 1));
    highlight(section, 0);
    moveEnd(section, copies);
    section.after(...copies);
    return copies;
  });
  return () => {
    for (const copy of added) copy.remove();
    if (states) states.media = media;
  };
}

/** Ids stay with the first page, where references lead; so do the bookmark and its heading. */
function copySlide(section: HTMLElement, step: number): HTMLElement {
  const copy = section.cloneNode(true) as HTMLElement;
  copy.dataset.of = section.id;
  for (const each of [copy, ...copy.querySelectorAll("[id]")]) each.removeAttribute("id");
  for (const heading of copy.querySelectorAll(".stage > :is(h1, h2)")) {
    const text = document.createElement("div");
    text.className = heading.className;
    text.append(...heading.childNodes);
    heading.replaceWith(text);
  }
  copy.querySelector(":scope > .all-sources")?.remove();
  highlight(copy, step);
  return copy;
}

/** The list of sources comes after the last page of the last slide. */
function moveEnd(section: HTMLElement, copies: readonly HTMLElement[]): void {
  const sources = section.querySelector(":scope > .all-sources");
  if (sources) copies.at(-1)?.append(sources);
}
