// Columns of a clock in px: as a list with the clock at its right, or as two accounts on either side of it.
import { contentWidth } from "../../model/slide-size.ts";

export const clockSize = { width: contentWidth, height: 546 }; // the largest
export const bodyTop = 62;
export const underBody = 16;
export const ruleY = 48;
export const markSize = 15;

/** For one, three or four accounts. */
export const list = {
  right: 700, // right edge of the rows
  first: 770, // centre of the first column of marks
  columns: 6,
  pitch: 26,
  bands: [746, contentWidth],
  ticks: 920,
  other: 1144, // where the times of a second zone end
} as const;

/** Two accounts, mirrored at the middle. */
export const facing = {
  axes: [504, 648],
  texts: [432, 720], // where rows end on the left and begin on the right
  columns: 2,
  pitch: 26,
  bands: [0, contentWidth],
} as const;

export type Form = typeof list | typeof facing;
