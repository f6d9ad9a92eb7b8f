// Folds what is beside the text behind its heading, which becomes a button: quotations, and the sources'
// words where there is no margin.
import { makeButton } from "../ui/element.ts";

const folded = ".slide-section > .beside, .note-quotes";

/** Closed at first. Where there is a margin, styles show the sources' words anyway. */
export function foldApart(root: HTMLElement): void {
  for (const part of root.querySelectorAll(folded)) {
    const heading = part.querySelector(":scope > .note-label");
    const button = makeButton({}, [...(heading?.childNodes ?? [])], () =>
      fold(!part.classList.contains("is-folded")),
    );
    const fold = (closed: boolean) => {
      part.classList.toggle("is-folded", closed);
      button.setAttribute("aria-expanded", String(!closed));
    };
    fold(true);
    heading?.append(button);
  }
}
