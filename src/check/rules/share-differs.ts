// "Most passengers" does not become "all passengers", nor "some" or "none" of them. Words are compared, so this is a
// warning.
import { warnOfOther } from "../evidence/said.ts";
import { sharesIn } from "../evidence/shares.ts";

export const shareDiffers = warnOfOther(
  "share-differs",
  sharesIn,
  "How much of a group is meant is part of what a source says.",
);
