// Computes "four hours and ten minutes" for `numbers:`: the time between two events in several units, the largest
// first.
import type { Measure } from "../../../language/language.ts";
import type { FoundNumber } from "./find-numbers.ts";

const lengths: Partial<Record<Measure, number>> = { days: 1440, hours: 60, minutes: 1 }; // in minutes

/** What has to stand in one part of a duration: the 4 and the unit of "four hours" in "four hours and ten minutes". */
interface DurationPart {
  unit: Measure;
  value: number;
}

/**
 * The value of each number of "four hours and ten minutes": whole units of what the numbers before it leave; the last
 * is rounded. Null unless each number has a unit, and a smaller one than the number before it. `minutes` is the whole
 * time.
 */
export function splitDuration(minutes: number, numbers: readonly FoundNumber[]): DurationPart[] | null {
  const units = numbers.map(({ measure }) => (measure === null ? undefined : lengths[measure]));
  if (units.some((unit, i) => unit === undefined || (i > 0 && unit >= units[i - 1]!))) return null;
  const smallest = units.at(-1)!;
  let left = Math.round(minutes / smallest) * smallest;
  return numbers.map(({ measure }, i) => {
    const value = Math.floor(left / units[i]!);
    left -= value * units[i]!;
    return { unit: measure!, value };
  });
}
