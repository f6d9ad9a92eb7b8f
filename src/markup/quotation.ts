// A quotation as a block: the words, who said them and when, their citation, and how they compare with the
// record.

import type { Evidence, Quote, Source } from "../model/scenario.ts";
import { isSameWording } from "../text/match-words.ts";
import { diffWords } from "../text/word-diff.ts";
import { renderBadge } from "./badge.ts";
import { renderBesideWords, renderCiteMark } from "./citation.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { renderDiff, renderQuoted, renderString } from "./quoted.ts";
import { speechOf } from "./speech.ts";

/** For a slide's text or for notes. */
export function renderQuotation(quote: Quote, context: Context, className = "quotation"): Html {
  return html`<blockquote class="${className}"><p>${inMarks(html`${quote.words}`, quote.source, context)}</p>${renderRecords(quote, context)}<footer>${renderCredit(
    quote,
    context,
  )}</footer></blockquote>`;
}

const inMarks = (words: Html, source: Source, context: Context): Html =>
  renderQuoted(words, speechOf(source, context), context.say("quote.open"), context.say("quote.close"));

/** "Michael Kurilla, testimony in Congress, 1 ¶6, altered" */
function renderCredit(quote: Quote, context: Context): Html {
  const { by, occasion, source, paragraph, id, check } = quote;
  const mark = renderCiteMark({ source, paragraph, cite: id }, context);
  return html`<b>${renderString(by.name, context)}</b>${occasion && html`, ${renderString(occasion, context)}`}${renderBesideWords([mark, renderBadge(check, context, id)])}`;
}

function renderRecords(quote: Quote, context: Context): Html[] {
  return differingRecords(quote).map((record) => renderRecord(record, quote.words, quote.id, context));
}

/** The records whose wording is another than that of the quotation. */
export const differingRecords = ({ records, words }: Quote): Evidence[] =>
  records.filter((record) => !isSameWording(words, record.words));

function renderRecord(record: Evidence, words: string, id: string, context: Context): Html {
  const mark = renderCiteMark({ ...record, cite: id }, context);
  return html`<p class="in-record"><span class="label">${context.say("quote.in-record")}</span> ${inMarks(
    renderDiff(diffWords(words, record.words).b),
    record.source,
    context,
  )}${renderBesideWords([mark])}</p>`;
}
