// Measures a chain: an arrangement and the slide's room → boxes and the tiles between them. Lengths are px in
// the figure's own scale, which is 1 for a full chain and larger if boxes have more room.
import { type Box, lengthOf, overlap, type Span } from "../geometry.ts";
import type { Grid } from "../placement/route.ts";
import { type Axis, keyOf, type Tile, type Tiles, tileOfBox } from "../placement/tiles.ts";
import { faces } from "../text/faces.ts";
import { measure } from "../text/metrics.ts";
import { fitName } from "./actor-text.ts";
import type { Arrangement } from "./arrange.ts";
import { largestScale } from "./choose-shape.ts";
import type { ChainPlan } from "./model.ts";

export interface Title {
  text: string;
  side: string | null; // null for the ground's boxes
  box: Box;
}

export interface Sizes {
  scale: number;
  width: number; // of the whole figure, in this scale
  height: number;
  lanesHeight: number; // height without the key
  pitch: number; // distance between rows
  boxes: Map<string, Box>; // by actor id
  titles: Title[];
  rightMarks: ReadonlySet<string>; // actors whose side's mark stands at the right of the top edge, clear of a title
  ground: Box | null;
  grid: Grid;
}

export const keyRow = 21; // px, height of a row of the key
const aboveKey = 6; // px between the lanes and the key
const least = { gap: 42, box: 96, pitch: 64 }; // px
const roomyPitch = 90; // px between rows, at least where boxes are drawn larger than in a full chain
const mostPitch = 128;
const rightMargin = 34; // px right of the last column, for lines
const boxHeight = 42;
const onlyWidth = 200; // px, of boxes in a single column, which stands in the middle
const titleHeight = 15;
const markRoom = 7; // px above a box, for the side's mark on its top edge

/** In the largest scale in which all names fit. Null if rows would be too low for their boxes and the lines between them. */
export function measureChain(plan: ChainPlan, arrangement: Arrangement, keyRows: number): Sizes | null {
  const { columns, rows } = arrangement;
  const scales = Array.from({ length: 14 }, (_, k) => largestScale - k * 0.05); // down to 1
  const fits = (scale: number) => {
    const width = plan.room.width / scale - rightMargin;
    const height = plan.room.height / scale - keyRows * keyRow - aboveKey;
    const roomy = scale > 1 ? roomyPitch : least.pitch;
    return width / columns >= least.box + least.gap && height / rows.length >= roomy;
  };
  const holdsNames = (scale: number) => {
    const { boxWidth } = spread(columns, plan.room.width / scale);
    return plan.actors.every((actor) => fitName(actor, boxWidth) !== null);
  };
  const scale = scales.find((one) => fits(one) && holdsNames(one)) ?? scales.find(fits);
  return scale === undefined ? null : place(plan, arrangement, keyRows, scale);
}

function place(plan: ChainPlan, arrangement: Arrangement, keyRows: number, scale: number): Sizes {
  const { columns, rows, hasGround } = arrangement;
  const [width, height] = [plan.room.width / scale, plan.room.height / scale];
  const lanesHeight = height - keyRows * keyRow - aboveKey;
  const pitch = Math.min(lanesHeight / rows.length, mostPitch);
  const raster = makeRaster(arrangement, width, pitch);
  const { boxes } = raster;
  const panel = hasGround ? raster.left(columns - 1) - 16 : null;
  const ground =
    panel === null ? null : { x: panel, y: 0, width: width - panel, height: rows.length * pitch };
  const titles = titlesOf(plan, rows, pitch, ground);
  const rightMarks = marksAtRight(plan, boxes, titles);
  const grid = makeGrid(plan, arrangement, raster, titles, rightMarks);
  return { scale, width, height, lanesHeight, pitch, boxes, titles, rightMarks, ground, grid };
}

/** Columns and rows, with channels between them, and a box in each cell that has an actor. */
interface Raster {
  left(column: number): number; // x of its boxes
  tiles: Tiles;
  boxes: Map<string, Box>; // by actor id
  byTile: Map<number, Box>;
}

function makeRaster({ columns, rows }: Arrangement, width: number, pitch: number): Raster {
  const { gap, boxWidth } = spread(columns, width);
  const start = columns === 1 ? (width - boxWidth) / 2 : 0;
  const left = (c: number) => start + c * (boxWidth + gap);
  const above = aboveBoxes(pitch);
  const top = (r: number) => r * pitch + above;
  const across = makeSpans(columns, left, boxWidth, width);
  const down = makeSpans(rows.length, top, boxHeight, rows.length * pitch);
  const boxes = new Map<string, Box>();
  const byTile = new Map<number, Box>();
  rows.forEach(({ cells }, r) => {
    cells.forEach((id, c) => {
      if (id === null) return;
      const box = { x: left(c), y: top(r), width: boxWidth, height: boxHeight };
      boxes.set(id, box);
      byTile.set(keyOf({ down }, tileOfBox(c, r)), box);
    });
  });
  const tiles = { across: [{ from: 0, to: 0 }, ...across.slice(1)], down, boxes: new Set(byTile.keys()) };
  return { left, tiles, boxes, byTile };
}

/** The width of boxes and of the gaps between them. `width`: of the whole figure. */
function spread(columns: number, width: number): { gap: number; boxWidth: number } {
  const column = (width - rightMargin) / columns;
  const gap = Math.max(least.gap, Math.min(column * 0.28, 92));
  return { gap, boxWidth: columns === 1 ? Math.min(column, onlyWidth) : column - gap + gap / columns };
}

/** What lines are routed by: where they may run, and where they may end at a box. */
function makeGrid(
  { actors }: ChainPlan,
  { rows }: Arrangement,
  { tiles, byTile }: Raster,
  titles: readonly Title[],
  rightMarks: ReadonlySet<string>,
): Grid {
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const idAt = (tile: Tile) => rows[(tile.j - 1) / 2]?.cells[(tile.i - 1) / 2] ?? "";
  return {
    tiles,
    boxes: byTile,
    gap: 7.5,
    wideGap: 15,
    pins: (tile, axis) => {
      const [id, box] = [idAt(tile), byTile.get(keyOf(tiles, tile))!];
      return pinsOf(box, kinds.get(id) ?? "body", axis, rightMarks.has(id));
    },
    room: (tile, axis) => roomOf(tile, axis, tiles, titles),
  };
}

/** How far below a row's start its boxes begin: where rows are low, below a title and the marks, if there is room. */
function aboveBoxes(pitch: number): number {
  const free = pitch - boxHeight;
  return Math.max(free * 0.62, Math.min(titleTop(pitch) + titleHeight + markRoom, free - 4));
}

const titleTop = (pitch: number): number => (pitch - boxHeight < 30 ? 2 : 4);

/** Places have their mark at the right; so has a box whose usual place of the mark is under a title. */
function marksAtRight(
  { actors }: ChainPlan,
  boxes: ReadonlyMap<string, Box>,
  titles: readonly Title[],
): Set<string> {
  const isAtRight = ({ id, kind }: ChainPlan["actors"][number]) => {
    const { x, y } = boxes.get(id)!;
    const usual = { x, y: y - markRoom, width: 40, height: markRoom };
    return kind === "place" || titles.some(({ box }) => overlap(box, usual));
  };
  return new Set(actors.filter(isAtRight).map(({ id }) => id));
}

/**
 * Channel, band, channel … : `count` bands whose start is `at(k)` and whose length is `length`, up to `end`.
 */
function makeSpans(count: number, at: (k: number) => number, length: number, end: number): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let k = 0; k < count; k++) {
    found.push({ from, to: at(k) }, { from: at(k), to: at(k) + length });
    from = at(k) + length;
  }
  return [...found, { from, to: end }];
}

function titlesOf(plan: ChainPlan, rows: Arrangement["rows"], pitch: number, ground: Box | null): Title[] {
  const title = (text: string, side: string | null, x: number, y: number): Title => {
    const box = { x, y: y + titleTop(pitch), width: measure(text, faces.chainLane), height: titleHeight };
    return { text, side, box };
  };
  const lanes = rows.flatMap(({ side, isFirst }, r) => {
    const lane = plan.lanes.find((one) => one.side === side);
    return lane && isFirst ? [title(lane.name, side, 0, r * pitch)] : [];
  });
  return ground && plan.ground ? [...lanes, title(plan.ground, null, ground.x + 16, 0)] : lanes;
}

/**
 * Where lines may end on a side of the box: clear of the side's mark on the top edge and of the outline's
 * corners.
 */
function pinsOf({ x, y, width, height }: Box, kind: string, axis: Axis, hasRightMark: boolean): Span {
  if (axis === "x") return { from: y + 9, to: y + height - 9 };
  if (hasRightMark) return { from: x + 22, to: x + width - 42 };
  const inset = kind === "person" ? 48 : 40;
  return { from: x + inset, to: x + width - (kind === "person" ? 24 : 20) };
}

const pastBox = 12; // px from a box to a line that runs along its side
const aboveBox = 14; // px above a box, so that an arrow's last segment is straight

const belowBox = 10; // px
const edge = 4; // px from the edge of the figure
const inBand = 10; // px from the corners of boxes to lines that end at their upper and lower sides

/** Where lines may run in a tile, along the other axis; clear of boxes and of titles in it. */
function roomOf({ i, j }: Tile, axis: Axis, { across, down }: Tiles, titles: readonly Title[]): Span {
  const [column, row] = [across[i]!, down[j]!];
  const inTile = titles.filter(
    ({ box }) =>
      meets(column, { from: box.x - 6, to: box.x + box.width + 6 }) &&
      meets(row, { from: box.y, to: box.y + box.height }),
  );
  if (axis === "y") {
    const isChannel = i % 2 === 0;
    const isLast = i === across.length - 1;
    const channel = { from: column.from + pastBox, to: column.to - (isLast ? edge : pastBox) };
    const free = isChannel ? channel : { from: column.from + inBand, to: column.to - inBand };
    return { ...free, from: Math.max(free.from, ...inTile.map(({ box }) => box.x + box.width + 7)) };
  }
  if (j % 2 === 1) return { from: row.from + 7, to: row.to - 7 };
  const [isFirst, isLast] = [j === 0, j === down.length - 1];
  const free = { from: row.from + (isFirst ? edge : belowBox), to: row.to - (isLast ? 3 : aboveBox) };
  return { ...free, from: Math.max(free.from, ...inTile.map(({ box }) => box.y + box.height + 4)) };
}

const meets = (a: Span, b: Span): boolean => lengthOf(a) > 0 && a.from < b.to && b.from < a.to;
