// The entity that a citation names: the one list of the kinds of citation for whoever needs no more than the entity.
import type { Citation } from "./deck.ts";
import type { Claim, Event, Judgement, Quote, Source } from "./scenario.ts";

type Supported = Claim | Event | Quote | Judgement;

export function citedEntity(citation: Exclude<Citation, { kind: "source" }>): Supported;
export function citedEntity(citation: Citation): Supported | Source;
export function citedEntity(citation: Citation): Supported | Source {
  switch (citation.kind) {
    case "claim":
      return citation.claim;
    case "event":
      return citation.event;
    case "quote":
      return citation.quote;
    case "judgement":
      return citation.judgement;
    case "source":
      return citation.source;
    default:
      return citation satisfies never;
  }
}
