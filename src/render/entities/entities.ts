// Templates for the inspector: one for each entity that the rendered slides cite, draw or show, and no
// others.

import type { Context } from "../../markup/context.ts";
import type { Html } from "../../markup/html.ts";
import { collectFigures } from "../../model/collect-figures.ts";
import type { Deck } from "../../model/deck.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Memory } from "../../model/memory.ts";
import type { Block } from "../../model/page.ts";
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
import { type Reference, Words } from "./words.ts";

/**
 * `body` is the rendered slides. A template is made again only if the facts it shows, what `checked` says of them, or
 * the interface's `strings` have changed. The last block holds the sources' words.
 */
export function renderEntities(
  deck: Deck,
  body: readonly Block[],
  context: Context,
  { memory, strings }: { memory: Memory; strings: Readonly<Record<string, string>> },
): Block[] {
  const { scenario, checked, ledger, changes } = deck;
  const drawn = collectFigures(deck).flatMap(({ spec }) => context.figures.get(spec.id)?.ids ?? []);
  const shown = new Set([...body.flatMap(({ opens }) => opens), ...drawn]);
  const words = new Words(checked, scenario);
  const inputs = [scenario, ledger, checked, strings, JSON.stringify(changes)];
  const render = <T extends { id: string }>(one: T, make: (one: T, making: Making) => Html): Block =>
    renderOnce(one.id, (making) => make(one, making), { context, words }, { memory, inputs });
  const each = <T extends { id: string }>(all: readonly T[], make: (one: T, making: Making) => Html) =>
    all.filter(({ id }) => shown.has(id)).map((one) => render(one, make));
  const templates = [
    ...each(scenario.actors, renderActorEntity),
    ...each(scenario.events, renderEventEntity),
    ...each(scenario.relations, renderRelationEntity),
    ...each(scenario.places, renderPlaceEntity),
    ...each(scenario.counts, renderCountEntity),
    ...each(scenario.claims, renderClaimEntity),
    ...each(scenario.judgements, (one, making) => renderJudgementEntity(one, making, ledger)),
    ...each(scenario.quotes, renderQuoteEntity),
    ...scenario.sources.map((source) => render(source, renderSourceEntity)),
  ];
  for (const entry of gatherCited(deck)) words.refer(entry.key, entry);
  const list = memory.keep("words of entities", [scenario, checked, ...words.listed()], () => ({
    key: "words",
    html: words.render().value,
    opens: [],
  }));
  return [...templates, list];
}

/**
 * The template of an entity, as in the build before if its inputs are the same and the words that it refers to have the
 * same positions in the list.
 */
function renderOnce(
  id: string,
  make: (making: Making) => Html,
  making: Making,
  { memory, inputs }: { memory: Memory; inputs: readonly unknown[] },
): Block {
  const { words } = making;
  const key = ["entity", id] as const;
  const known = memory.recall<Template>(key, inputs);
  if (known && !words.referAgain(known.references)) memory.forget(key);
  const { block } = memory.keep<Template>(key, inputs, () => {
    const since = words.references.length;
    const markup = make(making).value;
    return {
      block: { key: `entity ${id}`, html: markup, opens: [] },
      references: words.references.slice(since),
    };
  });
  return block;
}

interface Template {
  block: Block;
  references: readonly Reference[]; // in the order in which it makes them
}

/** Ledger entries of the paragraphs that slides and notes cite directly. */
function gatherCited({ ledger, slides }: Deck): LedgerEntry[] {
  const cited = slides.flatMap(({ citations }) =>
    citations.flatMap((one) => (one.kind === "source" ? [`${one.source.id}.${one.paragraph}`] : [])),
  );
  const paragraphs = new Set(cited);
  return ledger.filter(({ source, paragraph }) => paragraphs.has(`${source.id}.${paragraph}`));
}
