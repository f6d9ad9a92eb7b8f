// A cut in a quotation must not remove a word that changes its meaning: not, never, despite, claims. The lock
// holds the words in the cuts and right before the quotation.
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
