// Every source of the briefing, at the end of the last slide: where it is, where it was read, its grade with
// the reason, what was checked and when, how much is quoted. Then the rules that were lifted.

import type { Context } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { renderQuoted, renderString } from "../markup/quoted.ts";
import { speechOf } from "../markup/speech.ts";
import type { Deck } from "../model/deck.ts";
import type { Memory } from "../model/memory.ts";
import type { Source } from "../model/scenario.ts";
import { splitAddress } from "../text/show-address.ts";
import { sourcesId } from "./contents.ts";
import { renderCorrections } from "./corrections.ts";
import { describeChecks } from "./source-checks.ts";

/**
 * Each source is rendered again only if something that its entry shows has changed. `strings` are the words that
 * `context` says.
 */
export function renderSourcesSection(
  deck: Deck,
  context: Context,
  { memory, strings }: { memory: Memory; strings: Readonly<Record<string, string>> },
): Html {
  const { scenario } = deck;
  if (scenario.sources.length === 0) return html``;
  const { say } = context;
  const inputs = [scenario, deck.ledger, deck.checked, strings];
  const items = scenario.sources.map((source) =>
    memory.keep(["source", source.id], inputs, () => renderSource(source, deck, context)),
  );
  return html`<div class="all-sources" id="${sourcesId}"><h2 class="all-sources-head">${say("source.all")}</h2><p class="all-sources-note">${say(
    "source.grades-are-ours",
  )}</p><ol>${items}</ol>${renderLifted(deck, context)}${renderCorrections(deck, context)}</div>`;
}

function renderSource(source: Source, deck: Deck, context: Context): Html {
  const { say } = context;
  const { address, seenIn } = source;
  const date = source.date ?? say("source.date-unknown");
  const facts = [
    html`${say(`source.kind.${source.kind}`)}`,
    address !== null && html`<span class="address">${renderAddress(address)}</span>`,
    seenIn !== null && html`<span class="address">${say("source.seen-in")} ${renderAddress(seenIn)}</span>`,
    source.accessed !== null && html`${say("source.accessed", { when: source.accessed })}`,
    source.archive !== null &&
      html`<span class="address"><a href="${source.archive}" rel="noopener">${say("source.archived")}</a></span>`,
    source.text === null && html`${say("source.not-at-hand")}`,
  ].filter((fact) => fact !== false);
  const checks = describeChecks(source, deck, context);
  return html`<li id="source-${source.id}"><span class="number">${source.number}</span><div><p class="title"><b>${source.publisher}</b>, ${renderQuoted(
    html`${source.title}`,
    speechOf(source, context),
    say("quote.open"),
    say("quote.close"),
  )}, ${date}</p><p class="facts">${facts.map((fact, i) => html`${i > 0 && html`<span class="sep">; </span>`}${fact}`)}</p>${checks.length > 0 && html`<p class="checks">${checks.join("; ")}</p>`}<p class="grade"><b>${source.reliability}</b> ${say(
    `grade.${source.reliability}`,
  )}: ${renderString(source.why, context)}</p>${
    source.private !== null &&
    html`<p class="private"><b>${say("note.private")}</b> ${renderString(source.private, context)}</p>`
  }</div></li>`;
}

/** The address may be the name of an outlet instead of a URL. */
function renderAddress(address: string): Html {
  if (!/^https?:\/\//.test(address)) return html`${address}`;
  const parts = splitAddress(address);
  return html`<a href="${address}" rel="noopener">${parts.map((part, i) => html`${i > 0 && html`<wbr>`}${part}`)}</a>`;
}

/** The rules that an author lifted, with their reasons, for all readers to see. */
function renderLifted({ slides, lifted: onEntities }: Deck, { say }: Context): Html | null {
  const lifted = slides.flatMap((slide) =>
    Object.entries(slide.allow).map(([rule, reason]) => ({ slide, rule, reason })),
  );
  if (lifted.length + onEntities.length === 0) return null;
  return html`<h3>${say("source.lifted")}</h3><ul class="lifted">${lifted.map(
    ({ slide, rule, reason }) =>
      html`<li><a href="#${slide.id}">${say("source.lifted-on", { folio: slide.folio })}</a> <code>${rule}</code>: ${reason}</li>`,
  )}${onEntities.map(
    ({ entity, rule, reason }) => html`<li>${entity} <code>${rule}</code>: ${reason}</li>`,
  )}</ul>`;
}
