// An event, claim, relation, count or judgement must be supported by evidence or a report.
import type { RuleCheck } from "../rule.ts";

export const supportMissing: RuleCheck = {
  id: "support-missing",
  liftable: false,
  checkScenario: ({ scenario: { relations, events, counts, claims, judgements } }) =>
    [...relations, ...events, ...counts, ...claims, ...judgements]
      .filter((one) => !one.evidence.length && !one.reported.length)
      .map((one) => ({
        rule: "support-missing",
        severity: "error",
        message: `"${one.id}" asserts something, and nothing supports it.`,
        at: one.at,
        fix:
          "likelihood" in one
            ? "Write in `rests_on` what it rests on, with a citation: `The release says so. [@id]`."
            : "Give it `evidence` in a source's own words, or `reported` in ours.",
      })),
};
