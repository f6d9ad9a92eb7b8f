// The numbers of a page's drawing, written shorter: the browser gives places to a millionth of a pixel, letter by letter.
// Byte by byte, since a handout has a hundred thousand of them.

const [newLine, space, parenthesis, minus, dot, zero, nine] = [10, 32, 40, 45, 46, 48, 57] as const;
const patience = 4; // tenths of a px

/** The last two letters of lines whose numbers stay exact: what turns and scales, colours, names of settings. */
const exact = new Set(["cm", "rg", "RG", "cn", "CN", " k", " K", "gs"].map(codeOf));
const beginText = codeOf("BT");
const move = codeOf("Td");

/**
 * Tenths of a pixel. Letters are placed one from the other, so what rounding takes is given back before it can be seen.
 * A drawing with texts in it, where digits may mean letters, stays as it is.
 */
export function roundNumbers(drawing: Buffer): Buffer {
  if (drawing.includes(parenthesis)) return drawing;
  const writing = new Rewriting(drawing);
  let nextDot = drawing.indexOf(dot);
  for (let start = 0, end = 0; nextDot >= 0; start = end + 1) {
    end = drawing.indexOf(newLine, start);
    if (end < 0) end = drawing.length;
    if (end - start === 2 && pairAt(drawing, start) === beginText) writing.owedX = writing.owedY = 0;
    if (nextDot >= end) continue;
    if (!writing.roundMove(start) && !exact.has(pairAt(drawing, end - 2)))
      writing.roundPlaces(start, nextDot, end);
    nextDot = drawing.indexOf(dot, end);
  }
  return writing.finish();
}

class Rewriting {
  owedX = 0; // tenths of a px, of the moves since the text began, not written yet
  owedY = 0;
  private readonly from: Buffer;
  private readonly to: Buffer;
  private length = 0;
  private taken = 0; // of `from`
  private after = 0; // the number read last

  constructor(from: Buffer) {
    this.from = from;
    this.to = Buffer.allocUnsafe(2 * from.length); // "1.2" may become "-.4" more, never twice as long
  }

  /** "7.1110077 0 Td <003F> Tj". Equal moves look equal, and pack well, until too much is owed. False for another line. */
  roundMove(start: number): boolean {
    const x = this.readNumber(start);
    const endX = this.after;
    if (endX === start || this.from[endX] !== space) return false;
    const y = this.readNumber(endX + 1);
    const endY = this.after;
    if (this.from[endY] !== space || pairAt(this.from, endY + 1) !== move) return false;
    const writtenX = Math.round(Math.abs(this.owedX) < patience ? x : x + this.owedX);
    const writtenY = Math.round(Math.abs(this.owedY) < patience ? y : y + this.owedY);
    this.owedX += x - writtenX;
    this.owedY += y - writtenY;
    this.replace(start, endX, writtenX);
    this.replace(endX + 1, endY, writtenY);
    return true;
  }

  /** Every number of a line with more than one decimal. `at`: of the line's first dot. */
  roundPlaces(start: number, at: number, end: number): void {
    for (let place = at; place >= 0 && place < end; place = this.from.indexOf(dot, place + 1)) {
      let first = place;
      while (first > start && isDigit(this.from[first - 1])) first--;
      if (first > start && this.from[first - 1] === minus) first--;
      const tenths = this.readNumber(first);
      if (this.after - place > 2) this.replace(first, this.after, Math.round(tenths));
    }
  }

  finish(): Buffer {
    this.copyUntil(this.from.length);
    return this.to.subarray(0, this.length);
  }

  /** In tenths; sets `after`. */
  private readNumber(start: number): number {
    let at = this.from[start] === minus ? start + 1 : start;
    let value = 0;
    for (; isDigit(this.from[at]); at++) value = value * 10 + (this.from[at] as number) - zero;
    if (this.from[at] === dot) {
      let unit = 1;
      for (at++; isDigit(this.from[at]); at++, unit *= 10)
        value = value * 10 + (this.from[at] as number) - zero;
      value /= unit;
    }
    this.after = at;
    return (this.from[start] === minus ? -value : value) * 10;
  }

  private replace(start: number, end: number, tenths: number): void {
    this.copyUntil(start);
    this.write(tenths);
    this.taken = end;
  }

  private copyUntil(end: number): void {
    for (; this.taken < end; this.taken++) this.to[this.length++] = this.from[this.taken] as number;
  }

  /** As PDF writes them: ".5", "-3.2", "12". */
  private write(tenths: number): void {
    const size = Math.abs(tenths);
    if (tenths < 0) this.to[this.length++] = minus;
    const whole = Math.floor(size / 10);
    if (whole > 0 || size === 0) this.writeWhole(whole);
    if (size % 10 === 0) return;
    this.to[this.length++] = dot;
    this.to[this.length++] = zero + (size % 10);
  }

  private writeWhole(value: number): void {
    if (value > 9) this.writeWhole(Math.floor(value / 10));
    this.to[this.length++] = zero + (value % 10);
  }
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= zero && code <= nine;

function pairAt(from: Buffer, at: number): number {
  return ((from[at] ?? 0) << 8) | (from[at + 1] ?? 0);
}

function codeOf(pair: string): number {
  return pairAt(Buffer.from(pair, "latin1"), 0);
}
