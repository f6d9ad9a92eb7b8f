// Where there is no margin, the sources' words fold away behind their heading, which becomes a button.
import { element } from "../element.ts";

/** Closed at first; where there is a margin the styles show them all the same. */
export function foldMargins(deck: HTMLElement): void {
  for (const beside of deck.querySelectorAll(".slide-section > .beside")) {
    const heading = beside.querySelector(":scope > .note-label");
    if (!heading) continue;
    const button = element("button", { type: "button" }, [...heading.childNodes]);
    const set = (open: boolean) => {
      beside.classList.toggle("is-folded", !open);
      button.setAttribute("aria-expanded", String(open));
    };
    button.addEventListener("click", () => set(beside.classList.contains("is-folded")));
    set(false);
    heading.append(button);
  }
}
