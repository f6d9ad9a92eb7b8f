// The contents beside the text, with the current slide marked and its section open; on small screens a sheet
// behind a button.

import type { Slide } from "../page/slides.ts";
import { element } from "../ui/element.ts";

export interface Contents {
  show(id: string): void; // marks the link to `id` as current
  nameOf(slide: Slide): string; // its name in the list
  renew(): void; // after the list was changed
  close(): boolean; // closes the sheet; false if it was closed
}

/** `opener` is the sheet's button; `tools` are shown at the foot of the list. */
export function makeContents(opener: HTMLElement, tools: readonly HTMLElement[], label: string): Contents {
  const nav = document.querySelector<HTMLElement>(".contents") ?? element("nav");
  let current: Element | null = null;
  let opened: HTMLDetailsElement | null = null; // opened by us, so that we close it
  const linkTo = (id: string) => nav.querySelector<HTMLElement>(`a[href="#${CSS.escape(id)}"]`);
  const foldParts = () => {
    for (const part of nav.querySelectorAll("details")) part.open = false;
  };
  foldParts();
  nav.id = "ui_contents";
  nav.append(element("div", { class: "contents-tools", role: "group", "aria-label": label }, tools));
  const close = makeSheet(nav, opener, () => current);
  return {
    show: (id) => {
      const link = linkTo(id);
      if (link === current) return;
      current?.removeAttribute("aria-current");
      current = link;
      link?.setAttribute("aria-current", "location");
      opened = openPart(link?.closest("details") ?? null, opened);
      reveal(nav, link);
    },
    nameOf: ({ id, title }) => linkTo(id)?.textContent?.trim() || title,
    renew: () => {
      if (current?.isConnected) return;
      current = opened = null;
      foldParts();
    },
    close,
  };
}

/**
 * On small screens the list is a sheet that the button opens and closes. `findCurrent` gives the link that receives the
 * focus. Returns a function that closes the sheet; it returns false if the sheet was closed.
 */
function makeSheet(nav: HTMLElement, opener: HTMLElement, findCurrent: () => Element | null): () => boolean {
  const setOpen = (open: boolean) => {
    nav.classList.toggle("is-open", open);
    opener.setAttribute("aria-expanded", String(open));
  };
  const close = () => {
    if (!nav.classList.contains("is-open")) return false;
    setOpen(false);
    opener.focus();
    return true;
  };
  nav.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a")) setOpen(false);
  });
  opener.setAttribute("aria-controls", nav.id);
  opener.addEventListener("click", () => {
    if (close()) return;
    setOpen(true);
    const current = findCurrent();
    reveal(nav, current);
    (current instanceof HTMLElement ? current : nav.querySelector("a"))?.focus();
  });
  setOpen(false);
  return close;
}

/** Closes the section opened before. Returns the one opened now; null if it was open already. */
function openPart(
  part: HTMLDetailsElement | null,
  before: HTMLDetailsElement | null,
): HTMLDetailsElement | null {
  if (part === before) return before;
  if (before) before.open = false;
  if (!part || part.open) return null;
  part.open = true;
  return part;
}

const margin = 48; // px

/** Scrolls the list without scrolling the page. */
function reveal(nav: HTMLElement, link: Element | null): void {
  if (!link) return;
  const list = nav.getBoundingClientRect();
  const box = link.getBoundingClientRect();
  if (box.top < list.top + margin) nav.scrollTop -= list.top + margin - box.top;
  if (box.bottom > list.bottom - margin) nav.scrollTop += box.bottom - list.bottom + margin;
}

/**
 * The link past the contents leads, with a script, to the slide being read, wherever the page is scrolled to.
 */
export function makeSkipLink(slideNow: () => Slide): void {
  const link = document.querySelector(".skip");
  if (!link) return;
  document.body.prepend(link); // the bar was inserted before it
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const stage = slideNow().element.querySelector<HTMLElement>(".stage");
    stage?.setAttribute("tabindex", "-1");
    stage?.focus({ preventScroll: true });
  });
}
