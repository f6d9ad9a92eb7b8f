// Layout of a long sequence: heads of the lifelines, a row for each message below them, times at the left.
// Lengths are px in the figure's own scale, which is 1 for a full figure and larger if there is more room.
import type { Problem } from "../../drawing.ts";
import type { Point } from "../../geometry.ts";
import type { Anchor } from "../../text/anchor.ts";
import { faces } from "../../text/faces.ts";
import { joinRuns, type Line, measureLine, wrapQuoting } from "../../text/wrap.ts";
import type { SequenceMessage, SequencePlan } from "../model.ts";
import { gutter, type Head, headHeight, placeHeads } from "./place-heads.ts";
import { fitTimes, splitWhen } from "./times.ts";

export interface RowsLayout {
  scale: number;
  width: number;
  height: number; // without the key
  heads: Head[];
  rows: Row[];
  problems: Problem[];
}

export interface Row {
  message: SequenceMessage;
  top: number;
  height: number;
  isNewDay: boolean;
  day: string[]; // lines; empty if the row above has the same day
  time: string[];
  points: Point[];
  words: { line: Line; x: number; y: number; anchor: Anchor }[];
}

const leastRow = 18;
const mostRow = 56;
const rowsTop = headHeight + 14;
const lineHeight = 15.5;
const wordFaces = { plain: faces.rowWord, quoted: faces.rowQuote };
const headLength = 16; // px that an arrow head takes of a line, with some space

const largerScales = [1.5, 1.45, 1.4, 1.35, 1.3, 1.25, 1.2, 1.15, 1.1, 1.05];

/** The largest scale at which all rows and columns fit; 1 with problems if none does. */
export function layOutRows(plan: SequencePlan, keyHeight: number): RowsLayout {
  for (const scale of largerScales) {
    const layout = layOutAt(plan, scale, keyHeight);
    if (layout.problems.length === 0) return layout;
  }
  return layOutAt(plan, 1, keyHeight);
}

function layOutAt(plan: SequencePlan, scale: number, keyHeight: number): RowsLayout {
  const width = plan.room.width / scale;
  const height = plan.room.height / scale - keyHeight;
  const { heads, problems: ofHeads } = placeHeads(plan.participants, width);
  const drafts = plan.messages.map((message, i) => draft(message, plan.messages[i - 1], heads, width));
  const lines = drafts.map(({ lines }) => lines);
  const extra = lines.reduce((sum, count) => sum + (count - 1) * lineHeight, 0);
  const row = Math.min((height - rowsTop - extra) / lines.length, mostRow);
  const high = row < leastRow ? [tooHigh(plan.messages.at(-1)!, lines.length, extra)] : [];
  const problems = [...ofHeads, ...drafts.flatMap((one) => one.problems), ...high];
  let top = rowsTop;
  const rows = drafts.map(({ place, lines: count }) => {
    const here = place(top, row + (count - 1) * lineHeight);
    top += here.height;
    return here;
  });
  return { scale, width, height: top, heads, rows, problems };
}

interface Draft {
  lines: number; // number of lines of text in the row
  problems: Problem[];
  place(top: number, height: number): Row;
}

function draft(
  message: SequenceMessage,
  before: SequenceMessage | undefined,
  heads: readonly Head[],
  width: number,
): Draft {
  const when = splitWhen(message.when);
  const isNewDay = when.day !== "" && when.day !== (before ? splitWhen(before.when).day : null);
  const times = fitTimes(isNewDay ? when.day : "", when.time, message);
  const { day, time, isStacked } = times;
  const reach = findReach(message, heads, width);
  const words = fitWords(message, reach, width);
  const lines = Math.max(day.length + (isStacked ? time.length : 0), time.length, words.lines.length, 1);
  return {
    lines,
    problems: [...times.problems, ...words.problems],
    place: (top, height) => {
      const middle = top + height / 2;
      const first = middle + 4.4 - ((words.lines.length - 1) * lineHeight) / 2;
      const placed = words.lines.map((line, i) => ({
        line,
        x: words.x,
        y: first + i * lineHeight,
        anchor: words.anchor,
      }));
      const points = pointsOf(reach, middle);
      return { message, top, height, isNewDay, day, time, points, words: placed };
    },
  };
}

/** Where a message's line begins and ends; x in px. */
interface Reach {
  from: number;
  to: number;
  isOwn: boolean; // to the one it comes from
}

/**
 * A message to nobody, or to the one it comes from, has a short line: to the right, or at the right edge to the left.
 */
function findReach({ from, to }: SequenceMessage, heads: readonly Head[], width: number): Reach {
  const at = (id: string) => heads.find(({ actor }) => actor.id === id)!.x;
  const start = at(from);
  const way = start + 70 < width ? 1 : -1;
  const isOwn = to === from;
  if (isOwn) return { from: start, to: start + way * 22, isOwn };
  return { from: start, to: to === null ? start + way * 42 : at(to), isOwn };
}

/** A straight line; for a message to oneself, out and back. */
function pointsOf({ from, to, isOwn }: Reach, y: number): Point[] {
  const ends = [from, to];
  if (!isOwn) return ends.map((x): Point => [x, y]);
  return [...ends.map((x): Point => [x, y - 5]), [to, y + 5], [from, y + 5]];
}

interface FittedWords {
  lines: Line[]; // none if they have no room
  x: number;
  anchor: Anchor;
  problems: Problem[];
}

/**
 * In the middle of its own arrow if that is long enough; else after the arrow head, or before it at the right
 * edge.
 */
function fitWords(message: SequenceMessage, { from, to, isOwn }: Reach, width: number): FittedWords {
  const text = measureLine(message.label, wordFaces);
  const mark = message.kind === "strike" && message.step !== null ? 44 : 8;
  const span = Math.abs(to - from);
  if (!isOwn && message.to !== null && span >= text + 30 + mark + headLength) {
    const [left, right] = from < to ? [from + mark, to - headLength] : [to + headLength, from - mark];
    return { lines: [message.label], x: (left + right) / 2, anchor: "middle", problems: [] };
  }
  const after = Math.max(from, to) + (message.to === null ? 22 : 10);
  const before = Math.min(from, to) - (message.to === null ? 22 : 10);
  const rooms = [
    { room: width - after, x: after, anchor: "start" as const },
    { room: before - gutter, x: before, anchor: "end" as const },
  ];
  for (const most of [1, 2, 3])
    for (const { room, ...place } of rooms) {
      const lines = wrapQuoting(message.label, wordFaces, room, most);
      if (lines) return { lines, ...place, problems: [] };
    }
  return { lines: [], x: after, anchor: "start", problems: [tooLong(message)] };
}

const tooLong = ({ id, label }: SequenceMessage): Problem => ({
  rule: "figure-size",
  severity: "error",
  at: { entity: id },
  message: `The label ${joinRuns(label)} needs more than three lines beside its line.`,
  fix: "Shorten the event's label.",
});

function tooHigh({ id }: SequenceMessage, rows: number, extra: number): Problem {
  const more = extra > 0 ? ", some of them of several lines" : "";
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity: id },
    message: `This sequence has ${rows} rows${more}, and they do not fit its slide.`,
    fix: "Shorten labels to one line, show fewer events with `events:`, or make it two slides by day.",
  };
}
