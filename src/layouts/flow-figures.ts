// The figures in what an author wrote below the headline, each with the room that such a slide leaves it.
import type { Flow } from "../model/deck.ts";
import type { Room, SlideFigure } from "../model/figure.ts";
import { figuresInFlow } from "../model/visit-flow.ts";

/** Between the headline and the foot. */
export const roomBelowHead: Room = { width: 1152, height: 528 };

export function figuresOfFlow(flow: Flow): SlideFigure[] {
  return figuresInFlow(flow).map((spec) => ({ spec, room: roomBelowHead, ownMap: null }));
}
