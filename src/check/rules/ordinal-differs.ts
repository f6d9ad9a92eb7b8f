// "The second letter" does not become "the third letter". Words are compared, so this is a warning.
import { ordinalsIn } from "../evidence/numbers/ordinals.ts";
import { warnOfOther } from "../evidence/statements/said.ts";

export const ordinalDiffers = warnOfOther(
  "ordinal-differs",
  ordinalsIn,
  "Another one of several is another thing.",
);
