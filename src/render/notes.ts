// A slide's notes: what is said, the quotations, and answers to have ready. They are also the text of the
// reading page.
import { type Context, makeSay } from "../markup/context.ts";
import { renderFlow } from "../markup/flow.ts";
import { type Html, html } from "../markup/html.ts";
import { gatherOpenings } from "../markup/open-words.ts";
import { renderQuotation } from "../markup/quotation.ts";
import { gatherSayings } from "../markup/speech.ts";
import { gatherChanged } from "../model/changes.ts";
import type { Deck, Flow, Slide } from "../model/deck.ts";
import type { DrawnFigure } from "../model/figure.ts";

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

/**
 * The parts of a slide's notes that only the speaker sees, as HTML; null if a part is empty. The server sends them to
 * the speaker view on request; they are never part of a page.
 */
export interface PrivateNotes {
  holdBack: string | null;
  private: string | null;
}

/** By slide id, for slides that have such parts. */
export function renderPrivateNotes(
  { scenario, slides, ledger, checked, changes, since }: Deck,
  figures: ReadonlyMap<string, DrawnFigure>,
  strings: Readonly<Record<string, string>>,
): Record<string, PrivateNotes> {
  const context: Context = {
    scenario,
    figures,
    contentHash: "",
    lastFolio: "",
    say: makeSay(strings),
    changed: gatherChanged(changes, since),
    openings: gatherOpenings(ledger, checked),
    sayings: gatherSayings(scenario, ledger),
    place: "notes",
    badges: "words",
    longHead: false,
    last: false,
    items: { shown: 0 },
  };
  const render = (flow: Flow) => (flow.length > 0 ? renderFlow(flow, context).value : null);
  return Object.fromEntries(
    slides
      .filter(({ notes }) => notes.holdBack.length + notes.private.length > 0)
      .map(({ id, notes }) => [id, { holdBack: render(notes.holdBack), private: render(notes.private) }]),
  );
}
