// Rule number-wrong: `numbers:` in the front matter names what computes a number; it is computed and held against it.
import type { Diagnostic } from "../../diagnostic.ts";
import type { ParsedSlide } from "../../model/parsed.ts";
import type { Scenario } from "../../model/scenario.ts";
import { findNumbers } from "../../number-words.ts";
import { compute, forms, type Result } from "./formula.ts";

/** A number that was found right, the words it stands with, and what computes it. */
export interface Computed extends Omit<Result, "value"> {
  written: string; // the key as it stands, "four moves" or "13"
  value: string;
  before: string; // the words of the key before its number
  after: string;
  formula: string;
  at: Diagnostic["at"];
}

/** Gives what was found right; what is wrong or cannot be computed is reported. */
export function checkComputed(slide: ParsedSlide, scenario: Scenario, diagnostics: Diagnostic[]): Computed[] {
  return Object.entries(slide.options.numbers).flatMap(([written, formula]) => {
    const wrong = (message: string, fix: string, more: Partial<Diagnostic> = {}): [] => {
      const at = slide.atOption(["numbers", written]);
      diagnostics.push({ rule: "number-wrong", severity: "error", message, at, fix, ...more });
      return [];
    };
    const result = compute(formula, scenario);
    if (result === null)
      return wrong(`"${formula}" cannot be computed from the scenario.`, `Write ${forms}.`);
    const [number, second] = findNumbers(written);
    if (!number || second) {
      const message = `"${written}" holds ${number ? "more than one number" : "no number"}.`;
      return wrong(
        message,
        "Write the number as it stands on the slide, with the words beside it: four moves.",
      );
    }
    const value = String(result.value);
    if (number.value !== value) {
      const right = written.slice(0, number.from) + value + written.slice(number.to);
      const at = slide.atOptionKey(["numbers", written]);
      return wrong(`"${formula}" is ${value}, not ${number.written}.`, `Write ${right}.`, {
        at,
        suggestion: right,
      });
    }
    const [before, after] = [written.slice(0, number.from), written.slice(number.to)];
    const at = slide.atOptionKey(["numbers", written]);
    return [{ written, value, before, after, formula, at, of: result.of, unit: result.unit }];
  });
}
