// Templates for the inspector: one for each entity that the rendered slides cite, draw or show, and no
// others.

import { collectFigures } from "../../figures/collect.ts";
import type { Context } from "../../markup/context.ts";
import { type Html, html } from "../../markup/html.ts";
import type { Block } from "../../model/block.ts";
import type { Deck } from "../../model/deck.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Memory } from "../../model/memory.ts";
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

/**
 * `body` is the rendered slides. Templates are made anew where other entities are shown or cited, or the facts, what
 * `checked` says of them, or the interface's `strings` are others.
 */
export function renderEntities(
  deck: Deck,
  body: readonly Block[],
  context: Context,
  { memory, strings }: { memory: Memory; strings: Readonly<Record<string, string>> },
): Html {
  const drawn = collectFigures(deck).flatMap(({ spec }) => context.figures.get(spec.id)?.ids ?? []);
  const shown = new Set([...body.flatMap(({ opens }) => opens), ...drawn]);
  const cited = gatherCited(deck);
  const ids = [...shown, "", ...cited.map(({ key }) => key)].join(" ");
  const inputs = [ids, deck.scenario, deck.ledger, deck.checked, strings];
  return memory.keep("entities", inputs, () => renderTemplates(deck, shown, cited, context));
}

function renderTemplates(
  deck: Deck,
  shown: ReadonlySet<string>,
  cited: readonly LedgerEntry[],
  context: Context,
): Html {
  const { scenario, checked } = deck;
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
  for (const entry of cited) making.words.refer(entry.key, entry);
  return html`${entities}${making.words.render()}`;
}

/** Ledger entries of the paragraphs that slides and notes cite directly. */
function gatherCited({ ledger, slides }: Deck): LedgerEntry[] {
  const cited = slides.flatMap(({ citations }) =>
    citations.flatMap((one) => (one.kind === "source" ? [`${one.source.id}.${one.paragraph}`] : [])),
  );
  return ledger.filter(({ source, paragraph }) => cited.includes(`${source.id}.${paragraph}`));
}
