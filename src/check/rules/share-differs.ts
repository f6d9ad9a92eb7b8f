// "Most passengers" does not become "all passengers", nor "some" or "none" of them. Words are compared, so this is a
// warning.

import { sharesIn } from "../evidence/numbers/shares.ts";
import { warnOfOther } from "../evidence/statements/said.ts";

export const shareDiffers = warnOfOther(
  "share-differs",
  sharesIn,
  "How much of a group is meant is part of what a source says.",
);
