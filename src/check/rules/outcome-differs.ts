// "139 died" does not become "139 were saved": the number is right, and what became of them is not. Words are
// compared, so this is a warning.
import { outcomesIn } from "../evidence/statements/outcomes.ts";
import { warnOfOther } from "../evidence/statements/said.ts";

export const outcomeDiffers = warnOfOther(
  "outcome-differs",
  outcomesIn,
  "A right number beside the wrong outcome is a wrong statement.",
);
