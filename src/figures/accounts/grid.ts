// The columns and ends of a story told twice, in px. From left to right: told items, lines, the record's items, the
// clock.
import { contentWidth } from "../../model/slide-size.ts";

export const accountsSize = { width: contentWidth, height: 546 };

/** Where each column begins, and where it ends. */
export const columns = {
  told: [0, 292],
  record: [424, 762],
  tracks: [806, 890],
  own: 908,
  other: 1036,
} as const;

export const contentTop = 60;
export const contentBottom = 544;
export const clockBottom = 528; // the last items stand a little under their times
export const pad = 4; // of the band after the article
