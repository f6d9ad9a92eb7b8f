// Computes the formulas that `numbers:` in the front matter names, and compares the results with the numbers
// written there.
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Location } from "../../../model/location.ts";
import type { ParsedSlide } from "../../../model/parsed.ts";
import type { Scenario } from "../../../model/scenario.ts";
import { splitDuration } from "./compute-durations.ts";
import { type FoundNumber, findNumbers } from "./find-numbers.ts";
import { compute, forms, isDuration, type Result } from "./formula.ts";

/** A number found right, the words that belong to it, and its formula. */
export interface ComputedNumber extends Omit<Result, "value"> {
  written: string; // the key as written, "four moves" or "13"
  value: string;
  before: string; // the key's words before the number
  after: string;
  formula: string;
  at: Location;
}

interface ComputedNumbers {
  computed: ComputedNumber[]; // numbers found right
  wrong: Diagnostic[]; // numbers that are wrong or cannot be computed
}

export function computeNumbers(slide: ParsedSlide, scenario: Scenario): ComputedNumbers {
  const found = Object.entries(slide.options.numbers).map(([written, formula]) =>
    computeOne(slide, written, formula, scenario),
  );
  return {
    computed: found.flatMap((one) => (Array.isArray(one) ? one : [])),
    wrong: found.flatMap((one) => (Array.isArray(one) ? [] : [one])),
  };
}

/** The numbers of one key of `numbers`, which are several only in a duration; or what is wrong with them. */
function computeOne(
  slide: ParsedSlide,
  written: string,
  formula: string,
  scenario: Scenario,
): ComputedNumber[] | Diagnostic {
  const at = slide.atOptionKey(["numbers", written]);
  const result = compute(formula, scenario);
  if (result === null) {
    const message = `"${formula}" cannot be computed from the scenario.`;
    return numberWrong(message, `Write ${forms}.`, slide.atOption(["numbers", written]));
  }
  const [number, second, ...more] = findNumbers(written, scenario.language);
  if (number && second && isDuration(formula)) {
    const given = { written, formula, at, of: result.of };
    const parts = computeParts(given, [number, second, ...more], result.value);
    return Array.isArray(parts) ? parts : numberWrong(parts.message, parts.fix, at);
  }
  if (!number || second) {
    const message = `"${written}" holds ${number ? "more than one number" : "no number"}.`;
    const fix = "Write one number as it stands on the slide, with the words beside it: four moves.";
    return numberWrong(message, fix, at);
  }
  const [before, after] = [written.slice(0, number.from), written.slice(number.to)];
  const value = String(result.value);
  if (number.value !== value) {
    const rounded = result.note ? ` (${result.note})` : "";
    const message = `"${formula}" is ${value}${rounded}, not ${number.written}.`;
    const suggestion = before + value + after;
    return { ...numberWrong(message, `Write ${suggestion}.`, at), suggestion };
  }
  return [{ written, value, before, after, formula, at, of: result.of, unit: result.unit }];
}

/**
 * A number for each unit of "four hours and ten minutes", whose words are all the others; or what is wrong with them.
 */
function computeParts(
  given: Pick<ComputedNumber, "written" | "formula" | "at" | "of">,
  numbers: readonly FoundNumber[],
  minutes: number,
): ComputedNumber[] | { message: string; fix: string } {
  const { written, formula } = given;
  const parts = splitDuration(minutes, numbers);
  if (!parts)
    return {
      message: `"${written}" is no duration.`,
      fix: "Write days, hours and minutes, the largest first, each with its unit: four hours and ten minutes.",
    };
  const said = parts.map(({ value, unit }) => `${value} ${unit}`).join(", ");
  if (parts.some(({ value }, i) => String(value) !== numbers[i]?.value))
    return { message: `"${formula}" is ${said}, not ${written}.`, fix: `Write ${said}.` };
  return numbers.map(({ from, to, value }, i) => ({
    ...given,
    value,
    unit: parts[i]!.unit,
    before: written.slice(0, from),
    after: written.slice(to),
  }));
}

const numberWrong = (message: string, fix: string, at: Location): Diagnostic => ({
  rule: "number-wrong",
  severity: "error",
  message,
  at,
  fix,
});
