// Places words, numbers and signs on the lines of a chain: on a segment of their line, clear of boxes, texts
// and other lines. Words without room go to the key under a letter.
import { type Box, grow, overlap, type Point } from "../geometry.ts";
import { isBlow, type LineKind, lineLooks } from "../shapes/line-kinds.ts";
import { faces } from "../text/faces.ts";
import { measure } from "../text/metrics.ts";
import type { ChainLayout } from "./layout.ts";
import type { ChainPlan } from "./model.ts";

export interface Line {
  id: string;
  kind: LineKind;
  from: string;
  to: string;
  points: Point[];
  label: string;
  step: number | null;
  steps: number[];
}

export interface PlacedWord {
  text: string;
  at: Point; // start of the baseline
  anchor: "start" | "middle" | "end";
}

export interface LineMarks {
  sign: Point | null; // centre of the sign, or of a strike's number; null: none
  word: PlacedWord | null;
}

interface PlacedMarks {
  marks: Map<string, LineMarks>;
  letters: Map<string, string>; // line id → A, B, … for words in the key
}

const wordHeight = 13;
const signSize = 13;
const numberSize = 24;

/** Lines with their words, without words that the key shows already. */
export function linesOf({ relations, strikes, words }: ChainPlan, { lines }: ChainLayout): Line[] {
  const drawn = (id: string) => lines.get(id) ?? null;
  const ties = relations.map(({ label, ...tie }) => {
    const isInKey = label === words[`figure.line-${tie.kind}`];
    return { ...tie, label: isInKey ? "" : label, points: drawn(tie.id), step: null };
  });
  const blows = strikes.map(({ retaliation, ...strike }) => ({
    ...strike,
    points: drawn(strike.id),
    label: "",
    kind: (retaliation ? "retaliation" : "strike") as LineKind,
  }));
  return [...ties, ...blows].flatMap(({ points, ...line }) => (points ? [{ ...line, points }] : []));
}

/** Numbers first, then signs, then words, since only words can go to the key. */
export function placeMarks(lines: readonly Line[], layout: ChainLayout): PlacedMarks {
  const taken: Box[] = [...layout.boxes.values(), ...layout.titles.map(({ box }) => box)].map((box) =>
    grow(box, 1.5),
  );
  const others = new Map(
    lines.map((line) => [line.id, lines.filter(({ id }) => id !== line.id).flatMap(stretchBoxes)]),
  );
  const marks = new Map<string, LineMarks>(lines.map(({ id }) => [id, { sign: null, word: null }]));
  const signs = new Map<string, Box>();
  const words: Box[] = [];
  const isFree = (line: Line, box: Box) =>
    [...taken, ...signs.values(), ...words, ...others.get(line.id)!].every((other) => !overlap(box, other)) &&
    isInside(box, layout);
  const signed = lines.filter(({ kind, step }) =>
    isBlow(kind) ? step !== null : lineLooks[kind].middle !== null,
  );
  for (const line of [...signed].sort((a, b) => Number(isBlow(b.kind)) - Number(isBlow(a.kind)))) {
    const size = isBlow(line.kind) ? numberSize : signSize;
    const at = placeSign(line, size, (box) => isFree(line, box));
    marks.get(line.id)!.sign = at;
    signs.set(line.id, around(at, size));
  }
  const unplaced: Line[] = [];
  for (const line of lines.filter(({ label }) => label !== "")) {
    const word = placeWord(line, line.label, (box) => isFree(line, box)) ?? null;
    if (word) words.push(boxOfWord(word));
    else unplaced.push(line);
    marks.get(line.id)!.word = word;
  }
  const letters = new Map(unplaced.map(({ id }, k) => [id, letterOf(k)]));
  for (const line of unplaced) {
    signs.delete(line.id); // placed anew, together with the letter
    const before = marks.get(line.id)!.sign;
    const { sign, word } = placeLetter(line, letters.get(line.id)!, before, (box) => isFree(line, box));
    if (sign) signs.set(line.id, around(sign, signSize));
    words.push(boxOfWord(word));
    marks.set(line.id, { sign, word });
  }
  return { marks, letters };
}

/** A, B, … Z, AA, AB … */
const letterOf = (k: number): string =>
  `${k >= 26 ? String.fromCharCode(64 + Math.floor(k / 26)) : ""}${String.fromCharCode(65 + (k % 26))}`;

const isInside = ({ x, y, width, height }: Box, layout: ChainLayout): boolean =>
  x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.lanesHeight + 6;

const around = ([x, y]: Point, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

const stretchBoxes = ({ points, kind }: Line): Box[] =>
  points.slice(1).map(([x2, y2], k) => {
    const [x1, y1] = points[k]!;
    const box = {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
    };
    return grow(box, isBlow(kind) ? 4 : 2);
  });

/** Points along a line, the middle of its longest segment first. */
function pointsAlong({ points, kind }: Line, room: number): { at: Point; level: boolean; length: number }[] {
  const head = isBlow(kind) ? 18 : 11;
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
      const count = Math.max(1, Math.min(40, Math.floor(free / 5)));
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
function placeSign(line: Line, size: number, isFree: (box: Box) => boolean): Point {
  const along = pointsAlong(line, size);
  const free = along.find(({ at }) => isFree(around(at, size)));
  return (free ?? along[0] ?? { at: midway(line.points) }).at;
}

/** A letter beside its line's sign: on a short line the sign leaves the middle for it. */
function placeLetter(
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
    return { text, at: [x, y + 4.2], anchor: "middle" };
  }
  const taken = around(sign, signSize);
  const [x, y] = sign;
  return (
    placeWord(line, text, (box) => !overlap(box, taken)) ?? {
      text,
      anchor: "start",
      at: [x + signSize / 2 + 2, y + 4.2],
    }
  );
}

function midway(points: readonly Point[]): Point {
  const k = Math.max(1, Math.floor(points.length / 2));
  const [a, b] = [points[k - 1]!, points[k]!];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** On a horizontal segment, or beside a vertical one. */
function placeWord(line: Line, text: string, isFree: (box: Box) => boolean): PlacedWord | undefined {
  const width = measure(text, faces.chainWord);
  const level = pointsAlong(line, width + 9).filter((one) => one.level);
  const upright = pointsAlong(line, wordHeight).filter((one) => !one.level);
  const candidates: PlacedWord[] = [
    ...level.map(({ at: [x, y] }) => ({ text, at: [x, y + 4.2] as Point, anchor: "middle" as const })),
    ...upright.flatMap(({ at: [x, y] }) => [
      { text, at: [x + 5, y + 4.2] as Point, anchor: "start" as const },
      { text, at: [x - 5, y + 4.2] as Point, anchor: "end" as const },
    ]),
  ];
  return candidates.find((word) => isFree(boxOfWord(word)));
}

export function boxOfWord({ text, at: [x, y], anchor }: PlacedWord): Box {
  const width = measure(text, faces.chainWord);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return grow({ x: left, y: y - 10, width, height: wordHeight }, 1);
}
