// The contents beside the text: where one is, and its part opened; on small screens a sheet behind a button.

import type { Slide } from "../page/slides.ts";
import { element } from "../ui/element.ts";

export interface Contents {
  show(id: string): void; // marks the link to `id` as where one is
  nameOf(slide: Slide): string; // as the list calls it
  close(): boolean; // the sheet, as Escape does; false if it was closed
}

/** `opener` is the button of the sheet, `tools` what else stands at the foot of the list. */
export function makeContents(opener: HTMLElement, tools: readonly HTMLElement[], label: string): Contents {
  const nav = document.querySelector<HTMLElement>(".contents") ?? element("nav");
  let current: Element | null = null;
  let opened: HTMLDetailsElement | null = null; // by us, and so closed by us
  const linkTo = (id: string) => nav.querySelector<HTMLElement>(`a[href="#${CSS.escape(id)}"]`);
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

  for (const part of nav.querySelectorAll("details")) part.open = false;
  nav.id = "ui_contents";
  nav.append(element("div", { class: "contents-tools", role: "group", "aria-label": label }, tools));
  nav.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a")) setOpen(false);
  });
  opener.setAttribute("aria-controls", nav.id);
  opener.addEventListener("click", () => {
    if (close()) return;
    setOpen(true);
    reveal(nav, current);
    (current instanceof HTMLElement ? current : nav.querySelector("a"))?.focus();
  });
  setOpen(false);
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
    close,
  };
}

/** Closes what was opened before; gives what is opened now and was closed. */
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

/** Scrolls the list, and never the page. */
function reveal(nav: HTMLElement, link: Element | null): void {
  if (!link) return;
  const list = nav.getBoundingClientRect();
  const box = link.getBoundingClientRect();
  if (box.top < list.top + margin) nav.scrollTop -= list.top + margin - box.top;
  if (box.bottom > list.bottom - margin) nav.scrollTop += box.bottom - list.bottom + margin;
}

/** The link past the contents: with a script it leads to the slide that is read, wherever the page is scrolled to. */
export function makeSkipLink(slideNow: () => Slide): void {
  const link = document.querySelector(".skip");
  if (!link) return;
  document.body.prepend(link); // the bar was put before it: it is first again
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const stage = slideNow().element.querySelector<HTMLElement>(".stage");
    stage?.setAttribute("tabindex", "-1");
    stage?.focus({ preventScroll: true });
  });
}
