// Finds where on its page each marked part is drawn. The browser writes one operator a line, at the end of
// the line. Only operators that position something are read (ISO 32000-1, 8.2 to 9.4).

/** Left, bottom, right, top, in points from the page's lower left corner. */
export type Box = readonly [number, number, number, number];
type Matrix = readonly [number, number, number, number, number, number];

interface State {
  matrix: Matrix; // from the operators' space to the page's
  clip: Box;
}

const everywhere: Box = [-1e6, -1e6, 1e6, 1e6];
const start: State = { matrix: [1, 0, 0, 1, 0, 0], clip: everywhere };

/**
 * Boxes of a page's marks by mark number, of all marks or only of those wanted. Text is measured roughly; clips limit
 * every box.
 */
export function measureMarks(drawing: string, wanted?: ReadonlySet<number>): Map<number, Box> {
  const page = new DrawnPage(wanted);
  for (const line of drawing.split("\n")) page.read(line);
  return page.boxes;
}

/**
 * A page while its operators are read, one after the other. Since most of a page is not wanted, a path is placed only
 * when it is painted or clips something.
 */
class DrawnPage {
  readonly boxes = new Map<number, Box>();
  readonly #wanted: ReadonlySet<number> | undefined;
  readonly #saved: State[] = [];
  readonly #marks: (number | null)[] = []; // those that are open; null: not to be measured
  #state = start;
  #path: string[] = [];
  #size = 0; // of text, in its own units
  #text = start.matrix;

  constructor(wanted: ReadonlySet<number> | undefined) {
    this.#wanted = wanted;
  }

  read(line: string): void {
    const operator = line.slice(line.lastIndexOf(" ") + 1);
    if (pathOperators.has(operator)) this.#path.push(line);
    else if (operator === "q") this.#saved.push(this.#state);
    else if (operator === "Q") this.#state = this.#saved.pop() ?? start;
    else if (operator === "cm") this.#transform(readMatrix(readNumbers(line)));
    else if (operator.endsWith("BDC") || operator === "BMC") this.#marks.push(this.#findMark(line));
    else if (operator === "EMC") this.#marks.pop();
    else if (operator === "n") this.#endPath(line);
    else if (operator === "Tf") this.#size = readNumbers(line).at(-1) ?? this.#size;
    else if (operator === "Tm") this.#text = readMatrix(readNumbers(line));
    else this.#paint(operator, line);
  }

  #transform(matrix: Matrix): void {
    this.#state = { ...this.#state, matrix: multiply(matrix, this.#state.matrix) };
  }

  /** Ends a path that is not painted; after W it clips what follows. */
  #endPath(line: string): void {
    const clip = line.startsWith("W") ? joinBoxes(placePath(this.#path, this.#state)) : null;
    if (clip) this.#state = { ...this.#state, clip: meet(this.#state.clip, clip) };
    this.#path = [];
  }

  /** Adds what is painted to the innermost open mark, if that is wanted. */
  #paint(operator: string, line: string): void {
    const mark = this.#marks.at(-1) ?? null;
    if (painting.has(operator)) {
      if (mark !== null) this.#add(mark, placePath(this.#path, this.#state));
      this.#path = [];
    } else if (operator === "Tj" && mark !== null) {
      this.#text = moveText(line, this.#text);
      const matrix = multiply(this.#text, this.#state.matrix);
      this.#add(mark, [placeText(line, this.#size, { ...this.#state, matrix })]);
    } else if (operator === "Do" && mark !== null) {
      this.#add(mark, [placeRectangle([0, 0, 1, 1], this.#state)]);
    }
  }

  /** A mark within another, such as that of reversed letters, belongs to it. */
  #findMark(line: string): number | null {
    const number = /MCID (\d+)/.exec(line)?.[1];
    if (number === undefined) return this.#marks.at(-1) ?? null;
    const isWanted = this.#wanted === undefined || this.#wanted.has(Number(number));
    return isWanted ? Number(number) : null;
  }

  #add(mark: number, drawn: readonly Box[]): void {
    const before = this.boxes.get(mark);
    const whole = joinBoxes(drawn.map((box) => meet(box, this.#state.clip)));
    const box = joinBoxes([before, whole].filter((one) => one !== null && one !== undefined));
    if (box) this.boxes.set(mark, box);
  }
}

const pathOperators = new Set(["m", "l", "c", "re"]);
const painting = new Set(["f", "f*", "F", "S", "s", "B", "B*", "b", "b*"]);

const readNumbers = (line: string): number[] => (line.match(/-?\d*\.?\d+/g) ?? []).map(Number);

/** A box for each part of a path, which lines of its operators give. */
function placePath(lines: readonly string[], state: State): Box[] {
  return lines.map((line) =>
    line.endsWith("re") ? placeRectangle(readNumbers(line), state) : placePoints(readNumbers(line), state),
  );
}

/** The smallest box around all boxes; null for none. */
export function joinBoxes(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (!first) return null;
  return others.reduce(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    first,
  );
}

const meet = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/** In "7.1 0 Td <003F> Tj", the text is moved before it is shown. */
function moveText(line: string, text: Matrix): Matrix {
  const moved = /^(\S+) (\S+) Td /.exec(line);
  return moved ? multiply([1, 0, 0, 1, Number(moved[1]), Number(moved[2])], text) : text;
}

/** Takes glyphs to be three fifths of the size wide. Clips of figures are exact, so text need not be. */
function placeText(line: string, size: number, state: State): Box {
  const glyphs = (/<([^>]*)>/.exec(line)?.[1]?.length ?? 4) / 4;
  return placeRectangle([0, -0.25 * size, 0.6 * size * glyphs, 1.25 * size], state);
}

function placeRectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[], state: State): Box {
  return placePoints([x, y, x + width, y, x, y + height, x + width, y + height], state);
}

/** The box around points; `numbers` holds x and y of each, one after the other. */
function placePoints(numbers: readonly number[], { matrix: [a, b, c, d, e, f] }: State): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [x = 0, y = 0] = [numbers[i], numbers[i + 1]];
    xs.push(a * x + c * y + e);
    ys.push(b * x + d * y + f);
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function readMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

/** The product of two matrices: `inner` is applied first, then `outer`. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [g, h, i, j, k, l] = outer;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
