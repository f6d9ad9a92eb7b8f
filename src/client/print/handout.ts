// The handout's own parts, added to the document for one printing: running head, headline, ruled lines, foot.

import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { fitPages } from "./fit-handout.ts";
import { makeParts, type Parts } from "./handout-parts.ts";

/** Returns a function that removes them. */
export function layOutHandout(deck: HTMLElement, say: Say): () => void {
  const sections = [...deck.querySelectorAll<HTMLElement>("section:not([data-stack])")];
  const name = sections.at(-1)?.querySelector(".chrome .briefing") ?? null;
  const pages = sections.map((section) => ({ section, parts: makeParts(section, name, say) }));
  const putBack = setSourcesApart(deck);
  for (const page of pages) insert(page.section, page.parts);
  const unfit = fitPages(pages);
  const labels = deck.querySelectorAll("h2.note-label, h2.note-label ~ .source-para > h3");
  // headings are put one level lower, so that each slide has one bookmark only
  for (const label of labels) label.setAttribute("aria-level", label.localName === "h2" ? "3" : "4");
  return () => {
    unfit();
    for (const label of labels) label.removeAttribute("aria-level");
    for (const { parts } of pages) for (const part of Object.values(parts)) part.remove();
    putBack();
  };
}

/**
 * WebKit begins no page before a row of a grid and cuts what stands in one: its list of sources leaves the last
 * slide's.
 */
function setSourcesApart(deck: HTMLElement): () => void {
  const list = deck.querySelector<HTMLElement>("section > .all-sources");
  if (!list || !CSS.supports("hanging-punctuation", "first")) return () => {};
  const place = document.createComment("sources");
  const page = element("section");
  page.dataset.stack = "";
  list.replaceWith(place);
  page.append(list);
  deck.append(page);
  return () => {
    place.replaceWith(list);
    page.remove();
  };
}

function insert(section: HTMLElement, { head, again, title, own, foot }: Parts): void {
  const stage = section.querySelector(":scope > .stage");
  const after = section.querySelector(":scope > .all-sources");
  stage?.before(head);
  stage?.after(title);
  section.querySelector(":scope > .beside")?.before(again);
  section.insertBefore(own, after);
  section.insertBefore(foot, after);
}
