// Templates for the inspector: one for each entity that the rendered slides cite, draw or show, and no
// others.

import { collectFigures } from "../../figures/collect.ts";
import type { Context } from "../../markup/context.ts";
import { type Html, html } from "../../markup/html.ts";
import type { Deck } from "../../model/deck.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import {
  renderActorEntity,
  renderCountEntity,
  renderPlaceEntity,
  renderRelationEntity,
  renderSourceEntity,
} from "./brief-kinds.ts";
import { renderClaimEntity } from "./claim.ts";
import { renderEventEntity } from "./event.ts";
import { renderJudgementEntity } from "./judgement.ts";
import { renderQuoteEntity } from "./quote.ts";
import type { Making } from "./template.ts";
import { Words } from "./words.ts";

/** `body` is the rendered slides. The ids in it are those that can be opened. */
export function renderEntities(deck: Deck, body: Html, context: Context): Html {
  const { scenario, checked } = deck;
  const drawn = collectFigures(deck).flatMap(({ spec }) => context.figures.get(spec.id)?.ids ?? []);
  const shown = new Set([...findNamed(body.value), ...drawn]);
  const making: Making = { context, words: new Words(checked, scenario) };
  const each = <T extends { id: string }>(all: readonly T[], render: (one: T, making: Making) => Html) =>
    all.filter(({ id }) => shown.has(id)).map((one) => render(one, making));
  const entities = [
    each(scenario.actors, renderActorEntity),
    each(scenario.events, renderEventEntity),
    each(scenario.relations, renderRelationEntity),
    each(scenario.places, renderPlaceEntity),
    each(scenario.counts, renderCountEntity),
    each(scenario.claims, renderClaimEntity),
    each(scenario.judgements, (one, making) => renderJudgementEntity(one, making, deck.ledger)),
    each(scenario.quotes, renderQuoteEntity),
    scenario.sources.map((source) => renderSourceEntity(source, making)),
  ];
  for (const entry of gatherCited(deck)) making.words.refer(entry.key, entry);
  return html`${entities}${making.words.render()}`;
}

/** Ledger entries of the paragraphs that slides and notes cite directly. */
function gatherCited({ ledger, slides }: Deck): LedgerEntry[] {
  const cited = slides.flatMap(({ citations }) =>
    citations.flatMap((one) => (one.kind === "source" ? [`${one.source.id}.${one.paragraph}`] : [])),
  );
  return ledger.filter(({ source, paragraph }) => cited.includes(`${source.id}.${paragraph}`));
}

/** The ids in attributes of the markup. An author's text cannot forge them, since it is escaped. */
function findNamed(markup: string): string[] {
  const found = markup.matchAll(/ data-(?:x|cite)="([^"]*)"/g);
  return [...found].flatMap(([, ids = ""]) => ids.split(" "));
}
