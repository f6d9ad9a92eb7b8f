// The contents beside the text: where one is, and its part opened; on small screens a sheet behind a button.
import { element } from "../element.ts";
import type { Slide } from "../slides.ts";

export class Contents {
  private readonly nav: HTMLElement | null;
  private readonly opener: HTMLElement;
  private current: HTMLAnchorElement | null = null;
  private opened: HTMLDetailsElement | null = null; // by us, and so closed by us

  /** `opener` is the button of the sheet, `tools` what else stands at the foot of the list. */
  constructor(nav: HTMLElement | null, opener: HTMLElement, tools: readonly HTMLElement[], label: string) {
    this.nav = nav;
    this.opener = opener;
    if (!nav) return;
    nav.id = "ui_contents";
    opener.setAttribute("aria-controls", nav.id);
    opener.addEventListener("click", () => (this.isOpen ? this.close() : this.open()));
    nav.append(element("div", { class: "contents-tools", role: "group", "aria-label": label }, tools));
    nav.addEventListener("click", (event) => {
      if ((event.target as Element).closest("a")) this.setOpen(false);
    });
    for (const part of nav.querySelectorAll("details")) part.open = false;
    this.setOpen(false);
  }

  /** Marks the link to `id` as where one is. */
  show(id: string): void {
    const link = this.nav?.querySelector<HTMLAnchorElement>(`a[href="#${CSS.escape(id)}"]`) ?? null;
    if (link === this.current) return;
    this.current?.removeAttribute("aria-current");
    this.current = link;
    link?.setAttribute("aria-current", "location");
    const part = link?.closest("details") ?? null;
    if (part !== this.opened) {
      if (this.opened) this.opened.open = false;
      this.opened = part && !part.open ? part : null;
      if (part) part.open = true;
    }
    this.reveal();
  }

  /** The words by which the list calls a slide. */
  nameOf(slide: Slide): string {
    const link = this.nav?.querySelector(`a[href="#${CSS.escape(slide.id)}"]`);
    return link?.textContent?.trim() || slide.title;
  }

  /** False if the sheet was closed. */
  close(): boolean {
    if (!this.isOpen) return false;
    this.setOpen(false);
    this.opener.focus();
    return true;
  }

  private get isOpen(): boolean {
    return this.nav?.classList.contains("is-open") ?? false;
  }

  private open(): void {
    this.setOpen(true);
    this.reveal();
    (this.current ?? this.nav?.querySelector("a"))?.focus();
  }

  private setOpen(open: boolean): void {
    this.nav?.classList.toggle("is-open", open);
    this.opener.setAttribute("aria-expanded", String(open));
  }

  /** Scrolls the list, and never the page. */
  private reveal(): void {
    if (!this.nav || !this.current) return;
    const list = this.nav.getBoundingClientRect();
    const link = this.current.getBoundingClientRect();
    const margin = 48;
    if (link.top < list.top + margin) this.nav.scrollTop -= list.top + margin - link.top;
    if (link.bottom > list.bottom - margin) this.nav.scrollTop += link.bottom - list.bottom + margin;
  }
}
