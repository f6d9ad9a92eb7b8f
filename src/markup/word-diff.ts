// Two wordings told apart on the page: what the other does not have is marked.

import type { DiffWord } from "../text/word-diff.ts";
import { type Html, html } from "./html.ts";

/** Differing words that follow each other are one mark. */
export function renderDiff(words: readonly DiffWord[]): Html {
  const runs: DiffWord[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.differs === word.differs) last.text += ` ${word.text}`;
    else runs.push({ ...word });
  }
  return html`${runs.map(
    ({ text, differs }, i) => html`${i > 0 && " "}${differs ? html`<b class="diff">${text}</b>` : text}`,
  )}`;
}
