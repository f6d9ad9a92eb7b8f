// A quotation in its passage, and the record's wording with the differing words marked.
import { type Html, html } from "../../markup/html.ts";
import { quoteText, renderDiff, renderString } from "../../markup/quoted.ts";
import { speechOf } from "../../markup/speech.ts";
import { keyOfRecord } from "../../model/ledger.ts";
import type { Quote } from "../../model/scenario.ts";
import { isSameWording } from "../../text/match-words.ts";
import { diffWords } from "../../text/word-diff.ts";
import { type Making, renderEntity, renderReported } from "./template.ts";

export function renderQuoteEntity(quote: Quote, making: Making): Html {
  const { context, words } = making;
  const { id, by, occasion, check, evidence, reported, record } = quote;
  const data = {
    side: by.side,
    by: by.id,
    name: by.name,
    worth: check,
    said: words.refer(id, quote),
    words: words.referAll(id, evidence),
    whose: quote.source.id,
    same: record && check === "verbatim" ? words.refer(`${id}/record`, record) : null,
  };
  const content = html`${occasion && html`<p class="post">${renderString(occasion, context)}</p>`}${renderRecords(
    quote,
    making,
  )}${renderReported(reported, context)}`;
  return renderEntity({ id, kind: "quote", title: quoteText(quote.words, context), data, content }, context);
}

/** Every record where one of them differs. */
function renderRecords({ id, records, check, words: said }: Quote, { words }: Making): Html[] {
  if (check === "verbatim") return [];
  return records.map((record, i) => {
    const attributes = {
      "data-record": `${record.source.id}.${record.paragraph}`,
      "data-checked": words.dayOf(keyOfRecord(id, i)) || null,
      "data-open": words.openingOf(record.source, keyOfRecord(id, i)),
      ...speechOf(record.source, words),
    };
    const isSame = isSameWording(said, record.words);
    const content = isSame ? html`${record.words}` : renderDiff(diffWords(said, record.words).b);
    return html`<p${html.attributes(attributes)}>${content}</p>`;
  });
}
