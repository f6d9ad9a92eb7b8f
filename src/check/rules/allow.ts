// `allow:` in the front matter lifts a rule for one slide, with a reason that the readers see.
import type { Diagnostic, Rule } from "../../model/diagnostic.ts";
import type { ParsedSlide } from "../../model/parsed.ts";

/** Rules about how a slide says things; what is broken or missing cannot be allowed. */
export const liftable: readonly Rule[] = [
  "quotation-unknown",
  "number-unsupported",
  "statement-uncited",
  "told-record",
  "glyph-missing",
];

/** Takes out what is allowed; reports an `allow` that has no reason or silences nothing. */
export function applyAllow(slide: ParsedSlide, found: readonly Diagnostic[]): Diagnostic[] {
  const allowed = Object.entries(slide.options.allow);
  const kept = found.filter((one) => !(liftable.includes(one.rule) && slide.options.allow[one.rule]?.trim()));
  const misused = allowed.flatMap(([rule, reason]): Diagnostic[] => {
    const at = slide.atOption(["allow", rule]);
    if (!reason.trim()) {
      const fix = "Say why, in a sentence: it stands in the list of sources.";
      return [
        {
          rule: "allow-reason",
          severity: "error",
          message: `"${rule}" is allowed without a reason.`,
          at,
          fix,
        },
      ];
    }
    if (found.some((one) => one.rule === rule) && (liftable as readonly string[]).includes(rule)) return [];
    const fix = `Remove it. What can be allowed: ${liftable.join(", ")}.`;
    return [
      {
        rule: "allow-unused",
        severity: "error",
        message: `Allowing "${rule}" silences nothing on this slide.`,
        at,
        fix,
      },
    ];
  });
  return [...kept, ...misused];
}
