// A quotation in its passage, and the record's wording with the differing words marked.
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import { quoteText } from "../../markup/set-quotation.ts";
import { speechOf } from "../../markup/speech.ts";
import { renderDiff } from "../../markup/word-diff.ts";
import type { Quote } from "../../model/scenario.ts";
import { diffWords } from "../../text/word-diff.ts";
import { type Making, renderEntity, renderReported } from "./template.ts";

export function renderQuoteEntity(quote: Quote, making: Making): Html {
  const { context, words } = making;
  const { id, by, occasion, check, evidence, reported, record } = quote;
  const data = {
    ...{ side: by.side, by: by.id, name: by.name, worth: check, said: words.refer(id, quote) },
    ...{ words: words.referAll(id, evidence), whose: quote.source.id },
    same: record && check === "verbatim" ? words.refer(`${id}/record`, record) : null,
  };
  const content = html`${occasion && html`<p class="post">${renderString(occasion, context)}</p>`}${renderRecord(
    quote,
    making,
  )}${renderReported(reported, context)}`;
  return renderEntity({ id, kind: "quote", title: quoteText(quote.words, context), data, content }, context);
}

function renderRecord({ id, record, check, words: said }: Quote, { words }: Making): Html | null {
  if (!record || check === "verbatim") return null;
  const attributes = {
    "data-record": `${record.source.id}.${record.paragraph}`,
    "data-checked": words.dayOf(`${id}/record`) || null,
    ...speechOf(record.source, words),
  };
  return html`<p${html.attributes(attributes)}>${renderDiff(diffWords(said, record.words).b)}</p>`;
}
