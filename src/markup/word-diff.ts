// Shows two wordings with the words marked that the other lacks.

import type { DiffWord } from "../text/word-diff.ts";
import { type Html, html } from "./html.ts";

/** Adjacent words that differ share one mark. */
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
