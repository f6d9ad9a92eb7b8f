// A source's own words, marked, under the place where they stand.
import { type Html, html } from "../html.ts";
import type { Evidence } from "../model/scenario.ts";
import { findWords } from "../wording.ts";
import { nameParagraph, renderCiteMark } from "./citation.ts";
import type { Context } from "./context.ts";

/** Of words that hold a quotation, only the quotation is marked. */
export function renderEvidence(evidence: Evidence, cite: string, context: Context, quoted?: string): Html {
  const { source, paragraph, words } = evidence;
  const span = quoted === undefined ? undefined : findWords(words, quoted);
  const marked = span
    ? html`${words.slice(0, span.from)}${mark(words.slice(span.from, span.to))}${words.slice(span.to)}`
    : mark(words);
  return renderWordsOf({ source, paragraph, cite }, marked, context);
}

/** The heading that says where words stand, and the words. */
export function renderWordsOf(
  place: Parameters<typeof renderCiteMark>[0],
  words: Html,
  context: Context,
): Html {
  return html`<div class="source-para"><h4>${renderCiteMark(place, context)} ${nameParagraph(place.source, place.paragraph, context)}</h4><p>${words}</p></div>`;
}

export function mark(words: Html | string): Html {
  return html`<mark class="evidence">${words}</mark>`;
}
