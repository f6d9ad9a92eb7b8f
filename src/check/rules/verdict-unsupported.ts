// A verdict rests on what it says: corroborated on words of another source. A report corroborates nothing.
import type { RuleCheck } from "../rule.ts";

export const verdictUnsupported: RuleCheck = {
  id: "verdict-unsupported",
  liftable: false,
  checkScenario: ({ scenario }) =>
    scenario.claims
      .filter((claim) => claim.verdict === "corroborated")
      .filter(({ evidence, whose }) => !evidence.some((one) => one.source !== whose))
      .map(({ id, whose, at }) => ({
        rule: "verdict-unsupported",
        severity: "error",
        message: `"${id}" is called corroborated without words of a source other than ${whose.publisher}.`,
        at,
        fix: "Add evidence of another source, or change the verdict.",
      })),
};
