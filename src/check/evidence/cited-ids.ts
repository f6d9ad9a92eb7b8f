// Which things of a scenario stand behind words: what is cited, told or quoted there, and what the slide shows by itself.
import { findKind, idsShown as idsInFigure } from "../../figures/registry.ts";
import { layoutOf } from "../../layouts/registry.ts";
import type { Citation, ShownFact, Slide } from "../../model/deck.ts";
import type { SlideFigure } from "../../model/figure.ts";
import type { Event } from "../../model/scenario.ts";
import type { Knowledge } from "./evidence-index.ts";

export const idsBehind = (citations: readonly Citation[], known: Knowledge): string[] =>
  citations.flatMap((citation): readonly string[] => {
    switch (citation.kind) {
      case "claim": {
        const { id, about } = citation.claim;
        return [id, ...(about ? idsOfEvent(about, known) : [])];
      }
      case "event":
        return idsOfEvent(citation.event, known);
      case "quote":
        return [citation.quote.id];
      case "source":
        return [citation.source.id, ...known.restingOn(citation.source, citation.paragraph)];
      default:
        return citation satisfies never;
    }
  });

/** An event with what it tells and what tells it, its places and its quotes. */
const idsOfEvent = (event: Event, known: Knowledge): string[] =>
  [event, ...event.tells, ...known.tellersOf(event)].flatMap((one) => [
    one.id,
    ...one.places.map((place) => place.id),
    ...one.quotes.map((quote) => quote.id),
  ]);

/** What the slide's own layout, its figures and its rail show, whatever its words cite. */
export function idsShown(slide: Slide, known: Knowledge): string[] {
  const { content, shows, figures } = slide;
  const { moves } = known.scenario;
  const drawn = figures.filter(({ spec, ownMap }) => findKind(spec.kind).options !== null && !ownMap);
  const showsMoves = drawn.length > 0 || layoutOf(content).traits.opens;
  const ofMoves = moves.flatMap((move) => move.events.flatMap((event) => idsOfEvent(event, known)));
  return [
    ...shows.flatMap((fact) => idsOfFact(fact, known)),
    ...figures.flatMap((figure) => idsOfFigure(figure, slide, known)),
    ...(showsMoves ? ofMoves : []),
  ];
}

function idsOfFact(fact: ShownFact, known: Knowledge): string[] {
  if (fact.kind === "event") return idsOfEvent(fact.event, known);
  return [fact.kind === "claim" ? fact.claim.id : fact.quote.id];
}

function idsOfFigure(figure: SlideFigure, slide: Slide, known: Knowledge): string[] {
  const ids = idsInFigure(figure, slide, known.scenario);
  const events = known.scenario.events.filter(({ id }) => ids.includes(id));
  return [...ids, ...events.flatMap((event) => idsOfEvent(event, known))];
}
