// A source's own words, highlighted, under a heading that says where they stand.

import type { Evidence } from "../model/scenario.ts";
import { findWords, type Span } from "../text/match-words.ts";
import { nameParagraph, renderCiteMark } from "./citation.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { speechOf } from "./speech.ts";

/** If the words hold `quoted`, only that part is highlighted. */
export function renderEvidence(evidence: Evidence, cite: string, context: Context, quoted?: string): Html {
  const { source, paragraph, words } = evidence;
  const spans = quoted === undefined ? undefined : findWords(words, quoted);
  const marked = spans ? markSpans(words, spans) : mark(words);
  return renderWordsOf({ source, paragraph, cite }, marked, context);
}

/** A heading that says where the words stand, and the words. */
export function renderWordsOf(
  place: Parameters<typeof renderCiteMark>[0],
  words: Html,
  context: Context,
): Html {
  return html`<div class="source-para"><h3>${renderCiteMark(place, context)} ${nameParagraph(place.source, place.paragraph, context)}</h3><p${html.attributes(speechOf(place.source, context))}>${words}</p></div>`;
}

/** Highlights spans. A quotation with cuts has several. */
export function markSpans(words: string, spans: readonly Span[]): Html {
  const parts = spans.map(
    ({ from, to }, i) => html`${words.slice(spans[i - 1]?.to ?? 0, from)}${mark(words.slice(from, to))}`,
  );
  return html`${parts}${words.slice(spans.at(-1)?.to ?? 0)}`;
}

export function mark(words: Html | string): Html {
  return html`<mark class="evidence">${words}</mark>`;
}
