// The columns of a clock, in px: as a list with the clock at its right, and as two accounts that face each other.

export const clockSize = { width: 1152, height: 546 };
export const bodyTop = 62;
export const bodyBottom = 530;
export const ruleY = 48;
export const markSize = 15;

/** One, three or four accounts. */
export const list = {
  right: 700, // of the rows
  first: 770, // middle of the first column of marks
  columns: 6,
  pitch: 26,
  bands: [746, 1152],
  ticks: 920,
  other: 1052,
} as const;

/** Two accounts, mirrored about the middle. */
export const facing = {
  axes: [504, 648],
  texts: [432, 720], // where rows end and begin
  columns: 2,
  pitch: 26,
  bands: [0, 1152],
} as const;

export type Form = typeof list | typeof facing;
