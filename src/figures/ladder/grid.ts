// The parts of a ladder in px: the rungs' names at the left, the rounds right of them, the key at the foot.
import { contentWidth } from "../../model/slide-size.ts";

export const ladderSize = { width: contentWidth, height: 540 };
export const plotLeft = 226; // the rungs' names are left of it
export const keyLine = 537; // y of the baseline of the key's words
export const keyLength = 44; // of a sample arrow
export const keyGaps = { word: 10, entry: 36 }; // between an arrow and its words, and between two entries
export const stemRoom = 12; // beside the stem of a round, that words keep clear of
export const markReach = { across: 34, half: 27 }; // from the middle of a mark: beside it, and above and below it
