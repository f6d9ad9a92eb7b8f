// How the moves share the width of the rail. All names are shown if they fit, else only the current one.
// Times wrap between day and hour; a time that does not fit loses its hour or is left out, but is never cut
// off.
import type { Move } from "../model/scenario.ts";
import { contentWidth } from "../model/slide-size.ts";
import { estimateWidth } from "../text/type-width.ts";

const clear = 8; // px, like the other lengths
const timeSize = 15;
const nameSizes = [18, 16] as const;
const nameStart = 14; // px from the number to the name

interface RailRoom {
  names: "all" | "small" | "current"; // small: all, in smaller type
  moves: MoveRoom[];
  timeLines: 1 | 2; // of the move that needs most
}

export interface MoveRoom {
  time: ShownTime;
  /**
   * Number of columns after this one, or before it, whose numbers the name would overlap while it alone is
   * shown.
   */
  covers: number;
  flush: boolean; // the name is aligned to the rail's end and covers numbers before it
}

interface ShownTime {
  lines: string[]; // empty if not even the day fits
  isWhole: boolean; // false if the hour, or everything, is left out
}

/** Which moves have their name: all, also in small letters, or, where none of the sizes has room, the current one. */
function namesAt(size: number | undefined): RailRoom["names"] {
  if (size === undefined) return "current";
  return size === nameSizes[0] ? "all" : "small";
}

export function shareRail(moves: readonly Move[]): RailRoom {
  const column = contentWidth / Math.max(1, moves.length);
  const size = nameSizes.find((each) => moves.every((move) => widthOfName(move, each) <= column - clear));
  const shared = moves.map((move, i) => ({
    time: fitTime(move.when.as, column - clear),
    ...(size === undefined ? placeName(move, i, moves.length) : { covers: 0, flush: false }),
  }));
  return {
    names: namesAt(size),
    moves: shared,
    timeLines: shared.some(({ time }) => time.lines.length > 1) ? 2 : 1,
  };
}

function widthOfName({ step, title }: Move, size: number): number {
  return estimateWidth(`${step} ${title}`, size, "narrow") + nameStart;
}

function placeName(move: Move, i: number, count: number): Pick<MoveRoom, "covers" | "flush"> {
  const column = contentWidth / count;
  const long = widthOfName(move, nameSizes[0]) * 1.04; // the current name is set in bold
  const flush = i * column + long > contentWidth;
  if (!flush) return { covers: Math.max(0, Math.ceil((long + clear) / column) - 1), flush };
  const start = contentWidth - long - clear;
  return { covers: Math.max(0, i - Math.floor(start / column)), flush };
}

/** "Thu 23 March, 13:38" on one line or two, or its day alone. `room` is in px. */
export function fitTime(as: string, room: number): ShownTime {
  const fits = (text: string) => estimateWidth(text, timeSize, "narrow") <= room;
  const [day, hour] = splitTime(as);
  if (fits(as)) return { lines: [as], isWhole: true };
  if (hour !== null && fits(day) && fits(hour)) return { lines: [day, hour], isWhole: true };
  const whole = wrapInTwo(as, fits);
  if (whole) return { lines: whole, isWhole: true };
  if (hour === null) return { lines: [], isWhole: false };
  return { lines: fits(day) ? [day] : (wrapInTwo(day, fits) ?? []), isWhole: false };
}

/** Splits a time into the day and the hour with the word before it: "about 17:00". */
function splitTime(as: string): [day: string, hour: string | null] {
  const found = /^(.+?),?\s+((?:\p{Ll}[^\s\d,]*\s)?\d{1,2}[:.]\d\d\b.*)$/u.exec(as);
  return found ? [found[1] ?? as, found[2] ?? null] : [as, null];
}

/** Null if two lines do not hold the text. */
function wrapInTwo(text: string, fits: (line: string) => boolean): string[] | null {
  const words = text.split(" ");
  for (let count = words.length - 1; count > 0; count--) {
    const lines = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
    if (lines.every(fits)) return lines;
  }
  return null;
}
