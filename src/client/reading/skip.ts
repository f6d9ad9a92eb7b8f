// The link past the contents: with a script it leads to the slide that is read, wherever the page is scrolled to.
import type { Slide } from "../slides.ts";

/** The bar was put before it: it is first again. */
export function makeSkipLink(slideNow: () => Slide): void {
  const link = document.querySelector(".skip");
  if (!link) return;
  document.body.prepend(link);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const stage = slideNow().element.querySelector<HTMLElement>(".stage");
    stage?.setAttribute("tabindex", "-1");
    stage?.focus({ preventScroll: true });
  });
}
