// A headline as HTML, in which the likelihood of a judgement is underlined.
import type { Text } from "../model/deck.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { renderText } from "./text.ts";

/** `term`: words as they stand in the headline, in one piece of plain text; null: nothing is underlined. */
export function renderHeadline(headline: Text, term: string | null, context: Context): Html {
  const at =
    term === null ? -1 : headline.findIndex((node) => node.kind === "text" && node.text.includes(term));
  const node = headline[at];
  if (term === null || node?.kind !== "text") return renderText(headline, context);
  const from = node.text.indexOf(term);
  const before: Text = [...headline.slice(0, at), { ...node, text: node.text.slice(0, from) }];
  const after: Text = [{ ...node, text: node.text.slice(from + term.length) }, ...headline.slice(at + 1)];
  return html`${renderText(before, context)}<span class="term">${term}</span>${renderText(after, context)}`;
}
