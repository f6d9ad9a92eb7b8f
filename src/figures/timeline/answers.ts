// Lines of answers in a timeline: from an event vertically to the lane that answers, then horizontally for as
// long as the answer took.
import type { LaneEvent, TimelinePlan } from "./model.ts";

export interface Answer {
  from: { event: LaneEvent; lane: number };
  to: { event: LaneEvent; lane: number };
  x: number; // of its vertical part, px
}

const sideways = [0, 13, -13, 24, -24, 36]; // px, to avoid obstacles
const clear = 15; // px from a vertical line to a mark
const parallel = 8; // px between two vertical lines

/** @param xOf x at which lines leave from or arrive at an event, px */
export function findAnswers({ lanes, events }: TimelinePlan, xOf: (event: LaneEvent) => number): Answer[] {
  const laneOf = ({ lane }: LaneEvent) => lanes.findIndex(({ id }) => id === lane);
  const found: Answer[] = [];
  for (const to of events)
    for (const { event } of to.event.respondsTo) {
      const from = events.find((one) => one.event.id === event.id);
      if (!from || from === to) continue;
      const [a, b] = [laneOf(from), laneOf(to)];
      const others = events.filter((one) => {
        const lane = laneOf(one);
        return one !== from && one !== to && lane >= Math.min(a, b) && lane <= Math.max(a, b);
      });
      const isFree = (x: number) =>
        others.every((one) => Math.abs(xOf(one) - x) >= clear) &&
        found.every((one) => Math.abs(one.x - x) >= parallel);
      const start = xOf(from);
      const x = sideways.map((by) => start + by).find(isFree) ?? start;
      found.push({ from: { event: from, lane: a }, to: { event: to, lane: b }, x });
    }
  return found;
}
