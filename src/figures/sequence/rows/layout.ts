// Layout of a long sequence: heads of the lifelines, a row for each message below them, times at the left.
// Lengths are px in the figure's own scale, which is 1 for a full figure and larger if there is more room.
import type { FigureActor, Problem } from "../../drawing.ts";
import type { Box, Point } from "../../geometry.ts";
import { faces } from "../../text/faces.ts";
import { measure } from "../../text/metrics.ts";
import { joinRuns, type Line, measureLine, wrap, wrapQuoting } from "../../text/wrap.ts";
import type { SequenceMessage, SequencePlan } from "../model.ts";

export interface RowsLayout {
  scale: number;
  width: number;
  height: number; // without the key
  heads: Head[];
  rows: Row[];
  problems: Problem[];
}

export interface Head {
  actor: FigureActor;
  box: Box;
  x: number; // of the lifeline
  name: string[];
  role: string; // "" if it has no room
}

export interface Row {
  message: SequenceMessage;
  top: number;
  height: number;
  isNewDay: boolean;
  day: string[]; // lines; empty if the row above has the same day
  time: string[];
  points: Point[];
  words: { line: Line; x: number; y: number; anchor: "start" | "middle" | "end" }[];
}

export const gutter = 176;
export const headHeight = 42;
export const timeRight = 166;
const least = { row: 18, column: 78 };
const rowsTop = headHeight + 14;
const lineHeight = 15.5;
const wordFaces = { plain: faces.rowWord, quoted: faces.rowQuote };
const headLength = 16; // px that an arrow head takes of a line, with some space

/** The largest scale at which all rows and columns fit; 1 with problems if none does. */
export function layOutRows(plan: SequencePlan, keyHeight: number): RowsLayout {
  for (let scale = 1.5; scale > 0.99; scale -= 0.05) {
    const layout = layOutAt(plan, Math.round(scale * 100) / 100, keyHeight);
    if (layout.problems.length === 0 || scale < 1.01) return layout;
  }
  return layOutAt(plan, 1, keyHeight);
}

function layOutAt(plan: SequencePlan, scale: number, keyHeight: number): RowsLayout {
  const problems: Problem[] = [];
  const width = plan.room.width / scale;
  const height = plan.room.height / scale - keyHeight;
  const heads = placeHeads(plan.participants, width, problems);
  const drafts = plan.messages.map((message, i) =>
    draft(message, plan.messages[i - 1], heads, width, problems),
  );
  const lines = drafts.map(({ lines }) => lines);
  const extra = lines.reduce((sum, count) => sum + (count - 1) * lineHeight, 0);
  const row = Math.min((height - rowsTop - extra) / lines.length, 34);
  if (row < least.row) problems.push(tooHigh(plan.messages.at(-1)!, lines.length, extra));
  let top = rowsTop;
  const rows = drafts.map(({ place, lines: count }) => {
    const here = place(top, row + (count - 1) * lineHeight);
    top += here.height;
    return here;
  });
  return { scale, width, height: top, heads, rows, problems };
}

/** As wide as their names, as far as all fit; wide ones share the rest. */
function placeHeads(actors: readonly FigureActor[], width: number, problems: Problem[]): Head[] {
  const pitch = (width - gutter) / actors.length;
  const air = Math.min(8, pitch * 0.08);
  if (pitch < least.column)
    problems.push(wide(actors[0]!.id, `has ${Math.floor(pitch)} px, and needs ${least.column}`));
  return actors.map((actor, i) => {
    const box = { x: gutter + i * pitch + air / 2, y: 4, width: pitch - air, height: headHeight - 4 };
    if (box.width > 190) {
      box.x += (box.width - 190) / 2;
      box.width = 190;
    }
    const inner = box.width - { state: 22, person: 6, group: 18, place: 12, thing: 6, body: 6 }[actor.kind];
    const name = wrap(actor.name, faces.rowName, inner, 2);
    if (!name) problems.push(wide(actor.id, `“${actor.name}” has two lines of ${Math.floor(inner)} px`));
    const hasRole = name?.length === 1 && measure(actor.role, faces.chainRole) <= inner;
    return {
      actor,
      box,
      x: box.x + box.width / 2,
      name: name ?? [actor.name],
      role: hasRole ? actor.role : "",
    };
  });
}

interface Draft {
  lines: number; // number of lines of text in the row
  place(top: number, height: number): Row;
}

function draft(
  message: SequenceMessage,
  before: SequenceMessage | undefined,
  heads: readonly Head[],
  width: number,
  problems: Problem[],
): Draft {
  const when = splitWhen(message.when);
  const isNewDay = when.day !== "" && when.day !== (before ? splitWhen(before.when).day : null);
  const times = fitTimes(isNewDay ? when.day : "", when.time, message, problems);
  const at = (id: string) => heads.find(({ actor }) => actor.id === id)!.x;
  const from = at(message.from);
  const isOwn = message.to === message.from;
  const right = from + 70 < width;
  const to = isOwn
    ? from + (right ? 22 : -22)
    : message.to === null
      ? from + (right ? 42 : -42)
      : at(message.to);
  const words = fitWords(message, from, to, isOwn, width, problems);
  const count = Math.max(
    times.day.length + (times.isStacked ? times.time.length : 0),
    times.time.length,
    words.lines.length,
    1,
  );
  return {
    lines: count,
    place: (top, height) => {
      const middle = top + height / 2;
      const points: Point[] = isOwn
        ? [
            [from, middle - 5],
            [to, middle - 5],
            [to, middle + 5],
            [from, middle + 5],
          ]
        : [
            [from, middle],
            [to, middle],
          ];
      const first = middle + 4.4 - ((words.lines.length - 1) * lineHeight) / 2;
      const placed = words.lines.map((line, i) => ({
        line,
        x: words.x,
        y: first + i * lineHeight,
        anchor: words.anchor,
      }));
      return { message, top, height, isNewDay, day: times.day, time: times.time, points, words: placed };
    },
  };
}

/**
 * Splits "Sat 27 Oct, 10:22–11:16 Havana time" into day and time. Without a comma it is a time if it holds an
 * hour, else a day.
 */
export function splitWhen(when: string): { day: string; time: string } {
  const comma = when.indexOf(", ");
  if (comma > 0) return { day: when.slice(0, comma), time: when.slice(comma + 2) };
  return /\d:\d\d|\d\s?[ap]\.?m\b/i.test(when) ? { day: "", time: when } : { day: when, time: "" };
}

/** Day and time on one line, or the time below the day; never cut off. */
function fitTimes(day: string, time: string, { id, when }: SequenceMessage, problems: Problem[]) {
  const beside = measure(day, faces.rowDay) + (day && time ? 12 : 0) + measure(time, faces.rowTime);
  if (beside <= timeRight) return { day: day ? [day] : [], time: time ? [time] : [], isStacked: false };
  const days = wrap(day, faces.rowDay, timeRight, 3);
  const times = wrap(time, faces.rowTime, timeRight, 3);
  if (!days || !times)
    problems.push({
      rule: "figure-size",
      severity: "error",
      at: { entity: id },
      message: `The time “${when}” does not fit the ${timeRight} px beside a sequence.`,
      fix: "Shorten `when.as`.",
    });
  return { day: days ?? [], time: times ?? [], isStacked: true };
}

interface FittedWords {
  lines: Line[];
  x: number;
  anchor: "start" | "middle" | "end";
}

/**
 * In the middle of its own arrow if that is long enough; else after the arrow head, or before it at the right
 * edge.
 */
function fitWords(
  message: SequenceMessage,
  from: number,
  to: number,
  isOwn: boolean,
  width: number,
  problems: Problem[],
): FittedWords {
  const text = measureLine(message.label, wordFaces);
  const mark = message.kind === "strike" && message.step !== null ? 44 : 8;
  const span = Math.abs(to - from);
  if (!isOwn && message.to !== null && span >= text + 30 + mark + headLength) {
    const [left, right] = from < to ? [from + mark, to - headLength] : [to + headLength, from - mark];
    return { lines: [message.label], x: (left + right) / 2, anchor: "middle" };
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
      if (lines) return { lines, ...place };
    }
  problems.push({
    rule: "figure-size",
    severity: "error",
    at: { entity: message.id },
    message: `The label ${joinRuns(message.label)} needs more than three lines beside its line.`,
    fix: "Shorten the event's label.",
  });
  return { lines: [], ...rooms[0]! };
}

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

function wide(id: string, how: string): Problem {
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity: id },
    message: `The head of a lifeline is too narrow for its name: ${how}.`,
    fix: "Shorten the name, or show fewer participants with `participants:`.",
  };
}
