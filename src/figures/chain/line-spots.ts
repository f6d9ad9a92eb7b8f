// Where on its line a sign, a letter or a word can stand: on a level segment, or beside an upright one.
import { type Box, grow, overlap, type Point } from "../geometry.ts";
import { isBlow } from "../shapes/line-kinds.ts";
import { type Anchor, beforePoint } from "../text/anchor.ts";
import { faces } from "../text/faces.ts";
import { measure } from "../text/metrics.ts";
import type { Line } from "./lines.ts";

export interface PlacedWord {
  text: string;
  at: Point; // start of the baseline
  anchor: Anchor;
}

// px
export const signSize = 13;
const wordHeight = 13;
const ascent = 10; // of a word, above its baseline
const toBaseline = 4.2; // from the middle of a word down to its baseline
const airBesideWords = 5; // from an upright segment to a word beside it
const airRoundWords = 9; // of a level segment, beyond both ends of a word on it
const endRoom = { blow: 18, other: 11 }; // of the last segment, which the head of the line takes
const pitchOfPoints = 5; // between the points that are tried on a segment, at least
const mostPoints = 40; // that are tried on a segment

/** The square around a point; `size` is its side. */
export const around = ([x, y]: Point, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

/** Points along a line where something `room` px wide fits, the middle of its longest segment first. */
function pointsAlong({ points, kind }: Line, room: number): { at: Point; level: boolean; length: number }[] {
  const head = isBlow(kind) ? endRoom.blow : endRoom.other;
  const stretches = points.slice(1).map((to, k) => {
    const from = points[k]!;
    const isLast = k === points.length - 2;
    const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
    return { from, to, length, tail: isLast ? head : 0, level: from[1] === to[1] };
  });
  return stretches
    .sort((a, b) => b.length - a.length)
    .flatMap(({ from, to, length, tail, level }) => {
      const free = length - tail - room;
      if (free < 0) return [];
      const count = Math.max(1, Math.min(mostPoints, Math.floor(free / pitchOfPoints)));
      const shares = Array.from({ length: count }, (_, k) => (k + 0.5) / count).sort(
        (a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5),
      );
      return shares.map((share) => {
        const along = (room / 2 + share * free) / length;
        const at: Point = [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along];
        return { at, level, length };
      });
    });
}

/** Where no point is clear, the middle of the longest segment; the sign hides what is below it. */
export function placeSign(line: Line, size: number, isFree: (box: Box) => boolean): Point {
  const along = pointsAlong(line, size);
  const free = along.find(({ at }) => isFree(around(at, size)));
  return (free ?? along[0] ?? { at: midway(line.points) }).at;
}

/** A letter beside its line's sign: on a short line the sign leaves the middle for it. */
export function placeLetter(
  line: Line,
  text: string,
  sign: Point | null,
  isFree: (box: Box) => boolean,
): { sign: Point | null; word: PlacedWord } {
  const signs = sign ? [sign, ...pointsAlong(line, signSize).map(({ at }) => at)] : [null];
  for (const at of signs) {
    const taken = at && around(at, signSize);
    if (taken && !isFree(taken)) continue;
    const word = placeWord(line, text, (box) => isFree(box) && !(taken && overlap(box, taken)));
    if (word) return { sign: at, word };
  }
  return { sign, word: placeBeside(line, text, sign, isFree) };
}

/** Where no point is clear: anywhere on the line that its sign leaves, or right of the sign. */
function placeBeside(
  line: Line,
  text: string,
  sign: Point | null,
  isFree: (box: Box) => boolean,
): PlacedWord {
  if (!sign) {
    const [x, y] = placeSign(line, signSize, isFree);
    return { text, at: [x, y + toBaseline], anchor: "middle" };
  }
  const taken = around(sign, signSize);
  const [x, y] = sign;
  return (
    placeWord(line, text, (box) => !overlap(box, taken)) ?? {
      text,
      anchor: "start",
      at: [x + signSize / 2 + 2, y + toBaseline],
    }
  );
}

/** The middle of the middle segment. */
function midway(points: readonly Point[]): Point {
  const k = Math.max(1, Math.floor(points.length / 2));
  const [a, b] = [points[k - 1]!, points[k]!];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** The first free place on a level segment, or beside an upright one; undefined if there is none. */
export function placeWord(line: Line, text: string, isFree: (box: Box) => boolean): PlacedWord | undefined {
  const width = measure(text, faces.chainWord);
  const level = pointsAlong(line, width + airRoundWords).filter((one) => one.level);
  const upright = pointsAlong(line, wordHeight).filter((one) => !one.level);
  const candidates: PlacedWord[] = [
    ...level.map(({ at: [x, y] }) => ({ text, at: [x, y + toBaseline] as Point, anchor: "middle" as const })),
    ...upright.flatMap(({ at: [x, y] }) => [
      { text, at: [x + airBesideWords, y + toBaseline] as Point, anchor: "start" as const },
      { text, at: [x - airBesideWords, y + toBaseline] as Point, anchor: "end" as const },
    ]),
  ];
  return candidates.find((word) => isFree(boxOfWord(word)));
}

export function boxOfWord({ text, at: [x, y], anchor }: PlacedWord): Box {
  const width = measure(text, faces.chainWord);
  return grow({ x: x - beforePoint(width, anchor), y: y - ascent, width, height: wordHeight }, 1);
}
