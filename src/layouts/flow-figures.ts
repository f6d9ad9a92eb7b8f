// The figures that an author writes in a slide's text, each with the room that the slide has for it.
import { shareRail } from "../markup/rail-room.ts";
import type { Flow } from "../model/deck.ts";
import type { Room, SlideFigure } from "../model/figure.ts";
import type { Scenario } from "../model/scenario.ts";
import { figuresInFlow } from "../model/visit-flow.ts";

/** Room between the headline and the foot, px. */
export const roomBelowHead: Room = { width: 1152, height: 528 };

export function figuresOfFlow(flow: Flow): SlideFigure[] {
  return figuresInFlow(flow).map((spec) => ({ spec, room: roomBelowHead, ownMap: null }));
}

/** Room of a map that reaches down to the rail. A rail with times in two lines begins 20 px higher. */
export function roomAboveRail({ moves }: Scenario): Room {
  const taken = shareRail(moves).timeLines > 1 ? 20 : 0;
  return { ...roomBelowHead, height: roomBelowHead.height - taken };
}
