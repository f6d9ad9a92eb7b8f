// A slide's notes: what is said, the quotations, and answers to have ready. They are also the text of the
// reading page.

import type { Context } from "../markup/context.ts";
import { renderFlow } from "../markup/flow.ts";
import { type Html, html } from "../markup/html.ts";
import { renderQuotation } from "../markup/quotation.ts";
import type { Flow, Slide } from "../model/deck.ts";

/**
 * Part by part; empty parts are left out. `level` is the heading level of the parts, one below the slide's.
 */
export function renderNotes({ notes }: Slide, level: 2 | 3, context: Context): Html {
  const part = (name: string, flow: Flow) =>
    flow.length > 0 && renderPart(name, renderFlow(flow, context), level, context);
  const quotes = notes.quotes.map((quote) => renderQuotation(quote, context, "note-quote"));
  return html`<div class="notes">${
    notes.say.length > 0 && renderPart("say", renderFlow(notes.say, context), level, context)
  }${
    quotes.length > 0 && renderPart("note-quotes", html`${quotes}`, level, context)
  }${part("if-asked", notes.ifAsked)}${part("hold-back", notes.holdBack)}${part("private", notes.private)}</div>`;
}

function renderPart(name: string, content: Html, level: number, { say }: Context): Html {
  const tag = html.unsafe(`h${level}`);
  return html`<div class="${name}"><${tag} class="note-label">${say(`note.${name}`)}</${tag}>${content}</div>`;
}
