// An `allow:` must give its reason, which readers see.
import type { RuleCheck } from "../rule.ts";

export const allowReason: RuleCheck = {
  id: "allow-reason",
  liftable: false,
  checkLifting: ({ rule, reason, at }) =>
    reason.trim()
      ? []
      : [
          {
            rule: "allow-reason",
            severity: "error",
            message: `"${rule}" is lifted without a reason.`,
            at,
            fix: "Say why, in a sentence: readers see it below the list of sources.",
          },
        ],
};
