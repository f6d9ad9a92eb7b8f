// Rows in the lanes of a timeline: every mark at its time, as many names beside marks as fit, no overlaps.
import type { Span } from "../geometry.ts";
import type { Answer } from "./answers.ts";
import type { LaneEvent, TimelinePlan } from "./model.ts";

export interface PlacedEvent {
  event: LaneEvent;
  mark: Span; // px from left to right
  lane: number;
  row: number; // in its lane, 0-based
  // below: under the mark, from its left end or to its right end; null: no room, so that the mark gets a letter
  name: "right" | "left" | "below" | "below-left" | null;
  lines: 1 | 2; // of the name; the second is in the row below
}

const beside = 7; // px from a mark to its name
const apart = 4; // px between things in a row

export interface PlacedLanes {
  events: PlacedEvent[];
  rows: number[]; // number of rows in each lane
}

/** What the rows of all lanes are placed by. */
export interface LaneRoom {
  answers: readonly Answer[];
  markOf(event: LaneEvent): Span; // px from left to right
  nameWidth(event: LaneEvent, lines: 1 | 2): number | null; // px; null: the name cannot be set so
  frame: { left: number; right: number; breaks: readonly { left: number; right: number }[] };
  most: number; // rows that a lane may have for names; marks get as many as they need
}

/**
 * Greedy: names of moves first, then those of answers and answered, then the rest, each in the first row where it fits.
 */
export function placeLanes({ lanes, events }: TimelinePlan, room: LaneRoom): PlacedLanes {
  const placed: PlacedEvent[] = [];
  const rows = lanes.map(({ id }, at) => {
    const lane = new Lane(at, room);
    const own = events.filter((event) => event.lane === id).sort((a, b) => a.priority - b.priority);
    for (const event of own) placed.push(lane.place(event));
    return lane.rows;
  });
  return { events: placed, rows };
}

/** The rows of one lane, which are filled event by event. */
class Lane {
  private readonly at: number;
  private readonly room: LaneRoom;
  private readonly taken: Span[][] = [[]]; // by row
  private readonly verticals: { span: Span; answer: Answer }[]; // of all answers that cross or end in the lane
  private readonly rowOf = new Map<LaneEvent, number>(); // of the events placed so far
  private readonly breaks: Span[];

  constructor(at: number, room: LaneRoom) {
    this.at = at;
    this.room = room;
    this.verticals = room.answers
      .filter(({ from, to }) => at >= Math.min(from.lane, to.lane) && at <= Math.max(from.lane, to.lane))
      .map((answer) => ({ span: { from: answer.x - 4, to: answer.x + 4 }, answer }));
    this.breaks = room.frame.breaks.map(({ left, right }) => ({ from: left, to: right }));
  }

  get rows(): number {
    return this.taken.length;
  }

  place(event: LaneEvent): PlacedEvent {
    const mark = this.room.markOf(event);
    const reach = this.reachOf(event, mark);
    const spot = this.findBeside(event, mark, reach) ?? this.findBelow(event, mark, reach);
    const { row, name, lines, span, words } = spot ?? this.findAlone(event, reach);
    this.rowOf.set(event, row);
    while (this.taken.length < row + lines) this.taken.push([]);
    this.taken[row]!.push(span);
    if (lines === 2) this.taken[row + 1]!.push(words);
    return { event, mark, lane: this.at, row, name, lines };
  }

  /** The first row with room for the name right or left of the mark, on one line or on two. */
  private findBeside(event: LaneEvent, mark: Span, reach: Span): Spot | null {
    for (const lines of [1, 2] as const) {
      const width = this.room.nameWidth(event, lines);
      if (width === null) continue;
      const sides = besideMark(mark, reach, width);
      for (let row = 0; row + lines <= this.rowsForNames; row++) {
        const found = sides.find(
          ({ words, span }) =>
            this.inFrame(words) &&
            this.isFree(row, span, event) &&
            (lines === 1 || this.isFree(row + 1, words, null)),
        );
        if (found) return { row, lines, ...found };
      }
    }
    return null;
  }

  /** The first row whose next row has room for the name, from the mark's left end on or up to its right end. */
  private findBelow(event: LaneEvent, mark: Span, reach: Span): Spot | null {
    const width = this.room.nameWidth(event, 1);
    if (width === null) return null;
    const under = [
      { name: "below" as const, words: { from: mark.from, to: mark.from + width } },
      { name: "below-left" as const, words: { from: mark.to - width, to: mark.to } },
    ];
    for (let row = 0; row + 2 <= this.rowsForNames; row++) {
      const isRoom = ({ words }: (typeof under)[number]) =>
        this.inFrame(words) && this.isFree(row, reach, event) && this.isFree(row + 1, words, null);
      const found = under.find(isRoom);
      if (found) return { row, lines: 2, span: reach, ...found };
    }
    return null;
  }

  /** The first row with room for the mark without its name; a new row if there is none. */
  private findAlone(event: LaneEvent, reach: Span): Spot {
    const { most } = this.room;
    for (let row = 0; ; row++)
      if (
        row >= this.taken.length ||
        this.isFree(row, reach, event) ||
        (row >= most && this.isClear(row, reach))
      )
        return { row, name: null, lines: 1, span: reach, words: reach };
  }

  private get rowsForNames(): number {
    return Math.max(this.room.most, this.taken.length);
  }

  /** A mark with the horizontal lines of its answers. */
  private reachOf(event: LaneEvent, mark: Span): Span {
    const xs = this.room.answers
      .filter(({ from, to }) => from.event === event || to.event === event)
      .flatMap(({ x }) => [x - 3, x + 3]);
    const near = xs.filter((x) => x < mark.from - 4 || x > mark.to + 4);
    return { from: Math.min(mark.from, ...near), to: Math.max(mark.to, ...near) };
  }

  /** @param event whose own lines do not count; null: all lines count */
  private isFree(row: number, span: Span, event: LaneEvent | null): boolean {
    const crossed = this.verticals.some(({ answer, span: one }) => {
      const own = event !== null && (answer.from.event === event || answer.to.event === event);
      return !own && meets(one, span) && this.crosses(answer, row);
    });
    return !crossed && this.isClear(row, span) && !this.breaks.some((one) => meets(one, span));
  }

  /** Whether an answer's line is in the row: all rows, as long as it is not known in which row it ends. */
  private crosses({ from, to }: Answer, row: number): boolean {
    const rows = [from, to].map(({ event, lane }) =>
      lane === this.at ? this.rowOf.get(event) : (lane - this.at) * Number.POSITIVE_INFINITY,
    );
    const known = rows.filter((one) => one !== undefined);
    return known.length < 2 || (row >= Math.min(...known) && row <= Math.max(...known));
  }

  private isClear(row: number, span: Span): boolean {
    return !(this.taken[row] ?? []).some((one) => meets(one, span));
  }

  private inFrame({ from, to }: Span): boolean {
    return from >= this.room.frame.left && to <= this.room.frame.right;
  }
}

/**
 * Where an event goes in its lane. `span` is what it takes of its row, `words` what its name takes of the same or the
 * next.
 */
interface Spot extends Pick<PlacedEvent, "row" | "name" | "lines"> {
  span: Span;
  words: Span;
}

/** The name right of the mark, or left of it, where no line of an answer leaves to that side. */
function besideMark(mark: Span, reach: Span, width: number): Pick<Spot, "name" | "span" | "words">[] {
  const right = { from: mark.to + 1, to: mark.to + beside + width };
  const left = { from: mark.from - beside - width, to: mark.from - 1 };
  const sides: Pick<Spot, "name" | "words">[] = [
    ...(reach.to <= mark.to ? [{ name: "right" as const, words: right }] : []),
    ...(reach.from >= mark.from ? [{ name: "left" as const, words: left }] : []),
  ];
  return sides.map(({ name, words }) => {
    const span = { from: Math.min(reach.from, words.from), to: Math.max(reach.to, words.to) };
    return { name, words, span };
  });
}

const meets = (a: Span, b: Span): boolean => a.from < b.to + apart && b.from < a.to + apart;
