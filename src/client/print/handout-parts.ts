// Parts of a handout's page besides slide, notes and sources, made from what the slide contains.
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

export interface Parts extends Record<string, HTMLElement> {
  head: HTMLElement;
  again: HTMLElement; // the same above the sources, if they have a page of their own
  title: HTMLElement;
  own: HTMLElement;
  foot: HTMLElement;
}

/**
 * `name` is the element with the briefing's title. Head and headline repeat what is read elsewhere, so they
 * are hidden from screen readers.
 */
export function makeParts(section: HTMLElement, name: Element | null, say: Say): Parts {
  const handling = document.querySelector<HTMLMetaElement>('meta[name="handling"]')?.content ?? "";
  const seen = { "aria-hidden": "true" };
  const makeHead = (more = "") =>
    element("div", { class: `hand hand-head${more}`, ...seen }, [
      copy(name),
      element("span", {}, [handling]),
    ]);
  return {
    head: makeHead(),
    again: makeHead(" hand-again"),
    title: element("div", { class: "hand hand-title", ...seen }, [copy(section.querySelector(".head"))]),
    own: element("div", { class: "hand hand-own" }, [
      element("p", { class: "note-label" }, [say("print.own-notes")]),
    ]),
    foot: makeFoot(section, say),
  };
}

function makeFoot(section: HTMLElement, say: Say): HTMLElement {
  const entries = [...section.querySelectorAll(".foot .src:not(.in-print) .entry")].map((entry) =>
    entry.cloneNode(true),
  );
  const sources = entries.length > 0 ? [element("bdi", {}, [say("print.sources")]), " ", ...entries] : [];
  const folio = element("span", { class: "folio", "aria-hidden": "true" }, [
    copy(section.querySelector(".folio")),
  ]);
  return element("div", { class: "hand hand-foot" }, [element("p", {}, sources), folio]);
}

/** A copy of the words and their marks, without ids and links. */
function copy(from: Element | null): HTMLElement {
  const made = element("span");
  if (from) made.append(...[...from.cloneNode(true).childNodes]);
  for (const named of made.querySelectorAll("[id]")) named.removeAttribute("id");
  for (const link of made.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  return made;
}
