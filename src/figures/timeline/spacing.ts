// How many rows each lane of a timeline has, how high they are, and in which type names are set: as few names as
// possible stand below the figure, and the lanes fill the height that the slide leaves.
import type { PlotFace } from "../text/faces.ts";
import { letterLine } from "./apparatus.ts";
import { type LaneRoom, type PlacedEvent, type PlacedLanes, placeLanes } from "./lanes.ts";
import type { LaneEvent, TimelinePlan } from "./model.ts";

export const lanesTop = 50;
const lanesBottom = 500;
const leastPadding = 7; // px of a lane, above and below together
const mostLetters = 8;

/** How large names are, and how far rows may spread; lengths in px. */
interface Setting {
  face: PlotFace;
  line: number; // from line to line of a name
  row: { least: number; most: number };
  padding: number; // of a lane at most, above and below together
}

const usual: Setting = { face: "pl-small", line: 20, row: { least: 18, most: 40 }, padding: 60 };
/** Few events have the slide to themselves. */
const large: Setting = { face: "pl-large", line: 27, row: { least: 36, most: 64 }, padding: 150 };

export interface Spacing {
  face: PlotFace; // of names
  line: number; // px from line to line of a name
  row: number; // height of a row, px
  tops: number[]; // y of each lane's top, and of the end of the last
  yOf(event: PlacedEvent): number; // the middle of its row
}

export interface Rows {
  placed: PlacedLanes;
  spacing: Spacing;
  fits: boolean; // false: the rows are too low, or more names stand below than there are letters for
}

/** What rows are made in, but for the width of names, which their type decides. */
interface RowRoom extends Omit<LaneRoom, "most" | "nameWidth"> {
  nameWidth(event: LaneEvent, lines: 1 | 2, face: PlotFace): number | null;
}

/** In large type where all names have room in it, else in the usual type. */
export function makeRows(plan: TimelinePlan, room: RowRoom): Rows {
  const inLarge = makeRowsIn(large, plan, room);
  const hasRoom =
    countUnnamed(inLarge.placed) === 0 &&
    countRows(inLarge.placed) * large.row.least <= heightLeft(plan, inLarge.placed);
  return hasRoom ? inLarge : makeRowsIn(usual, plan, room);
}

function makeRowsIn(setting: Setting, plan: TimelinePlan, room: RowRoom): Rows {
  const nameWidth = (event: LaneEvent, lines: 1 | 2) => room.nameWidth(event, lines, setting.face);
  const tries = [4, 3, 2, 5, 6, 1].map((most) => placeLanes(plan, { ...room, nameWidth, most }));
  const possible = tries.filter(
    (one) => countRows(one) * setting.row.least <= heightOfRows(plan) && countUnnamed(one) <= mostLetters,
  );
  const placed = [...(possible.length > 0 ? possible : tries)].sort(
    (a, b) => countUnnamed(a) - countUnnamed(b) || countRows(a) - countRows(b),
  )[0]!;
  return { placed, spacing: spaceRows(setting, plan, placed), fits: possible.length > 0 };
}

function spaceRows({ face, line, row, padding }: Setting, plan: TimelinePlan, placed: PlacedLanes): Spacing {
  const own = heightLeft(plan, placed);
  const count = countRows(placed);
  const height = Math.max(row.least, Math.min(row.most, Math.floor(own / count)));
  const spare = (own - count * height) / plan.lanes.length;
  const around = leastPadding + Math.max(0, Math.min(padding, Math.floor(spare)));
  const tops = [lanesTop];
  for (const rows of placed.rows) tops.push(tops.at(-1)! + rows * height + around);
  const yOf = ({ lane, row: at }: PlacedEvent) => tops[lane]! + around / 2 + (at + 0.5) * height;
  return { face, line, row: height, tops, yOf };
}

const heightOfRows = ({ lanes }: TimelinePlan): number =>
  lanesBottom - lanesTop - leastPadding * lanes.length;

/** Px for all rows on the slide, without the names that stand below. */
function heightLeft(plan: TimelinePlan, placed: PlacedLanes): number {
  const namesBelow = countUnnamed(placed) > 0 ? 2 * letterLine : 0;
  return heightOfRows(plan) - Math.max(0, lanesBottom - (plan.height - namesBelow - 10));
}

const countRows = ({ rows }: PlacedLanes): number => rows.reduce((sum, count) => sum + count, 0);
const countUnnamed = ({ events }: PlacedLanes): number => events.filter(({ name }) => name === null).length;
