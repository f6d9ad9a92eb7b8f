// Every wording given as a source's must have been found in the source's text, and be locked under its own
// key.
import { findLocked, howToLock } from "../evidence/locked-words.ts";
import type { RuleCheck } from "../rule.ts";

export const wordsNotLocked: RuleCheck = {
  id: "words-not-locked",
  liftable: false,
  checkScenario: ({ ledger, lock }) =>
    ledger
      .filter((entry) => !findLocked(entry, lock))
      .map(({ subject, at }) => ({
        rule: "words-not-locked",
        severity: "error",
        message: "These words were never looked for in their source's text.",
        subject,
        at,
        why: "Until they are found there, nobody can tell whether they are the source's.",
        fix: "One run looks for all of them:",
        run: howToLock,
      })),
};
