// Layout of a sequence in bands: boxes and lifelines from left to right, a band for each step, a line for
// each message.
import type { FigureActor, Problem } from "../../drawing.ts";
import type { Box } from "../../geometry.ts";
import { faces } from "../../text/faces.ts";
import { measure } from "../../text/metrics.ts";
import { joinRuns, type Line, measureLine, wrapQuoting } from "../../text/wrap.ts";
import type { SequenceMessage } from "../model.ts";
import type { BandPlan, SequenceMove } from "./moves.ts";

export const sequenceSize = { width: 1152, height: 470 };
export const gutter = 170; // px; times are left of it
const top = 80;
const bottom = 466;
const lineHeight = 27;
const leastGap = 16; // px between boxes
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
  lines: { line: Line; x: number; y: number; anchor: "start" | "middle" | "end" }[];
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
  const total = widths.reduce((sum, width) => sum + width, 0);
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

/** Widths that fit together: only those above the common share are cut to it. */
function fairWidths(wanted: number[], room: number): number[] {
  let share = Number.POSITIVE_INFINITY;
  const sum = () => wanted.reduce((total, width) => total + Math.min(width, share), 0);
  for (const cut of [...wanted].sort((a, b) => b - a)) {
    if (sum() <= room) break;
    const under = wanted.filter((width) => width < cut);
    share = (room - under.reduce((total, width) => total + width, 0)) / (wanted.length - under.length);
  }
  return wanted.map((width) => Math.floor(Math.min(width, share)));
}

/** Each band gets what its messages need, and an equal part of the remaining height; few bands stand in its middle. */
export function placeBands(plan: BandPlan, columns: Column[], problems: Problem[]): Band[] {
  const x = (id: string) => columns[plan.participants.findIndex((actor) => actor.id === id)]!.x;
  const blocks = plan.moves.map((move) => move.messages.map((message) => placeWords(message, x, problems)));
  const needs = blocks.map(
    (list) => list.reduce((sum, block) => sum + block.height, 0) + 6 * (list.length - 1) + 12,
  );
  const left = bottom - top - needs.reduce((sum, need) => sum + need, 0);
  if (left < 0)
    problems.push({
      rule: "figure-size",
      severity: "error",
      at: { entity: plan.moves.at(-1)!.messages[0]!.id },
      message: `The messages need ${Math.ceil(-left)} px more than the height of a sequence.`,
      fix: "Shorten labels to one line, or show fewer events with `events:` in the fence.",
    });
  const extra = Math.min(left / plan.moves.length, 60);
  let y = top + Math.max(0, left - extra * plan.moves.length) / 2;
  return plan.moves.map((move, i) => {
    const band: Band = { move, top: y, height: needs[i]! + extra, messages: [] };
    let at = y + 6 + extra / 2;
    for (const block of blocks[i]!) {
      band.messages.push(block.place(at));
      at += block.height + 6;
    }
    y += band.height;
    return band;
  });
}

interface Block {
  height: number;
  place(top: number): PlacedMessage;
}

/** Words are over their line, at the sender's end; centred if the line is short. */
function placeWords(message: SequenceMessage, x: (id: string) => number, problems: Problem[]): Block {
  const from = x(message.from);
  const to = message.to === null || message.to === message.from ? endOfStub(from) : x(message.to);
  const rightward = to > from;
  const span = Math.abs(to - from) - 28;
  const room = rightward ? sequenceSize.width - from - 14 : from - gutter - 14;
  const lines = chooseLines(message, span, room, problems);
  const widest = Math.max(0, ...lines.map((line) => measureLine(line, messageFaces)));
  const centred = widest > span && widest <= span + 28;
  const anchor = centred ? "middle" : rightward ? "start" : "end";
  const textX = centred ? (from + to) / 2 : from + (rightward ? 14 : -14);
  const heavy = message.kind === "strike";
  const below = heavy ? 20 : 16;
  const half = heavy ? 14 : 8;
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
  const parts = { start: 0, middle: 0.5, end: 1 };
  return Math.min(...lines.map(({ line, x, anchor }) => x - measureLine(line, messageFaces) * parts[anchor]));
}

/** x of the end of a message to nobody: a short way to the side that has room. */
const endOfStub = (from: number): number => (from + 110 < sequenceSize.width ? from + 96 : from - 96);

function chooseLines(message: SequenceMessage, span: number, room: number, problems: Problem[]): Line[] {
  const linesIn = (width: number, most: number) => wrapQuoting(message.label, messageFaces, width, most);
  const lines =
    linesIn(span + 28, 1) ?? (span > 150 ? linesIn(span, 2) : null) ?? linesIn(room, 1) ?? linesIn(room, 2);
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
