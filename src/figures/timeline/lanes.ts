// Rows in the lanes of a timeline: every mark at its time, as many names beside marks as fit, no overlaps.
import type { Stretch } from "../time/rows.ts";
import type { Answer } from "./answers.ts";
import type { LaneEvent, TimelinePlan } from "./model.ts";

export interface PlacedEvent {
  event: LaneEvent;
  mark: Stretch; // px from left to right
  lane: number;
  row: number; // in its lane, 0-based
  // below: under the mark, from its left end or to its right end; null: no room, so that the mark gets a letter
  name: "right" | "left" | "below" | "below-left" | null;
  lines: 1 | 2; // of the name; the second is in the row below
}

/** What a row holds already, and the vertical lines of answers, which cross all rows of a lane. */
interface Taken extends Stretch {
  answer?: Answer;
}

const beside = 7; // px from a mark to its name
const apart = 4; // px between things in a row

export interface PlacedLanes {
  events: PlacedEvent[];
  rows: number[]; // number of rows in each lane
}

/**
 * Greedy: names of moves first, then those of answers and answered, then the rest, each in the first row
 * where it fits. @param most rows that a lane may have for names; marks get as many as they need
 */
export function placeLanes(
  { lanes, events }: TimelinePlan,
  answers: readonly Answer[],
  markOf: (event: LaneEvent) => Stretch,
  nameWidth: (event: LaneEvent, lines: 1 | 2) => number | null,
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
      for (const lines of [1, 2] as const) {
        const width = nameWidth(event, lines);
        if (width === null) continue;
        const right = { from: mark.to + 1, to: mark.to + beside + width };
        const left = { from: mark.from - beside - width, to: mark.from - 1 };
        const tries = [
          ...(reach.to <= mark.to ? [{ name: "right" as const, words: right }] : []),
          // no line arrives from the left
          ...(reach.from >= mark.from ? [{ name: "left" as const, words: left }] : []),
        ];
        for (let row = 0; row + lines <= Math.max(most, taken.length); row++)
          for (const { name, words } of tries) {
            const span = { from: Math.min(reach.from, words.from), to: Math.max(reach.to, words.to) };
            const free =
              inFrame(words) && isFree(row, span, event) && (lines === 1 || isFree(row + 1, words, null));
            if (free) return put(row, name, lines, span, words);
          }
      }
      const width = nameWidth(event, 1);
      const under = [
        { name: "below" as const, words: { from: mark.from, to: mark.from + (width ?? 0) } },
        { name: "below-left" as const, words: { from: mark.to - (width ?? 0), to: mark.to } },
      ];
      for (let row = 0; width !== null && row + 2 <= Math.max(most, taken.length); row++)
        for (const { name, words } of under)
          if (inFrame(words) && isFree(row, reach, event) && isFree(row + 1, words, null))
            return put(row, name, 2, reach, words);
      for (let row = 0; ; row++)
        if (row >= taken.length || isFree(row, reach, event) || (row >= most && isClear(row, reach)))
          return put(row, null, 1, reach, reach);

      function put(
        row: number,
        name: PlacedEvent["name"],
        lines: 1 | 2,
        span: Stretch,
        words: Stretch,
      ): PlacedEvent {
        while (taken.length < row + lines) taken.push([]);
        taken[row]!.push(span);
        if (lines === 2) taken[row + 1]!.push(words);
        return { event, mark, lane: at, row, name, lines };
      }
    }

    /** A mark with the horizontal lines of its answers. */
    function reachOf(event: LaneEvent, mark: Stretch): Stretch {
      const xs = answers
        .filter(({ from, to }) => from.event === event || to.event === event)
        .flatMap(({ x }) => [x - 3, x + 3]);
      const near = xs.filter((x) => x < mark.from - 4 || x > mark.to + 4);
      return { from: Math.min(mark.from, ...near), to: Math.max(mark.to, ...near) };
    }

    /** @param event whose own lines do not count; null: all lines count */
    function isFree(row: number, span: Stretch, event: LaneEvent | null): boolean {
      const crossed = verticals.some(({ answer, ...one }) => {
        const own = event !== null && (answer!.from.event === event || answer!.to.event === event);
        return !own && meets(one, span);
      });
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
