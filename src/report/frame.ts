// A location in an author's file → its line as data, and that line for the terminal.

import type { FrameLine, Location, SourceFile } from "../model/location.ts";
import type { Paint } from "./paint.ts";
import { expandTabs, measureWidth, showUnseen } from "./width.ts";

/**
 * Finds the lines of locations, as data for the terminal, the server's page and editors; null for a line that its
 * file lacks. Each file is split once, however many of its lines are shown.
 */
export function findLines(files: readonly SourceFile[]): (at: Location) => FrameLine | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const split = new Map<string, string[]>();
  return (at) => {
    const file = byPath.get(at.file);
    const lines = split.get(at.file) ?? file?.text.split("\n") ?? [];
    split.set(at.file, lines);
    const text = lines[at.line - 1];
    return text === undefined ? null : frameLine(text, at);
  };
}

function frameLine(text: string, at: Location): FrameLine {
  const start = Math.min(at.column, text.length);
  return { number: at.line, text, start, end: Math.min(start + at.length, text.length) };
}

const lead = 34; // characters kept before the location in a line that is cut
const tail = 20; // characters kept after it, in a line shown from its start

/**
 * Two lines for the terminal: the text with its number, and carets under the location. `room` is the total number of
 * columns, at least 40.
 */
export function printFrame(line: FrameLine, room: number, paint: Paint): string[] {
  const number = String(line.number);
  const { before, marked, after, start, width } = layOutLine(line, room - number.length - 5);
  const shown = `  ${number} │ ${before}${paint("wrong", marked)}${after}`.trimEnd();
  const carets = paint("wrong", "^".repeat(width));
  return [shown, `  ${" ".repeat(number.length)} │ ${" ".repeat(start)}${carets}`];
}

interface LaidOutLine {
  before: string; // up to the location
  marked: string; // the location itself
  after: string;
  start: number; // columns before the location
  width: number; // columns of its mark; 1 for a point between two characters
}

/** A line in `room` columns as a terminal shows it, and where in it the mark of its location stands. */
export function layOutLine(line: FrameLine, room: number): LaidOutLine {
  const cut = cutLine(line, room);
  const before = expandTabs(showUnseen(cut.text.slice(0, cut.start)), 0);
  const start = measureWidth(before);
  const marked = expandTabs(showUnseen(cut.text.slice(cut.start, cut.end)), start);
  const width = measureWidth(marked);
  const after = expandTabs(showUnseen(cut.text.slice(cut.end)), start + width);
  return { before, marked, after, start, width: Math.max(1, width) };
}

/**
 * Cuts a line longer than `room` columns between words around the location; cuts a location that is too long at its
 * end.
 */
export function cutLine(
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

/** Offset of the first word after `from`, at most `limit`. */
function afterSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 || space + 1 > limit ? wholeCharacter(text, from) : space + 1;
}

/** Offset of the end of the last word before `to`, at least `limit`. */
function beforeSpace(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(" ", to);
  return space <= limit ? wholeCharacter(text, to) : space;
}

/** An offset that does not split a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at;
}
