// A quotation is not cut so that a word is lost which turns its meaning: not, never, despite, claims. The lock says what
// stands in its cuts and right before it.
import { findLocked } from "../evidence/locked-words.ts";
import type { RuleCheck } from "../rule.ts";

export const cutDenial: RuleCheck = {
  id: "cut-denial",
  liftable: true,
  checkScenario: ({ ledger, lock }) =>
    ledger.flatMap((entry) => {
      const omits = findLocked(entry, lock)?.omits;
      if (!omits) return [];
      const words = omits.split(", ").map((word) => `"${word}"`);
      return [
        {
          rule: "cut-denial",
          severity: "warning",
          message: `What is left out here, in a cut or right before the words, holds ${words.join(" and ")}.`,
          subject: entry.subject,
          entity: entry.key.split("/")[0] ?? entry.key,
          at: entry.at,
          why: "A reader takes the rest for the whole.",
          fix: "Quote these words too, or lift this with `allow:` and the reason.",
        },
      ];
    }),
};
