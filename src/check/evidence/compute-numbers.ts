// Rule number-wrong: `numbers:` in the front matter names what computes a number; it is computed and held against it.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { ParsedSlide } from "../../model/parsed.ts";
import type { Scenario } from "../../model/scenario.ts";
import { findNumbers } from "./find-numbers.ts";
import { compute, forms, type Result } from "./formula.ts";

/** A number that was found right, the words it stands with, and what computes it. */
export interface Computed extends Omit<Result, "value"> {
  written: string; // the key as it stands, "four moves" or "13"
  value: string;
  before: string; // the words of the key before its number
  after: string;
  formula: string;
  at: Location;
}

/** Gives what was found right; what is wrong or cannot be computed is reported. */
export function checkComputed(slide: ParsedSlide, scenario: Scenario, diagnostics: Diagnostic[]): Computed[] {
  return Object.entries(slide.options.numbers).flatMap(([written, formula]): Computed[] => {
    const report = (message: string, fix: string, at = slide.atOptionKey(["numbers", written])): [] => {
      diagnostics.push({ rule: "number-wrong", severity: "error", message, at, fix });
      return [];
    };
    const at = slide.atOptionKey(["numbers", written]);
    const result = compute(formula, scenario);
    if (result === null) {
      const place = slide.atOption(["numbers", written]);
      return report(`"${formula}" cannot be computed from the scenario.`, `Write ${forms}.`, place);
    }
    const [number, second] = findNumbers(written);
    if (!number || second) {
      const message = `"${written}" holds ${number ? "more than one number" : "no number"}.`;
      return report(
        message,
        "Write one number as it stands on the slide, with the words beside it: four moves.",
      );
    }
    const [before, after] = [written.slice(0, number.from), written.slice(number.to)];
    const value = String(result.value);
    if (number.value !== value) {
      diagnostics.push(wrong(`"${formula}" is ${value}, not ${number.written}.`, before + value + after, at));
      return [];
    }
    return [{ written, value, before, after, formula, at, of: result.of, unit: result.unit }];
  });
}

function wrong(message: string, suggestion: string, at: Location): Diagnostic {
  return { rule: "number-wrong", severity: "error", message, at, fix: `Write ${suggestion}.`, suggestion };
}
