// Columns of a clock in px: as a list with the clock at its right, or as two accounts on either side of it.
import { contentWidth } from "../../model/slide-size.ts";

export const clockSize = { width: contentWidth, height: 546 }; // the largest
export const bodyTop = 62; // y of the earliest time
export const underBody = 16; // below the latest time
export const ruleY = 48; // of the line below the names of accounts and zones
export const markSize = 15; // height of a moment's mark, and least height of a span's

/** For one, three or four accounts. */
export const list = {
  right: 700, // right edge of the rows
  first: 770, // centre of the first column of marks
  columns: 6,
  pitch: 26, // between columns
  bands: [746, contentWidth],
  ticks: 920, // where their labels begin
  other: 1144, // where the times of a second zone end
} as const;

/** Two accounts, mirrored at the middle. */
export const facing = {
  axes: [504, 648], // of the marks next to the middle
  names: [516, 636], // where the name of the left account ends and that of the right one begins
  texts: [432, 720], // where rows end on the left and begin on the right
  lanes: [
    { left: 96, right: 440 },
    { left: 712, right: 1056 },
  ], // the rows of each account, with the ticks' labels outside them
  columns: 2,
  pitch: 26, // between columns
  bands: [0, contentWidth],
} as const;

export type Form = typeof list | typeof facing;
