// The figures in what an author wrote below the headline, each with the room that such a slide leaves it.
import { shareRail } from "../markup/rail-room.ts";
import type { Flow } from "../model/deck.ts";
import type { Room, SlideFigure } from "../model/figure.ts";
import type { Scenario } from "../model/scenario.ts";
import { figuresInFlow } from "../model/visit-flow.ts";

/** Between the headline and the foot. */
export const roomBelowHead: Room = { width: 1152, height: 528 };

export function figuresOfFlow(flow: Flow): SlideFigure[] {
  return figuresInFlow(flow).map((spec) => ({ spec, room: roomBelowHead, ownMap: null }));
}

/** The room of a map that reaches down to the rail; a rail whose times take two lines begins higher. */
export function roomAboveRail({ moves }: Scenario): Room {
  const taken = shareRail(moves).timeLines > 1 ? 20 : 0;
  return { ...roomBelowHead, height: roomBelowHead.height - taken };
}
