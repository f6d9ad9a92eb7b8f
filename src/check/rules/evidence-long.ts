// A piece of evidence has at most forty words, so that authors quote the shortest passage that supports the
// claim.
import type { RuleCheck } from "../rule.ts";

const mostWords = 40;

export const evidenceLong: RuleCheck = {
  id: "evidence-long",
  liftable: false,
  checkScenario: ({ ledger }) =>
    ledger
      .map(({ words, at }) => ({ length: words.split(/\s+/).length, at }))
      .filter(({ length }) => length > mostWords)
      .map(({ length, at }) => ({
        rule: "evidence-long",
        severity: "error",
        message: `${length} words of a source in one piece; ${mostWords} are the most.`,
        at,
        fix: "Keep the shortest phrase that carries the claim; mark a cut with […].",
      })),
};
