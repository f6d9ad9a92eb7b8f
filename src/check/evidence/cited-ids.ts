// Which things of a scenario stand behind words: what is cited, told or quoted there, and what the slide shows by itself.
import { layoutOf } from "../../layouts/registry.ts";
import type { Citation, ShownFact, Slide } from "../../model/deck.ts";
import type { FigureSpec } from "../../model/inline.ts";
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
export function idsShown({ content, shows, figures }: Slide, known: Knowledge): string[] {
  const { moves } = known.scenario;
  const drawn = figures.filter(({ spec, ownMap }) => spec.kind !== "mermaid" && !ownMap);
  const showsMoves = drawn.length > 0 || layoutOf(content).traits.opens;
  const ofMoves = moves.flatMap((move) => move.events.flatMap((event) => idsOfEvent(event, known)));
  return [
    ...shows.flatMap((fact) => idsOfFact(fact, known)),
    ...figures.flatMap(({ spec }) => idsOfFigure(spec, known)),
    ...(showsMoves ? ofMoves : []),
  ];
}

function idsOfFact(fact: ShownFact, known: Knowledge): string[] {
  if (fact.kind === "event") return idsOfEvent(fact.event, known);
  return [fact.kind === "claim" ? fact.claim.id : fact.quote.id];
}

function idsOfFigure({ text }: FigureSpec, known: Knowledge): string[] {
  const named = new Set(text.match(/[a-z][a-z0-9-]*/g));
  const events = known.scenario.events.filter(({ id }) => named.has(id));
  return [...named, ...events.flatMap((event) => idsOfEvent(event, known))];
}
