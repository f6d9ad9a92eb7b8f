// Texts of an SVG that stand beside its page, where editors let one keep notes and remnants. Only where the place of a
// text follows from its own numbers: moved by `translate` at most, and set from left to right.

/** The visible part of a drawing, in its user units. */
export interface Canvas {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;

/** @param root tag of the outermost `svg`. Null if more than its `viewBox` may be shown, or what is shown is not known. */
export function findCanvas(root: string): Canvas | null {
  const box = readAttribute(root, "viewBox")?.match(new RegExp(number, "gi"))?.map(Number);
  const width = parseLength(readAttribute(root, "width") ?? "");
  const height = parseLength(readAttribute(root, "height") ?? "");
  const [left = 0, top = 0, wide = 0, high = 0] = box ?? [0, 0, width ?? 0, height ?? 0];
  if (!(wide > 0 && high > 0) || (box && box.length !== 4)) return null;
  if (/overflow|preserveAspectRatio|transform/i.test(root)) return null;
  const ratioOfBox = box ? wide / high : 0;
  const ratio = width !== null && height !== null ? width / height : ratioOfBox;
  const isWhole = Math.abs(ratio / (wide / high) - 1) < 0.01;
  return isWhole ? { left, top, right: left + wide, bottom: top + high } : null;
}

/**
 * Whether no letter of a text can reach the canvas. @param own the tokens of a text, from its own tag to its end
 * @param around tags of the elements around it, the outermost first @param rules all rules of style
 */
export function isOffCanvas(
  own: readonly string[],
  around: readonly string[],
  rules: string,
  canvas: Canvas | null,
): boolean {
  const [root = "", ...groups] = around;
  const tags = own.filter((one) => /^<[^/!?]/.test(one));
  const isElsewhere = groups.some((one) => !/^<(?:svg:)?(?:g|a)\b/.test(one)) || tags.slice(1).some(isNoPart);
  if (!canvas || isElsewhere || [...groups, ...tags].some(isSetOtherwise) || setsOtherwise.test(rules))
    return false;
  const moves = [...groups, ...tags].map(readMove);
  const places = tags.map((tag) => [readPlace(tag, "x"), readPlace(tag, "y")] as const);
  const sizes = [root, ...groups, ...tags].map(readSize);
  if (moves.includes(null) || places.flat().includes(null) || sizes.includes(null)) return false;
  const inherited = sizes.slice(0, groups.length + 2).findLast((one) => one !== undefined) ?? 16;
  const size = Math.max(inherited, ...sizes.slice(groups.length + 2).map((one) => one ?? 0));
  const [left, right] = spanOf(
    places.map(([x]) => x),
    moves.map((move) => move?.x),
  );
  const [top, bottom] = spanOf(
    places.map(([, y]) => y),
    moves.map((move) => move?.y),
  );
  const isBeside =
    left - size > canvas.right || right + (countLetters(own) + 1) * size * widest < canvas.left;
  return isBeside || top - size * highest > canvas.bottom || bottom + size * highest < canvas.top;
}

/** Of the size of its font: the width of the widest letters, and how far letters with marks reach up and down. */
const widest = 1.5;
const highest = 2;

const isNoPart = (tag: string): boolean => !/^<(?:svg:)?(?:tspan|a)\b/.test(tag);

/** Of the longest run that begins at a place of its own. */
function countLetters(own: readonly string[]): number {
  let longest = 0;
  let letters = 0;
  for (const token of own) {
    if (token.startsWith("<")) letters = readAttribute(token, "x") === undefined ? letters : 0;
    else letters += token.length;
    longest = Math.max(longest, letters);
  }
  return longest;
}

/** What sets a text elsewhere than at its place and to the right of it. */
const setsOtherwise =
  /transform|font|rotate|spacing|textLength|filter|offset|writing-mode|direction|anchor|baseline|\bd[xy]\b/i;
/** Values that an editor writes for what is so anyway; the rest of a font's properties do not move its letters far. */
const asEver =
  /(?:letter|word)-spacing\s*:\s*0(?:px)?(?=[;"'])|text-anchor\s*:\s*start|writing-mode\s*:\s*(?:lr-tb|lr|horizontal-tb)|direction\s*:\s*ltr|[\w-]*font-(?!size\b)[\w-]*\s*[:=]\s*(?:"[^"]*"|'[^']*'|[^;"']*)|font-size(?=\s*[:=])|\stransform\s*=\s*["']\s*translate\([^)]*\)\s*["']|dominant-baseline\s*:\s*auto/gi;

const isSetOtherwise = (tag: string): boolean => setsOtherwise.test(tag.replace(asEver, " "));

interface Move {
  x: number;
  y: number;
}

/** How an element is moved, in user units; null if its numbers are not read. */
function readMove(tag: string): Move | null {
  const given = readAttribute(tag, "transform");
  if (given === undefined) return { x: 0, y: 0 };
  const [, x, y = "0"] =
    new RegExp(`^\\s*translate\\(\\s*(${number})(?:[\\s,]+(${number}))?\\s*\\)\\s*$`, "i").exec(given) ?? [];
  return x === undefined ? null : { x: Number(x), y: Number(y) };
}

/** Undefined where an element begins where the one before it ends; null for several places, or another unit. */
function readPlace(tag: string, name: string): number | undefined | null {
  const given = readAttribute(tag, name);
  if (given !== undefined) return parseLength(given);
  return /^<(?:svg:)?text\b/.test(tag) ? 0 : undefined;
}

/** The size of a font, in px; null in another unit. */
function readSize(tag: string): number | undefined | null {
  const [, size] = /font-size\s*[:=]\s*["']?\s*([^"';]+)/i.exec(tag) ?? [];
  return size === undefined ? undefined : parseLength(size);
}

/** The smallest and the largest coordinate, after all moves. */
function spanOf(
  places: readonly (number | undefined | null)[],
  moves: readonly (number | undefined)[],
): [number, number] {
  const moved = moves.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const given = places.flatMap((place) => place ?? []);
  return [Math.min(...given) + moved, Math.max(...given) + moved];
}

function readAttribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

const perUnit: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 96 / 72,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}; // px, of CSS

/** In px; null in another unit. */
function parseLength(text: string): number | null {
  const [, value = "", unit = ""] =
    new RegExp(`^\\s*(${number})(px|pt|mm|cm|in)?\\s*$`, "i").exec(text) ?? [];
  const factor = perUnit[unit.toLowerCase()];
  return value === "" || factor === undefined ? null : Number(value) * factor;
}
