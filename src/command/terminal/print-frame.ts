// A line of an author's file in, two lines of a terminal out: the text with its number, and carets under what is meant.
import type { FrameLine } from "./frame.ts";
import type { Paint } from "./paint.ts";
import { expandTabs, measureWidth, showUnseen } from "./width.ts";

const lead = 34; // characters kept before the place in a line that is cut
const tail = 20; // and after it, where the line is shown from its beginning

/** `room`: columns of the whole, at least 40. */
export function printFrame(line: FrameLine, room: number, paint: Paint): string[] {
  const number = String(line.number);
  const { text, place, after, before } = layOut(line, room - number.length - 5);
  const marked = measureWidth(place);
  const shown = `  ${number} │ ${text}${paint("wrong", place)}${after}`.trimEnd();
  const carets = paint("wrong", "^".repeat(Math.max(1, marked)));
  return [shown, `  ${" ".repeat(number.length)} │ ${" ".repeat(before)}${carets}`];
}

interface LaidOut {
  text: string; // before the place
  place: string;
  after: string;
  before: number; // columns before the place
}

function layOut(line: FrameLine, room: number): LaidOut {
  const cut = cutLine(line, room);
  const text = expandTabs(showUnseen(cut.text.slice(0, cut.start)), 0);
  const before = measureWidth(text);
  const place = expandTabs(showUnseen(cut.text.slice(cut.start, cut.end)), before);
  const after = expandTabs(showUnseen(cut.text.slice(cut.end)), before + measureWidth(place));
  return { text, place, after, before };
}

/** A long line is cut between words around the place; a place that is itself too long is cut at its end. */
function cutLine(
  { text, start, end }: FrameLine,
  room: number,
): { text: string; start: number; end: number } {
  if (text.length <= room && measureWidth(text) <= room) return { text, start, end };
  const isNear = start <= lead || end <= room - tail;
  const from = isNear ? 0 : afterSpace(text, start - lead, start);
  const opening = from > 0 ? "…" : "";
  const most = from + room - 2;
  const to = most >= text.length ? text.length : beforeSpace(text, most, Math.min(end, most));
  const closing = to < text.length ? "…" : "";
  const shift = opening.length - from;
  return {
    text: opening + text.slice(from, to) + closing,
    start: start + shift,
    end: Math.min(end, to) + shift,
  };
}

/** Where the first word after `from` begins, but not after `limit`. */
function afterSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 || space + 1 > limit ? wholeCharacter(text, from) : space + 1;
}

/** Where the last word before `to` ends, but not before `limit`. */
function beforeSpace(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(" ", to);
  return space <= limit ? wholeCharacter(text, to) : space;
}

/** Never between the two halves of one character. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at;
}
