// Which entities of a scenario support a text: those cited there, and those that the slide shows by itself.

import { findKind, idsShown as idsInFigure } from "../../figures/registry.ts";
import { layoutOf } from "../../layouts/registry.ts";
import { citedEntity } from "../../model/citations.ts";
import type { Citation, ShownFact, Slide } from "../../model/deck.ts";
import type { SlideFigure } from "../../model/figure.ts";
import type { Event, Support } from "../../model/scenario.ts";
import { sourcesOf } from "./cited-support.ts";
import type { EvidenceIndex } from "./evidence-index.ts";

export const citedIds = (citations: readonly Citation[], index: EvidenceIndex): string[] =>
  citations.flatMap((citation): readonly string[] => {
    switch (citation.kind) {
      case "claim": {
        const { id, about } = citation.claim;
        return [id, ...sourceIds(citation.claim), ...(about ? idsOfEvent(about, index) : [])];
      }
      case "event":
        return [...idsOfEvent(citation.event, index), ...sourceIds(citation.event)];
      case "quote": {
        const { id, source, record } = citation.quote;
        return [id, source.id, ...(record ? [record.source.id] : []), ...sourceIds(citation.quote)];
      }
      case "judgement":
        return [citation.judgement.id, ...sourceIds(citation.judgement)];
      case "source":
        return [citation.source.id, ...index.restingOn(citation.source, citation.paragraph)];
      default:
        return citation satisfies never;
    }
  });

const sourceIds = (support: Support): string[] => sourcesOf(support).map(({ id }) => id);

/** Ids of an event, of the events that it tells or that tell it, of its places and its quotes. */
const idsOfEvent = (event: Event, index: EvidenceIndex): string[] =>
  [event, ...event.tells, ...index.tellersOf(event)].flatMap((one) => [
    one.id,
    ...one.places.map((place) => place.id),
    ...one.quotes.map((quote) => quote.id),
  ]);

/** Ids of what the slide's layout, figures and rail show, whatever its text cites. */
export function shownIds(slide: Slide, index: EvidenceIndex): string[] {
  const { content, shows, figures } = slide;
  const { moves } = index.scenario;
  const drawn = figures.filter(({ spec, ownMap }) => findKind(spec.kind).options !== null && !ownMap);
  const showsMoves = drawn.length > 0 || layoutOf(content).traits.opens;
  const ofMoves = moves.flatMap((move) => move.events.flatMap((event) => idsOfEvent(event, index)));
  return [
    ...shows.flatMap((fact) => idsOfFact(fact, index)),
    ...figures.flatMap((figure) => idsOfFigure(figure, slide, index)),
    ...(showsMoves ? ofMoves : []),
  ];
}

function idsOfFact(fact: ShownFact, index: EvidenceIndex): string[] {
  return fact.kind === "event" ? idsOfEvent(fact.event, index) : [citedEntity(fact).id];
}

function idsOfFigure(figure: SlideFigure, slide: Slide, index: EvidenceIndex): string[] {
  const ids = idsInFigure(figure, slide, index.scenario);
  const events = index.scenario.events.filter(({ id }) => ids.includes(id));
  return [...ids, ...events.flatMap((event) => idsOfEvent(event, index))];
}
