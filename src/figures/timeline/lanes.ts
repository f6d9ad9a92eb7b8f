// Rows of the lanes of a timeline: every mark at its time, as many names beside their marks as fit, and nothing on anything.
import type { Stretch } from "../time/rows.ts";
import type { Answer } from "./answers.ts";
import type { LaneEvent, TimelinePlan } from "./plan.ts";

export interface PlacedEvent {
  event: LaneEvent;
  mark: Stretch; // px, across
  lane: number;
  row: number; // in its lane, from 0
  name: "right" | "left" | null; // null: no room, so it gets a letter
}

/** What a row already holds, and the verticals of answers, which all rows of a lane keep free. */
interface Taken extends Stretch {
  answer?: Answer;
}

const beside = 7; // px from a mark to its name
const apart = 4; // px between things in a row

export interface PlacedLanes {
  events: PlacedEvent[];
  rows: number[]; // of each lane
}

/**
 * Greedy: names of moves first, then ends of answers, then the rest, each in the first row where it fits.
 * @param most rows that a lane may have for the sake of names; marks get as many as they need
 */
export function placeLanes(
  { lanes, events }: TimelinePlan,
  answers: readonly Answer[],
  markOf: (event: LaneEvent) => Stretch,
  nameWidth: (event: LaneEvent) => number,
  frame: { left: number; right: number; breaks: readonly { left: number; right: number }[] },
  most: number,
): PlacedLanes {
  const placed: PlacedEvent[] = [];
  const rows = lanes.map(({ id }, lane) => {
    const verticals: Taken[] = answers
      .filter(({ from, to }) => lane >= Math.min(from.lane, to.lane) && lane <= Math.max(from.lane, to.lane))
      .map((answer) => ({ from: answer.x - 4, to: answer.x + 4, answer }));
    const breaks = frame.breaks.map(({ left, right }) => ({ from: left, to: right }));
    const taken: Taken[][] = [[]];
    const own = events.filter((event) => event.lane === id).sort((a, b) => a.priority - b.priority);
    for (const event of own) placed.push(placeOne(event, lane));
    return taken.length;

    function placeOne(event: LaneEvent, at: number): PlacedEvent {
      const mark = markOf(event);
      const reach = reachOf(event, mark);
      const width = nameWidth(event);
      const right = { from: reach.from, to: Math.max(reach.to, mark.to + beside + width) };
      const left = { from: Math.min(reach.from, mark.from - beside - width), to: reach.to };
      const leftFree = reach.from >= mark.from; // no line arrives from there
      const tries: { name: PlacedEvent["name"]; span: Stretch }[] = [
        ...(reach.to <= mark.to ? [{ name: "right" as const, span: right }] : []),
        ...(leftFree ? [{ name: "left" as const, span: left }] : []),
      ];
      for (let row = 0; row < Math.max(most, taken.length); row++)
        for (const { name, span } of tries)
          if (inFrame(span) && isFree(row, span, event)) return put(row, name, span);
      for (let row = 0; ; row++)
        if (row >= taken.length || isFree(row, reach, event) || (row >= most && isClear(row, reach)))
          return put(row, null, reach);

      function put(row: number, name: PlacedEvent["name"], span: Stretch): PlacedEvent {
        while (taken.length <= row) taken.push([]);
        taken[row]!.push(span);
        return { event, mark, lane: at, row, name };
      }
    }

    /** A mark with the level lines of its answers. */
    function reachOf(event: LaneEvent, mark: Stretch): Stretch {
      const xs = answers
        .filter(({ from, to }) => from.event === event || to.event === event)
        .flatMap(({ x }) => [x - 3, x + 3]);
      const near = xs.filter((x) => x < mark.from - 4 || x > mark.to + 4);
      return { from: Math.min(mark.from, ...near), to: Math.max(mark.to, ...near) };
    }

    function isFree(row: number, span: Stretch, event: LaneEvent): boolean {
      const crossed = verticals.some(
        (one) => one.answer!.from.event !== event && one.answer!.to.event !== event && meets(one, span),
      );
      return !crossed && isClear(row, span) && !breaks.some((one) => meets(one, span));
    }

    function isClear(row: number, span: Stretch): boolean {
      return !(taken[row] ?? []).some((one) => meets(one, span));
    }
  });
  return { events: placed, rows };

  function inFrame({ from, to }: Stretch): boolean {
    return from >= frame.left && to <= frame.right;
  }
}

const meets = (a: Stretch, b: Stretch): boolean => a.from < b.to + apart && b.from < a.to + apart;
