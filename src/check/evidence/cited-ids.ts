// Which things of a scenario stand behind words: what is cited, told or quoted there, and what the slide shows by itself.
import type { Citation, Slide } from "../../model/deck.ts";
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

/** What the slide's own layout or figure shows, whatever its words cite. */
export function idsShown({ content }: Slide, known: Knowledge): string[] {
  const { moves, events } = known.scenario;
  const ofMoves = moves.flatMap((move) => move.events.flatMap((event) => idsOfEvent(event, known)));
  switch (content.layout) {
    case "title":
      return ofMoves;
    case "event":
      return [...idsOfEvent(content.event, known), ...content.claims.map((claim) => claim.id)];
    case "quote":
      return [content.quote.id];
    case "map":
    case "actors":
    case "sequence":
    case "ladder":
    case "toll": {
      const named = new Set(content.figure.text.match(/[a-z][a-z0-9-]*/g));
      const shown = events.filter(({ id }) => named.has(id)).flatMap((event) => idsOfEvent(event, known));
      return [...named, ...shown, ...(content.figure.kind === "mermaid" ? [] : ofMoves)];
    }
    default:
      return [];
  }
}
