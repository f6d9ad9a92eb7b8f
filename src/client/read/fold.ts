// What is beside the text folds away behind its heading, which becomes a button: the words to quote, and, where there is
// no margin, the sources' words.
import { element } from "../ui/element.ts";

const folded = ".slide-section > .beside, .note-quotes";

/** Closed at first; where there is a margin the styles show the sources' words all the same. */
export function foldApart(deck: HTMLElement): void {
  for (const part of deck.querySelectorAll(folded)) {
    const heading = part.querySelector(":scope > .note-label");
    const button = element("button", { type: "button" }, [...(heading?.childNodes ?? [])]);
    const fold = (closed: boolean) => {
      part.classList.toggle("is-folded", closed);
      button.setAttribute("aria-expanded", String(!closed));
    };
    button.addEventListener("click", () => fold(!part.classList.contains("is-folded")));
    fold(true);
    heading?.append(button);
  }
}
