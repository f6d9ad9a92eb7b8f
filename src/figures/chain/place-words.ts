// Places numbers, signs and words on the lines of a chain, clear of boxes, texts and other lines. Words without room go
// to the key under a letter.
import { type Box, grow, overlap, type Point } from "../geometry.ts";
import { isBlow, lineLooks } from "../shapes/line-kinds.ts";
import type { ChainLayout } from "./layout.ts";
import {
  around,
  boxOfWord,
  type PlacedWord,
  placeLetter,
  placeSign,
  placeWord,
  signSize,
} from "./line-spots.ts";
import type { Line } from "./lines.ts";

export interface LineMarks {
  sign: Point | null; // centre of the sign, or of a strike's number; null: none
  word: PlacedWord | null;
}

interface PlacedMarks {
  marks: Map<string, LineMarks>;
  letters: Map<string, string>; // line id → A, B, … for words in the key
}

const numberSize = 24; // px, of the number of a strike
const airRoundBoxes = 1.5; // px that marks keep from boxes and titles
const airRoundLines = { blow: 4, other: 2 }; // px that they keep from the middle of other lines

/** Numbers first, then signs, then words, since only words can go to the key. */
export function placeMarks(lines: readonly Line[], layout: ChainLayout): PlacedMarks {
  const placing = new Placing(lines, layout);
  const hasSign = ({ kind, step }: Line) => (isBlow(kind) ? step !== null : lineLooks[kind].middle !== null);
  const signed = lines.filter(hasSign);
  for (const line of signed.filter(({ kind }) => isBlow(kind))) placing.addSign(line);
  for (const line of signed.filter(({ kind }) => !isBlow(kind))) placing.addSign(line);
  const unplaced = lines.filter((line) => line.label !== "" && !placing.addWord(line));
  const letters = new Map(unplaced.map(({ id }, k) => [id, letterOf(k)]));
  for (const line of unplaced) placing.addLetter(line, letters.get(line.id)!);
  return { marks: placing.marks, letters };
}

/** The marks placed so far. Each takes room, which the marks after it keep clear of. */
class Placing {
  readonly marks: Map<string, LineMarks>; // by id of the line
  private readonly layout: ChainLayout;
  private readonly fixed: readonly Box[]; // boxes of actors, and titles
  private readonly otherLines: ReadonlyMap<string, Box[]>; // by id of a line: where all others run
  private readonly signs = new Map<string, Box>(); // by id of the line
  private readonly words: Box[] = [];

  constructor(lines: readonly Line[], layout: ChainLayout) {
    this.layout = layout;
    this.marks = new Map(lines.map(({ id }) => [id, { sign: null, word: null }]));
    const boxes = [...layout.boxes.values(), ...layout.titles.map(({ box }) => box)];
    this.fixed = boxes.map((box) => grow(box, airRoundBoxes));
    this.otherLines = new Map(
      lines.map(({ id }) => [id, lines.filter((other) => other.id !== id).flatMap(stretchBoxes)]),
    );
  }

  /** The number of a strike, or the sign of the line's kind. */
  addSign(line: Line): void {
    const size = isBlow(line.kind) ? numberSize : signSize;
    const at = placeSign(line, size, (box) => this.isFree(line, box));
    this.marks.get(line.id)!.sign = at;
    this.signs.set(line.id, around(at, size));
  }

  /** Places the line's label; false if there is no room for it. */
  addWord(line: Line): boolean {
    const word = placeWord(line, line.label, (box) => this.isFree(line, box));
    if (!word) return false;
    this.marks.get(line.id)!.word = word;
    this.words.push(boxOfWord(word));
    return true;
  }

  /** Places a letter instead of the label, and the line's sign anew together with it. */
  addLetter(line: Line, letter: string): void {
    this.signs.delete(line.id);
    const before = this.marks.get(line.id)!.sign;
    const { sign, word } = placeLetter(line, letter, before, (box) => this.isFree(line, box));
    if (sign) this.signs.set(line.id, around(sign, signSize));
    this.words.push(boxOfWord(word));
    this.marks.set(line.id, { sign, word });
  }

  private isFree(line: Line, box: Box): boolean {
    const taken = [...this.fixed, ...this.signs.values(), ...this.words, ...this.otherLines.get(line.id)!];
    return taken.every((other) => !overlap(box, other)) && isInside(box, this.layout);
  }
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letter of the k-th word, from 0: A, B, … Z, AA, AB … */
function letterOf(k: number): string {
  const before = Math.floor(k / alphabet.length);
  return `${before > 0 ? alphabet[before - 1] : ""}${alphabet[k % alphabet.length]}`;
}

const isInside = ({ x, y, width, height }: Box, layout: ChainLayout): boolean =>
  x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.lanesHeight + 6;

/** Where a line runs: a box for each segment. */
const stretchBoxes = ({ points, kind }: Line): Box[] =>
  points.slice(1).map(([x2, y2], k) => {
    const [x1, y1] = points[k]!;
    const box = {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
    };
    return grow(box, isBlow(kind) ? airRoundLines.blow : airRoundLines.other);
  });
