// A quotation as a block: the words, who said them and when, their citation, and how they compare with the
// record.

import type { Quote } from "../model/scenario.ts";
import { diffWords } from "../text/word-diff.ts";
import { renderBadge } from "./badge.ts";
import { renderCiteMark } from "./citation.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { renderQuoted, renderString } from "./quoted.ts";
import { speechOf } from "./speech.ts";
import { renderDiff } from "./word-diff.ts";

/** For a slide's text or for notes. */
export function renderQuotation(quote: Quote, context: Context, className = "quotation"): Html {
  return html`<blockquote class="${className}"><p>${renderQuoted(html`${quote.words}`, speechOf(quote.source, context))}</p>${renderRecord(quote, context)}<footer>${renderCredit(
    quote,
    context,
  )}</footer></blockquote>`;
}

/** "Michael Kurilla, testimony in Congress, 1 ¶6, altered" */
function renderCredit(quote: Quote, context: Context): Html {
  const { by, occasion, source, paragraph, id, check } = quote;
  const mark = renderCiteMark({ source, paragraph, cite: id }, context);
  return html`<b>${renderString(by.name, context)}</b>${occasion && html`, ${renderString(occasion, context)}`} <span class="cites">${mark} ${renderBadge(check, context, id)}</span>`;
}

/** The record's own wording, if it differs; else nothing. */
function renderRecord(quote: Quote, context: Context): Html | null {
  const { record, check, words, id } = quote;
  if (!record || check !== "altered") return null;
  const mark = renderCiteMark({ ...record, cite: id }, context);
  return html`<p class="in-record"><span class="label">${context.say("quote.in-record")}</span> ${renderQuoted(
    renderDiff(diffWords(words, record.words).b),
    speechOf(record.source, context),
  )} <span class="cites">${mark}</span></p>`;
}
