// "Warned twice" does not become "warned three times". Words are compared, so this is a warning.
import { repeatsIn } from "../evidence/numbers/repeats.ts";
import { warnOfOther } from "../evidence/statements/said.ts";

export const frequencyDiffers = warnOfOther(
  "frequency-differs",
  repeatsIn,
  "How often something happened is a number like any other.",
);
