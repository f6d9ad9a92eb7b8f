// Layout of a sequence in bands: boxes and lifelines from left to right, a band for each step, a line for
// each message.

import { contentWidth } from "../../../model/slide-size.ts";
import type { FigureActor, Problem } from "../../drawing.ts";
import type { Box } from "../../geometry.ts";
import { type Anchor, beforePoint } from "../../text/anchor.ts";
import { faces } from "../../text/faces.ts";
import { measure } from "../../text/metrics.ts";
import { joinRuns, type Line, measureLine, wrapQuoting } from "../../text/wrap.ts";
import type { SequenceMessage } from "../model.ts";
import type { BandPlan, SequenceMove } from "./moves.ts";

export const sequenceSize = { width: contentWidth, height: 470 };
export const gutter = 170; // px; times are left of it
const top = 80;
const bottom = 466;
const lineHeight = 27;
const leastGap = 16; // px between boxes
const blockGap = 6; // px between the messages of a band
const bandInset = 6; // px above and below them
const mostExtra = 60; // px by which a band may be higher than it needs
const messageFaces = { plain: faces.message, quoted: faces.quoted };

export interface Column {
  box: Box;
  x: number; // of the lifeline
}

export interface PlacedMessage {
  message: SequenceMessage;
  from: number; // x where its arrow starts
  to: number;
  y: number; // of its arrow
  lines: { line: Line; x: number; y: number; anchor: Anchor }[];
}

export interface Band {
  move: SequenceMove;
  top: number;
  height: number;
  messages: PlacedMessage[];
}

/**
 * Boxes are as wide as their words if all fit; else wide ones share the remaining room and lose their roles.
 */
export function placeColumns(participants: FigureActor[]): Column[] {
  const room = sequenceSize.width - gutter - 4;
  const widths = fairWidths(participants.map(boxWidth), room - leastGap * (participants.length - 1));
  const total = sumOf(widths);
  const gap = participants.length > 1 ? (room - total) / (participants.length - 1) : 0;
  let x = gutter;
  return widths.map((width) => {
    const box = { x, y: 5, width, height: 58 };
    x += width + gap;
    return { box, x: box.x + width / 2 };
  });
}

function boxWidth(actor: FigureActor): number {
  const text = Math.max(measure(actor.name, faces.participant), measure(actor.role, faces.role));
  const sides = { state: 44, body: 32, person: 48, group: 56, place: 36, thing: 36 }[actor.kind];
  return Math.max(150, Math.ceil(text) + sides);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Widths that fit together: only those above the common share are cut to it. */
function fairWidths(wanted: number[], room: number): number[] {
  let share = Number.POSITIVE_INFINITY;
  const sum = () => sumOf(wanted.map((width) => Math.min(width, share)));
  for (const cut of [...wanted].sort((a, b) => b - a)) {
    if (sum() <= room) break;
    const under = wanted.filter((width) => width < cut);
    share = (room - sumOf(under)) / (wanted.length - under.length);
  }
  return wanted.map((width) => Math.floor(Math.min(width, share)));
}

/** Each band gets what its messages need, and an equal part of the remaining height; few bands stand in its middle. */
export function placeBands(plan: BandPlan, columns: Column[], problems: Problem[]): Band[] {
  const x = (id: string) => columns[plan.participants.findIndex((actor) => actor.id === id)]!.x;
  const blocks = plan.moves.map((move) => move.messages.map((message) => placeWords(message, x, problems)));
  const needs = blocks.map(
    (list) => sumOf(list.map(({ height }) => height)) + blockGap * (list.length - 1) + 2 * bandInset,
  );
  const left = bottom - top - sumOf(needs);
  if (left < 0)
    problems.push({
      rule: "figure-size",
      severity: "error",
      at: { entity: plan.moves.at(-1)!.messages[0]!.id },
      message: `The messages need ${Math.ceil(-left)} px more than the height of a sequence.`,
      fix: "Shorten labels to one line, or show fewer events with `events:` in the fence.",
    });
  const extra = Math.min(left / plan.moves.length, mostExtra);
  let y = top + Math.max(0, left - extra * plan.moves.length) / 2;
  return plan.moves.map((move, i) => {
    const band: Band = { move, top: y, height: needs[i]! + extra, messages: [] };
    let at = y + bandInset + extra / 2;
    for (const block of blocks[i]!) {
      band.messages.push(block.place(at));
      at += block.height + blockGap;
    }
    y += band.height;
    return band;
  });
}

const inset = 14; // px from an end of a line to its words
// px from the words down to the line, and half of the line's height
const strikeLine = { below: 20, half: 14 };
const plainLine = { below: 16, half: 8 };

/** A message with its words, whose place is not known yet. */
interface Block {
  height: number;
  place(top: number): PlacedMessage;
}

/** Words are over their line, at the sender's end; centred if the line is short. */
function placeWords(message: SequenceMessage, x: (id: string) => number, problems: Problem[]): Block {
  const from = x(message.from);
  const to = message.to === null || message.to === message.from ? endOfStub(from) : x(message.to);
  const isRightward = to > from;
  const span = Math.abs(to - from) - 2 * inset;
  const room = isRightward ? sequenceSize.width - from - inset : from - gutter - inset;
  const lines = chooseLines(message, span, room, problems);
  const widest = Math.max(0, ...lines.map((line) => measureLine(line, messageFaces)));
  const isCentred = widest > span && widest <= span + 2 * inset;
  const atSender: { x: number; anchor: Anchor } = isRightward
    ? { x: from + inset, anchor: "start" }
    : { x: from - inset, anchor: "end" };
  const { x: textX, anchor } = isCentred ? { x: (from + to) / 2, anchor: "middle" as const } : atSender;
  const { below, half } = message.kind === "strike" ? strikeLine : plainLine;
  const height = lines.length * lineHeight - 8 + below + half;
  return {
    height,
    place: (top) => ({
      message,
      from,
      to,
      y: top + height - half,
      lines: lines.map((line, i) => ({ line, x: textX, y: top + 19 + i * lineHeight, anchor })),
    }),
  };
}

/** Left edge of a message's words. */
export function leftOf({ lines }: PlacedMessage): number {
  return Math.min(
    ...lines.map(({ line, x, anchor }) => x - beforePoint(measureLine(line, messageFaces), anchor)),
  );
}

/** x of the end of a message to nobody: a short way to the side that has room. */
const endOfStub = (from: number): number => (from + 110 < sequenceSize.width ? from + 96 : from - 96);

const longSpan = 150; // px of a line over which two lines of words can be read

/** The fewest lines over the message's own line (`span` px), else over it and beyond (`room` px). */
function chooseLines(message: SequenceMessage, span: number, room: number, problems: Problem[]): Line[] {
  const linesIn = (width: number, most: number) => wrapQuoting(message.label, messageFaces, width, most);
  const lines =
    linesIn(span + 2 * inset, 1) ??
    (span > longSpan ? linesIn(span, 2) : null) ??
    linesIn(room, 1) ??
    linesIn(room, 2);
  if (lines) return lines;
  problems.push({
    rule: "figure-size",
    severity: "error",
    at: { entity: message.id },
    message: `The label ${joinRuns(message.label)} needs more than two lines of ${Math.floor(room)} px.`,
    fix: "Shorten the event's label.",
  });
  return [];
}
