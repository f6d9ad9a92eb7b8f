// An `allow:` must name a rule that can be lifted, and that is broken where it applies.
import type { RuleCheck } from "../rule.ts";

export const allowUnused: RuleCheck = {
  id: "allow-unused",
  liftable: false,
  checkLifting: ({ rule, reason, at, found, liftable }) =>
    !reason.trim() || (found.some((one) => one.rule === rule) && liftable.includes(rule))
      ? []
      : [
          {
            rule: "allow-unused",
            severity: "error",
            message: `Allowing "${rule}" lifts nothing here.`,
            at,
            fix: liftable.includes(rule)
              ? "Remove it."
              : `Remove it. What can be allowed: ${liftable.join(", ")}.`,
          },
        ],
};
