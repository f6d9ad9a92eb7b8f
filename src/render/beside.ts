// The words of the cited sources, beside a slide's text on the reading page and in the handout.

import { nameParagraph, shortParagraph } from "../markup/citation.ts";
import type { Context } from "../markup/context.ts";
import { markSpans } from "../markup/evidence.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOpening, openAtAll } from "../markup/open-words.ts";
import { renderString } from "../markup/quoted.ts";
import { speechOf } from "../markup/speech.ts";
import { citedEntity } from "../model/citations.ts";
import type { Citation, Slide } from "../model/deck.ts";
import type { Evidence, Quote, Report, Source } from "../model/scenario.ts";
import { findWords } from "../text/match-words.ts";

type Words = Omit<Evidence, "at">;

/**
 * By source and paragraph, in order. Null if the slide cites nothing. `level` is that of its heading, one below the
 * slide's.
 */
export function renderBeside(slide: Slide, level: 2 | 3, context: Context): Html | null {
  const words = gatherWords(slide.citations);
  const reports = gatherReports(slide.citations);
  const quotes = slide.citations.flatMap((one) => (one.kind === "quote" ? [one.quote] : []));
  const parts = context.scenario.sources.flatMap((source) => {
    const own = words.filter((piece) => piece.source === source);
    const said = reports.filter((report) => report.source === source);
    if (own.length + said.length === 0) return [];
    const texts = [renderParagraphs(own, quotes, context), renderReports(said, context)];
    return [renderSource(source, texts, level + 1)];
  });
  if (parts.length === 0) return null;
  const tag = html.unsafe(`h${level}`);
  return html`<div class="beside"><${tag} class="note-label">${context.say("note.in-the-sources")}</${tag}>${parts}</div>`;
}

function renderSource({ id, number, publisher }: Source, parts: Html[], level: number): Html {
  const tag = html.unsafe(`h${level}`);
  return html`<div class="source-para"><${tag}><a href="#source-${id}"><b>${number}</b> ${publisher}</a></${tag}>${parts}</div>`;
}

function renderParagraphs(words: readonly Words[], quotes: readonly Quote[], context: Context): Html {
  const paragraphs = [...new Set(words.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  const rendered = paragraphs.map((paragraph) => {
    const pieces = words.filter((piece) => piece.paragraph === paragraph);
    const joined = pieces.map((piece, i) => html`${i > 0 && " … "}${renderWords(piece, quotes, context)}`);
    return html`<p data-paragraph="${paragraph}"><b>${shortParagraph(paragraph, context)}</b> ${joined}</p>${renderOpening(
      pieces,
      context,
    )}`;
  });
  return html`${rendered}`;
}

/** A link that leaves for the live page with these words highlighted; null without a page. */
function renderOpening(pieces: readonly Words[], context: Context): Html | null {
  const [first] = pieces;
  const address = first ? openAtAll(first.source, pieces, context.openings) : null;
  if (!first || address === null) return null;
  const words = context.say("inspector.open-words");
  const place = nameParagraph(first.source, first.paragraph, context);
  const label = context.say("inspector.leaves", { words: nameOpening(words, first.words), place });
  return html`<p class="open-words"><a${html.attributes({ href: address, rel: "noopener", "aria-label": label })}>${words}</a></p>`;
}

/** Words that hold a quotation of this slide have it highlighted. */
function renderWords({ source, words }: Words, quotes: readonly Quote[], context: Context): Html {
  const spans = quotes
    .filter((quote) => quote.source === source)
    .map((quote) => findWords(words, quote.words))
    .find((found) => found !== undefined);
  const marked = spans ? markSpans(words, spans) : html`${words}`;
  const speech = speechOf(source, context);
  return speech.lang ? html`<span${html.attributes(speech)}>${marked}</span>` : marked;
}

function renderReports(reports: readonly Report[], context: Context): Html {
  const label = html`<b>${context.say("note.in-our-words")}</b>`;
  return html`${reports.map(({ says }) => html`<p class="is-reported">${label} ${renderString(says, context)}</p>`)}`;
}

/** Each wording once. A wording that is part of a longer one is left out. */
function gatherWords(citations: readonly Citation[]): Words[] {
  const cited = citations.flatMap(wordsOf);
  const all = new Map(cited.map((one) => [`${one.source.id} ${one.paragraph} ${one.words}`, one]));
  const pieces = [...all.values()];
  return pieces.filter((one) => !pieces.some((other) => other !== one && holds(other, one)));
}

const holds = (outer: Words, inner: Words): boolean =>
  outer.source === inner.source && outer.paragraph === inner.paragraph && outer.words.includes(inner.words);

function wordsOf(citation: Citation): readonly Words[] {
  if (citation.kind === "source") return citation.evidence;
  if (citation.kind !== "quote") return citedEntity(citation).evidence;
  const { quote } = citation;
  return [quote, ...quote.evidence, ...(quote.check === "altered" ? quote.records : [])];
}

/** Each report once, since several claims may rest on it. */
function gatherReports(citations: readonly Citation[]): Report[] {
  const reports = citations.flatMap((citation) =>
    citation.kind === "source" ? [] : citedEntity(citation).reported,
  );
  return [...new Map(reports.map((report) => [`${report.source.id} ${report.says}`, report])).values()];
}
