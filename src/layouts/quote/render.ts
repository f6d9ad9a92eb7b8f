// One quotation in large type, with who said it, where it stands, and how it compares with the record.

import { badgeMeaning, renderBadge } from "../../markup/badge.ts";
import type { Context } from "../../markup/context.ts";
import { mark, renderEvidence, renderWordsOf } from "../../markup/evidence.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderSideMark } from "../../markup/marks.ts";
import { quoteHtml, quoteText, renderDiff, renderString } from "../../markup/quoted.ts";
import { speechOf } from "../../markup/speech.ts";
import type { Content, Flow } from "../../model/deck.ts";
import type { Quote } from "../../model/scenario.ts";
import { findWords, isSameWording } from "../../text/match-words.ts";
import { diffWords } from "../../text/word-diff.ts";

export interface QuoteContent extends Content {
  quote: Quote;
  flow: Flow;
}

export function renderQuote({ quote, flow }: QuoteContent, context: Context): Html {
  const words = { class: `pull ${sizeOf(quote.words)}`, ...speechOf(quote.source, context) };
  return html`<div class="quote-body"><blockquote${html.attributes(words)}><p>${quoteText(quote.words, context)}</p></blockquote><div class="quote-parts">${renderSpeaker(
    quote,
    context,
  )}<div class="quote-words">${renderSourceWords(quote, context)}${renderRecords(quote, context)}${
    flow.length > 0 && html`<div class="flow">${renderFlow(flow, context)}</div>`
  }</div></div></div>`;
}

/** 78, 60 or 48 px. A quotation too long for 48 px has to be cut by its author. */
function sizeOf(words: string): string {
  if (words.length <= 90) return "is-large";
  return words.length <= 150 ? "is-medium" : "is-small";
}

function renderSpeaker({ by, occasion, check, id }: Quote, context: Context): Html {
  const row = (name: string, value: Html) =>
    html`<div class="fact"><dt>${context.say(`layout.${name}`)}</dt><dd>${value}</dd></div>`;
  const worth = html`${renderBadge(check, context, id)} <span class="means">${badgeMeaning(check, context)}</span>`;
  return html`<div class="who"><p class="name">${renderSideMark(by.side, context.scenario.sides[by.side])} <span${html.attributes({ "data-x": by.id })}>${renderString(by.name, context)}</span></p>${
    by.role && html`<p class="post">${renderString(by.role, context)}</p>`
  }<dl>${occasion && row("occasion", renderString(occasion, context))}${row("wording", worth)}</dl></div>`;
}

/** The evidence that surrounds the quoted words, if there is some; else the words alone. */
function renderSourceWords(quote: Quote, context: Context): Html {
  const { source, paragraph, words, id, at, evidence } = quote;
  const around = evidence.find((one) => one.source === source && findWords(one.words, words) !== undefined);
  if (around) return renderEvidence(around, id, context, words);
  return renderEvidence({ source, paragraph, words: quoteText(words, context), at }, id, context);
}

/** The wording of every record, in the order written; words that differ are marked. */
function renderRecords({ records, words, id }: Quote, context: Context): Html[] {
  return records.map((record) => {
    const isSame = isSameWording(words, record.words);
    const said = isSame ? html`${record.words}` : renderDiff(diffWords(words, record.words).b);
    return renderWordsOf({ ...record, cite: id }, mark(quoteHtml(said, context)), context);
  });
}
